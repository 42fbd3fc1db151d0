import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chrome } from "../../../src/stages/chrome/stage.ts";
import { metadata } from "../../../src/stages/metadata/stage.ts";
import { record } from "./run.ts";

const folder = process.env.COPYDESK_SEEDS;
if (folder === undefined)
  console.warn("metadata/seeds: skipped, COPYDESK_SEEDS does not name the folder of seeds");

interface Gold {
  readonly file: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly section: string | null;
  readonly authors: readonly string[];
  readonly contributors: readonly string[];
  readonly dateline: { readonly place: string; readonly agency: string | null } | null;
  readonly agency?: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly flags: readonly string[];
  readonly labels: readonly string[];
}

const golds =
  folder === undefined
    ? []
    : readdirSync(folder)
        .filter((name) => name.endsWith(".gold.json"))
        .map((name): Gold => JSON.parse(readFileSync(join(folder, name), "utf8")));

describe.skipIf(folder === undefined)("the seeds", () => {
  for (const [name, stages] of [
    ["by itself", [metadata]],
    ["after chrome", [chrome, metadata]],
  ] as const) {
    test.each(golds)(`$file, ${name}`, (gold) => {
      const text = readFileSync(join(folder!, gold.file), "utf8");
      const got = record(text, {}, stages);
      expect({
        title: got.title,
        site: got.site,
        section: got.section.at(-1) ?? null,
        authors: got.authors.filter(({ role }) => role === "author").map((author) => author.name),
        contributors: got.authors
          .filter(({ role }) => role !== "author")
          .map((author) => author.name),
        dateline: got.dateline && { place: got.dateline.place, agency: got.dateline.agency },
        agency: got.agency,
        publisher: got.publisher,
        published: got.published,
      }).toEqual({
        title: gold.title,
        site: gold.site,
        section: gold.section,
        authors: gold.authors,
        contributors: gold.contributors,
        dateline: gold.dateline,
        agency: gold.agency ?? null,
        publisher: gold.publisher,
        published: gold.published,
      });
      expect(got.flags.map(({ code }) => code)).toEqual(expect.arrayContaining([...gold.flags]));
      for (const code of ["date-conflict", "wire-copy", "republished", "title-missing"])
        if (!gold.flags.includes(code))
          expect(got.flags.map((flag) => flag.code)).not.toContain(code);
      const lines = text.split("\n");
      gold.labels.forEach((label, i) => {
        const line = lines[i]!.trim();
        if (label === "body" || label === "heading") expect(got.body).toContain(line);
        if (["title", "byline", "date", "credit"].includes(label))
          expect(got.body).not.toContain(line);
      });
    });
  }
});
