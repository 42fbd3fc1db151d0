import { describe, expect, test } from "vitest";
import { z } from "zod";
import { definePipeline } from "../../src/config/define.ts";
import { type Explanation, explain } from "../../src/explain/explanation.ts";
import { render, renderText } from "../../src/explain/render.ts";
import type { Annotation } from "../../src/model/claim.ts";
import { defineStage } from "../../src/model/stage.ts";
import { examine } from "../../src/run/examine.ts";
import { rawText } from "../model/documents.ts";

const text = [
  "Sign up for our newsletter",
  "By Ann Lee",
  "LISMOUTH — The ferry did not sail, Orla Tann said.",
  "Read more: Storm over Lismouth",
  "Tann gave no reason.",
].join("\n");

/** Claims made by hand on the text above, so that the explanation alone is tested. */
function claims(): Annotation[] {
  const at = (part: string) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });
  const claim = (reason: `${string}/${string}`, confidence: number, signal: string) => ({
    reason,
    confidence,
    evidence: [{ signal, value: true }] as const,
  });
  const mention = { kind: "mention", entity: "p1", canonical: "Orla Tann", status: "new" } as const;
  return [
    {
      kind: "remove",
      span: at("Sign up for our newsletter"),
      ...claim("made/newsletter", 0.923, "phrase"),
    },
    { kind: "remove", span: at("By Ann Lee"), ...claim("made/byline", 0.99, "by") },
    {
      kind: "field",
      field: "authors",
      value: [{ name: "Ann Lee", role: "author" }],
      source: "byline",
      span: at("By Ann Lee"),
      ...claim("made/byline", 0.9, "by"),
    },
    {
      kind: "field",
      field: "authors",
      value: [{ name: "A. Lee", role: "author" }],
      source: "meta",
      ...claim("made/meta", 0.4, "meta"),
    },
    { kind: "remove", span: at("LISMOUTH — "), ...claim("made/dateline", 0.95, "capitals") },
    {
      kind: "remove",
      span: at("Read more: Storm over Lismouth"),
      ...claim("made/promo", 0.4, "colon"),
    },
    { ...mention, span: at("Orla Tann"), surface: "Orla Tann", ...claim("made/name", 0.9, "full") },
    { ...mention, span: at("Tann gave"), surface: "Tann gave", ...claim("made/name", 0.9, "part") },
    { kind: "replace", span: at("no reason"), text: "none", ...claim("made/word", 0.8, "style") },
    {
      kind: "flag",
      code: "date-missing",
      severity: "warning",
      ...claim("made/date", 1, "none-found"),
    },
  ];
}

const reasons =
  "made/byline made/date made/dateline made/meta made/name made/newsletter made/promo made/word".split(
    " ",
  );

const pipeline = definePipeline({
  name: "made",
  version: 1,
  stages: [
    defineStage({
      name: "made",
      version: 1,
      after: [],
      reasons: Object.fromEntries(reasons.map((reason) => [reason, "Made up."])),
      options: z.strictObject({}),
      prepare: () => claims,
    }),
  ],
});

function explained(): Explanation {
  return explain(examine(rawText(text), pipeline), pipeline.policy);
}

describe("explain", () => {
  test("says of each line what happened to it and why", () => {
    const { lines } = explained();
    expect(
      lines.map(({ fate, why, parts, suspect, fields }) => [
        fate,
        why?.reason,
        parts.map(({ text, with: now }) => [text, now]),
        suspect?.reason,
        fields,
      ]),
    ).toEqual([
      ["cut", "made/newsletter", [], undefined, []],
      ["moved", "made/byline", [], undefined, ["authors"]],
      ["part", undefined, [["LISMOUTH — ", undefined]], undefined, []],
      ["kept", undefined, [], "made/promo", []],
      ["part", undefined, [["no reason", "none"]], undefined, []],
    ]);
  });

  test("is the same as a file: plain, a line per block", () => {
    expect(renderText(explained())).toBe(`test.txt · text/plain · utf-8 · 38 % removed

− [made/newsletter 0.92] "Sign up for our newsletter" · phrase
→ [made/byline 0.99 to authors] "By Ann Lee" · by
± [paragraph] LISMOUTH — The ferry did not sail, Orla Tann said.
    − [made/dateline 0.95] "LISMOUTH — " · capitals
+ [paragraph] Read more: Storm over Lismouth
    ? [made/promo 0.40] suspect, kept · colon
± [paragraph] Tann gave no reason.
    = [made/word 0.80] "no reason" → "none" · style

fields
  authors: [{"name":"Ann Lee","role":"author"}] ← [made/byline 0.90] byline · by
      not [{"name":"A. Lee","role":"author"}] ← [made/meta 0.40] meta

names
  Orla Tann (new): Orla Tann ×1, Tann gave ×1

flags
  warning date-missing · none-found
  info suspect-line · made/promo 0.4
`);
  });

  test("keeps to the width and hands every tone to the painter", () => {
    const tones = new Set<string>();
    const out = render(explained(), {
      width: 40,
      paint: (tone, part) => {
        tones.add(tone);
        return part;
      },
    });
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
    expect([...tones].sort()).toEqual(["kept", "label", "other", "suspect", "why"]);
  });
});
