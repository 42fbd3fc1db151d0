import { describe, expect, test } from "vitest";
import { fifth } from "../../../training/templates/fifth/index.ts";
import { generate, type Page } from "../../../training/templates/generate.ts";
import { isChrome, type Label } from "../../../training/templates/line.ts";
import { bare, mixed } from "../../../training/templates/mixed.ts";
import { twentyThird } from "../../../training/templates/twenty-third/index.ts";

function linesOf({ text, labels }: Page, wanted: (label: Label) => boolean): string[] {
  return text.split("\n").filter((_, at) => wanted(labels[at]!));
}

const isBody = (label: Label): boolean => label === "body";
const isTitle = (label: Label): boolean => label === "title";

describe.each([fifth, twentyThird])("pages of the $name set", (set) => {
  const pages = generate(set, 1);
  const again = mixed(pages);

  test("are mixed once each, in the same way every time", () => {
    expect(mixed(pages)).toEqual(again);
    expect(new Set(again.map(({ id }) => id)).size).toBe(pages.length);
    for (const { id, text, labels } of again)
      expect(labels, id).toHaveLength(text.split("\n").length);
  });

  test("keep their article and its headline, whole and in order", () => {
    for (const [at, page] of again.entries()) {
      const own = pages[at]!;
      expect(linesOf(page, isBody), page.id).toEqual(linesOf(own, isBody));
      const titles = new Set(linesOf(own, isTitle));
      expect(
        linesOf(page, isTitle).every((title) => titles.has(title)),
        page.id,
      ).toBe(true);
    }
  });

  test("get chrome of other pages of their language", () => {
    const there = new Map<string, Set<string>>();
    for (const page of pages) {
      const lines = there.get(page.language) ?? new Set();
      for (const line of linesOf(page, isChrome)) lines.add(line);
      there.set(page.language, lines);
    }
    let others = 0;
    for (const [at, page] of again.entries()) {
      const own = new Set(linesOf(pages[at]!, isChrome));
      const chrome = linesOf(page, isChrome);
      expect(
        chrome.every((line) => there.get(page.language)!.has(line)),
        page.id,
      ).toBe(true);
      if (chrome.some((line) => !own.has(line))) others++;
    }
    expect(others / again.length).toBeGreaterThan(0.9);
  });

  test("give the body of every article once, with nothing around it", () => {
    const articles = bare(pages);
    expect(articles.map(({ article }) => article).sort()).toEqual(
      [...new Set(pages.map(({ article }) => article))].sort(),
    );
    for (const page of articles) {
      const first = pages.find(({ article }) => article === page.article)!;
      expect(linesOf(page, isBody), page.id).toEqual(linesOf(first, isBody));
      expect(linesOf(page, (label) => isChrome(label) || label === "title")).toEqual([]);
    }
  });
});
