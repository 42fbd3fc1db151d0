import { expect, test } from "vitest";
import { articlesPerTemplate, madeDumps } from "../../../training/chrome/made.ts";
import { generate } from "../../../training/templates/generate.ts";
import { known } from "../../../training/templates/known.ts";

test("the blocks of a made-up page have the labels of its lines", () => {
  const pages = new Map(
    known.flatMap((set) => generate(set, 1, articlesPerTemplate)).map((page) => [page.id, page]),
  );
  const dumps = madeDumps();
  expect(dumps).toHaveLength(pages.size);
  for (const { page, document, labels } of dumps) {
    const made = pages.get(page.id)!;
    const body = made.text.split("\n").filter((_, line) => made.labels[line] === "body");
    const words = body.join(" ").split(/\s+/);
    for (const [at, { text }] of document.blocks.entries()) {
      if (labels[at]!.label !== "body") continue;
      for (const word of text.split(/\s+/)) expect(words).toContain(word);
    }
    expect(labels.filter(({ label }) => label === "body").length).toBeGreaterThan(0);
  }
});
