import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Annotation, MentionClaim, ReplaceClaim } from "../../../src/model/claim.ts";
import type { Document } from "../../../src/model/document.ts";
import { names } from "../../../src/stages/names/stage.ts";

interface Gold {
  readonly file: string;
  readonly labels: readonly string[];
  readonly names: readonly { readonly entity: string; readonly surfaces: readonly string[] }[];
  readonly must_differ?: readonly (readonly [string, string])[];
  readonly not_names: readonly string[];
}

const folder = process.env.COPYDESK_SEEDS;
const files = [
  "000_85156cc26b795dd7",
  "001_542eddc7ab0902d9",
  "002_8b97e49bf1ac86dc",
  "003_cb2861cea89b900b",
  "004_ca507e964645ecf9",
];
if (folder === undefined) console.warn("COPYDESK_SEEDS is not set: the seeds are not checked");

const context = {
  read: () => {
    throw new Error("no file is asked for");
  },
};

/** The document as chrome and metadata would leave it if they were right on every line. */
function annotated(gold: Gold, text: string) {
  const annotations: Annotation[] = [];
  const blocks: Document["blocks"][number][] = [];
  let at = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const label = gold.labels[index]!;
    const start = at + (line.length - line.trimStart().length);
    const span = { start, end: start + line.trim().length };
    at += line.length + 1;
    if (span.end === span.start) continue;
    blocks.push({
      ...span,
      index: blocks.length,
      text: text.slice(span.start, span.end),
      kind: "paragraph",
      breaksBefore: 1,
    });
    const claim = {
      span,
      reason: "test/gold",
      confidence: 1,
      evidence: [{ signal: "label", value: label }],
    } as const;
    if (["body", "body+dateline", "heading"].includes(label)) continue;
    annotations.push({ kind: "remove", ...claim });
    const field = { byline: "authors", credit: "credit", title: "title" }[label];
    if (field)
      annotations.push({
        kind: "field",
        field,
        value: null,
        source: label,
        ...claim,
      } as Annotation);
  }
  const removed = annotations.flatMap((a) => (a.kind === "remove" ? [a.span] : []));
  const document = { text, blocks } as unknown as Document;
  return { document, annotations, removed: () => removed };
}

describe.skipIf(folder === undefined)("the five seeds", () => {
  const all = (folder === undefined ? [] : files).map((file) => {
    const gold: Gold = JSON.parse(readFileSync(join(folder ?? "", `${file}.gold.json`), "utf8"));
    const text = readFileSync(join(folder ?? "", gold.file), "utf8");
    const input = annotated(gold, text);
    const claims = [...names.prepare({}, context)(input)];
    const mentions = claims.filter((claim): claim is MentionClaim => claim.kind === "mention");
    return { file, gold, text, input, claims, mentions };
  });

  test.each(all)(
    "$file: every surface form is found wherever it stands, and nothing else",
    (seed) => {
      const { gold, input, mentions } = seed;
      const expected: [number, number, string][] = [];
      const fields = input.annotations.flatMap((a) =>
        a.kind === "field" && a.span ? [a.span] : [],
      );
      const removed = new Set(input.removed().map(({ start }) => start));
      const scanned = [
        ...input.document.blocks.filter(({ start }) => !removed.has(start)),
        ...fields,
      ];
      const surfaces = gold.names
        .flatMap(({ entity, surfaces }) => surfaces.map((surface) => [surface, entity] as const))
        .sort((a, b) => b[0].length - a[0].length);
      for (const { start, end } of scanned) {
        const line = seed.text.slice(start, end);
        for (let at = 0; at < line.length; at++) {
          const found = surfaces.find(([surface]) => line.startsWith(surface, at));
          if (!found) continue;
          expected.push([start + at, start + at + found[0].length, found[1]]);
          at += found[0].length;
        }
      }
      const byStart = (a: readonly [number, ...unknown[]], b: readonly [number, ...unknown[]]) =>
        a[0] - b[0];
      const entityOf = new Map<string, Set<string>>();
      for (const [start, , entity] of expected) {
        const claim = mentions.find(({ span }) => span.start === start);
        if (claim) entityOf.set(entity, (entityOf.get(entity) ?? new Set()).add(claim.entity));
      }
      expect(mentions.map(({ span }) => [span.start, span.end] as const).sort(byStart)).toEqual(
        expected.map(([start, end]) => [start, end] as const).sort(byStart),
      );
      for (const [entity, ids] of entityOf) expect([entity, ids.size]).toEqual([entity, 1]);
      expect(new Set([...entityOf.values()].map((ids) => [...ids][0])).size).toBe(entityOf.size);
      for (const text of gold.not_names) {
        expect(
          mentions.filter(({ surface }) => text.includes(surface) && surface !== "Trump"),
        ).toEqual([]);
      }
    },
  );

  test("one person has one id in all of them, and different people have different ones", () => {
    const ids = new Map<string, Set<string>>();
    for (const { gold, mentions } of all) {
      for (const { entity, surfaces } of gold.names) {
        for (const { surface, entity: id } of mentions) {
          if (surfaces.includes(surface)) ids.set(entity, (ids.get(entity) ?? new Set()).add(id));
        }
      }
      for (const [a, b] of gold.must_differ ?? []) expect(ids.get(a)).not.toEqual(ids.get(b));
    }
    for (const [entity, set] of ids) expect([entity, set.size]).toEqual([entity, 1]);
    expect(new Set([...ids.values()].map((set) => [...set][0])).size).toBe(ids.size);
  });

  test("names of the authority are spelled one way; short forms stay short", () => {
    const written = new Map<string, Set<string>>();
    for (const { claims } of all) {
      for (const claim of claims.filter((c): c is ReplaceClaim => c.kind === "replace")) {
        const id = String(claim.evidence[0].value);
        written.set(id, (written.get(id) ?? new Set()).add(claim.text));
      }
    }
    expect(written.get("mustafa-al-kadhimi")).toEqual(new Set(["Al-Kadhimi"]));
    expect(written.get("qassem-soleimani")).toEqual(new Set(["Qassem Soleimani"]));
    expect(written.get("muqtada-al-sadr")).toEqual(new Set(["Muqtada al-Sadr"]));
    expect(written.size).toBe(3);
  });
});
