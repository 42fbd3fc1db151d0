import { expect, test } from "vitest";
import { articlesPerTemplate, madeDumps } from "../../../training/chrome/made.ts";
import { generate } from "../../../training/templates/generate.ts";
import { known } from "../../../training/templates/known.ts";
import { bare, mixed } from "../../../training/templates/mixed.ts";

test("the blocks of a made-up page have the labels of its lines", () => {
  const pages = new Map(
    known
      .map((set) => generate(set, 1, articlesPerTemplate))
      .flatMap((own) => [...own, ...mixed(own), ...bare(own)])
      .map((page) => [page.id, page]),
  );
  const dumps = madeDumps();
  expect(dumps).toHaveLength(pages.size);
  for (const { page, document, labels } of dumps) {
    const made = pages.get(page.id)!;
    const body = made.text.split("\n").filter((_, line) => made.labels[line] === "body");
    const words = new Set(body.join(" ").split(/\s+/));
    for (const [at, { text }] of document.blocks.entries()) {
      if (labels[at]!.label !== "body") continue;
      expect(text.split(/\s+/).filter((word) => !words.has(word))).toEqual([]);
    }
    expect(labels.filter(({ label }) => label === "body").length).toBeGreaterThan(0);
  }
});
