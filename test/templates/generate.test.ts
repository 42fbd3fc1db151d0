import { describe, expect, test } from "vitest";
import { articles, LANGUAGES, wordsOf } from "./article.ts";
import { generate, type PageSet, templatesOf } from "./generate.ts";
import { isChrome } from "./score.ts";

const SETS: readonly PageSet[] = ["first", "sealed"];

describe.each(SETS)("the %s set", (set) => {
  const pages = generate(1, set);

  test("labels every line", () => {
    for (const page of pages) {
      const lines = page.text.split("\n");
      expect(page.labels, page.id).toHaveLength(lines.length);
      for (const [at, label] of page.labels.entries()) {
        expect(lines[at]!.trim() === "", `${page.id}, line ${at}`).toBe(label === "blank");
      }
    }
  });

  test("is the same for the same seed, and another for another", () => {
    expect(generate(1, set)).toEqual(pages);
    expect(generate(2, set)).not.toEqual(pages);
  });

  test("gives every page an id of its own", () => {
    expect(new Set(pages.map((page) => page.id)).size).toBe(pages.length);
  });

  test("shows every template with several pages of at least five chrome lines", () => {
    for (const template of templatesOf(set)) {
      const own = pages.filter((page) => page.template === template.name);
      expect(own.length, template.name).toBeGreaterThanOrEqual(2);
      for (const page of own) {
        expect(page.language).toBe(template.language);
        expect(page.labels.filter(isChrome).length, page.id).toBeGreaterThanOrEqual(5);
      }
    }
  });

  test("keeps the article's lines, whole and in order", () => {
    for (const page of pages) {
      const article = articles.find((one) => one.id === page.article)!;
      const lines = page.text.split("\n");
      const body = lines.filter((_, at) => page.labels[at] === "body");
      expect(body.length, page.id).toBe(article.lines.length);
      for (const [at, line] of body.entries()) {
        expect(line.trim().endsWith(article.lines[at]!.text), page.id).toBe(true);
      }
    }
  });

  test("names the title, and the author where there is one", () => {
    for (const page of pages) {
      const article = articles.find((one) => one.id === page.article)!;
      const count = (label: string) => page.labels.filter((one) => one === label).length;
      expect(count("title"), page.id).toBe(1);
      expect(count("date"), page.id).toBe(1);
      expect(count("byline"), page.id).toBe(article.author === undefined ? 0 : 1);
      expect(count("credit"), page.id).toBe(article.credit === undefined ? 0 : 1);
    }
  });

  test("never calls the same text of a page both body and chrome", () => {
    for (const page of pages) {
      const lines = page.text.split("\n").map((line) => line.trim());
      const body = new Set(lines.filter((_, at) => page.labels[at] === "body"));
      const both = lines.filter((line, at) => isChrome(page.labels[at]!) && body.has(line));
      expect(both, page.id).toEqual([]);
    }
  });
});

test("both sets have templates of their own", () => {
  const names = SETS.flatMap((set) => templatesOf(set).map((template) => template.name));
  expect(new Set(names).size).toBe(names.length);
});

test("the first set shows every article", () => {
  const shown = new Set(generate(1).map((page) => page.article));
  expect(articles.filter((article) => !shown.has(article.id))).toEqual([]);
});

test("every language has an article, a template and enough headlines", () => {
  for (const language of LANGUAGES) {
    expect(
      articles.some((article) => article.language === language),
      language,
    ).toBe(true);
    expect(templatesOf("first").some((template) => template.language === language)).toBe(true);
    const { headlines } = wordsOf(language);
    expect(new Set(headlines).size, language).toBe(headlines.length);
    expect(headlines.length, language).toBeGreaterThanOrEqual(language === "en" ? 250 : 30);
  }
});
