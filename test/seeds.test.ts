import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadPipeline } from "../src/config/load.ts";
import type { ArticleRecord } from "../src/model/record.ts";
import { examine } from "../src/run/examine.ts";

interface Gold {
  readonly file: string;
  readonly labels: readonly string[];
  readonly title: string | null;
  readonly site: string | null;
  readonly section: string | null;
  readonly authors: readonly string[];
  readonly contributors: readonly string[];
  readonly dateline: { readonly place: string; readonly agency: string | null } | null;
  readonly agency?: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly flags: readonly string[];
  readonly names: readonly { readonly entity: string; readonly surfaces: readonly string[] }[];
  readonly must_differ?: readonly (readonly [string, string])[];
  readonly not_names: readonly string[];
}

const folder = process.env.COPYDESK_SEEDS;
if (folder === undefined) console.warn("COPYDESK_SEEDS is not set: the seeds are not checked");

const seeds = folder === undefined ? [] : readSeeds(folder);

function readSeeds(from: string): { gold: Gold; text: string; record: ArticleRecord }[] {
  const pipeline = loadPipeline("news", ["names.rewrite=off"]);
  return readdirSync(from)
    .filter((name) => name.endsWith(".gold.json"))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(from, name), "utf8")) as Gold;
      const text = readFileSync(join(from, gold.file), "utf8");
      const origin = { dump: "seeds", locator: gold.file, offset: 0 };
      const { record } = examine(
        { origin, content: text, mediaType: "text/plain", url: null, fetchedAt: null, extra: {} },
        pipeline,
      );
      return { gold, text, record };
    });
}

/** What became of each line, in the words of the gold files. */
function labelsOf(text: string, record: ArticleRecord): string[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const from = start + (line.length - line.trimStart().length);
    const end = start + line.trimEnd().length;
    start += line.length + 1;
    if (end <= from) return "blank";
    const edit = record.edits.find((e) => e.op === "remove" && e.start <= from && e.end >= end);
    if (edit !== undefined) return labelOfReason[edit.reason] ?? edit.reason.replace("/", ":");
    const opens = record.edits.find((e) => e.start === from && e.end < end);
    if (opens?.reason === "metadata/dateline") return "body+dateline";
    const at = record.body.indexOf(line.trim());
    const block = record.blocks.find(({ start, end }) => start <= at && at < end);
    return block?.kind === "subhead" ? "heading" : "body";
  });
}

const labelOfReason: { readonly [reason: string]: string } = {
  "metadata/title": "title",
  "metadata/byline": "byline",
  "metadata/date-line": "date",
  "metadata/sign-off": "credit",
};

describe.skipIf(folder === undefined)("the seeds", () => {
  test("there are some", () => {
    expect(seeds.length).toBeGreaterThan(0);
  });

  test.each(seeds)("$gold.file: every line", ({ gold, text, record }) => {
    expect(labelsOf(text, record)).toEqual(gold.labels);
  });

  test.each(seeds)(
    "$gold.file: the body is its lines, less the dateline",
    ({ gold, text, record }) => {
      const lines = text.split("\n").flatMap((line, i) => {
        const label = gold.labels[i]!;
        if (!/^(?:body|heading)/.test(label)) return [];
        return [label === "body+dateline" ? line.replace(/^[^—]{0,60}— /u, "") : line.trim()];
      });
      expect(record.body.split("\n\n")).toEqual(lines);
    },
  );

  test.each(seeds)("$gold.file: every field", ({ gold, record }) => {
    const { dateline } = record;
    expect({
      title: record.title,
      site: record.site,
      section: record.section.at(-1) ?? null,
      authors: record.authors.filter(({ role }) => role === "author").map(({ name }) => name),
      contributors: record.authors.filter(({ role }) => role !== "author").map(({ name }) => name),
      dateline: dateline && { place: dateline.place, agency: dateline.agency },
      agency: record.agency,
      publisher: record.publisher,
      published: record.published,
    }).toEqual({
      title: gold.title,
      site: gold.site,
      section: gold.section,
      authors: gold.authors,
      contributors: gold.contributors,
      dateline: gold.dateline,
      agency: gold.agency ?? gold.dateline?.agency ?? null,
      publisher: gold.publisher,
      published: gold.published,
    });
    expect(record.flags.map(({ code }) => code)).toEqual(expect.arrayContaining([...gold.flags]));
  });

  test.each(seeds)("$gold.file: every name, and nothing else", ({ gold, record }) => {
    const found = record.names.map(({ mentions }) =>
      [...new Set(mentions.map(({ surface }) => surface))].sort(),
    );
    expect(found.toSorted()).toEqual(
      gold.names.map(({ surfaces }) => surfaces.toSorted()).toSorted(),
    );
    const surfaces = new Set(found.flat());
    for (const text of gold.not_names) expect(surfaces).not.toContain(text);
  });

  test("people are the same across the texts, and different people are not", () => {
    const entityOf = new Map<string, Set<string>>();
    for (const { gold, record } of seeds) {
      for (const { entity, surfaces } of gold.names) {
        const name = record.names.find(({ mentions }) =>
          mentions.some(({ surface }) => surfaces.includes(surface)),
        );
        entityOf.set(entity, (entityOf.get(entity) ?? new Set()).add(name?.entity ?? "none"));
      }
    }
    for (const [person, entities] of entityOf) expect([person, entities.size]).toEqual([person, 1]);
    expect(new Set([...entityOf.values()].flatMap((ids) => [...ids])).size).toBe(entityOf.size);
    for (const [a, b] of seeds.flatMap(({ gold }) => gold.must_differ ?? []))
      expect(entityOf.get(a)).not.toEqual(entityOf.get(b));
  });
});
