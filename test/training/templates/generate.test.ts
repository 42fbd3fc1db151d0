import { describe, expect, test } from "vitest";
import { readArticles, readWords } from "../../../training/templates/article.ts";
import { generate, type Page } from "../../../training/templates/generate.ts";
import { known } from "../../../training/templates/known.ts";
import { isChrome } from "../../../training/templates/line.ts";
import { sealed } from "../../templates/sealed.ts";

const sets = [...known, ...sealed];

/** The first sets are plain; the later ones hold bare copies, pages without a date, two headlines. */
const plain: ReadonlySet<string> = new Set([
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "ninth",
]);
const share = (part: readonly unknown[], all: readonly unknown[]): number =>
  part.length / all.length;

describe.each(sets.map((set) => ({ ...set, english: set.name === "first" ? 250 : 50 })))(
  "the $name set",
  ({ english, ...set }) => {
    const pages = generate(set, 1, 1000);
    const articles = readArticles(set.folder);
    const languages = new Set(articles.map((article) => article.language));
    const articleOf = (page: Page) => articles.find((one) => one.id === page.article)!;

    test("labels every line", () => {
      for (const page of pages) {
        const lines = page.text.split("\n");
        expect(page.labels, page.id).toHaveLength(lines.length);
        const wrong = page.labels.flatMap((label, at) =>
          (lines[at]!.trim() === "") === (label === "blank") ? [] : [at],
        );
        expect(wrong, page.id).toEqual([]);
      }
    });

    test("is the same for the same seed, and another for another", () => {
      expect(generate(set, 1, 1000)).toEqual(pages);
      expect(generate(set, 2, 1000)).not.toEqual(pages);
    });

    test("gives every page an id of its own", () => {
      expect(new Set(pages.map((page) => page.id)).size).toBe(pages.length);
    });

    test("shows every template with several pages, nearly all of at least five chrome lines", () => {
      for (const template of set.templates) {
        const own = pages.filter((page) => page.template === template.name);
        expect(own.length, template.name).toBeGreaterThanOrEqual(2);
        for (const page of own) expect(page.language).toBe(template.language);
      }
      const few = pages.filter((page) => page.labels.filter(isChrome).length < 5);
      expect(share(few, pages)).toBeLessThanOrEqual(plain.has(set.name) ? 0 : 0.1);
    });

    test("keeps the article's lines, whole and in order", () => {
      for (const page of pages) {
        const lines = page.text.split("\n");
        const body = lines.filter((_, at) => page.labels[at] === "body");
        const text = body.map((line) => line.trim()).join(" ");
        let end = 0;
        for (const line of articleOf(page).lines) {
          const start = text.indexOf(line.text, end);
          // Between two lines: at most a bullet or number, or the place's name at the start.
          expect(text.slice(end, start), page.id).toMatch(/^(.+ – )? ?([-•*–+·]|#+|\d+\.)? ?$/);
          end = start + line.text.length;
        }
        expect(end, page.id).toBe(text.length);
      }
    });

    test("names title, date, author and credit where there are any, each once", () => {
      const named = pages.filter((page) => {
        const { author, credit } = articleOf(page);
        // Of a title in two lines only the first counts.
        const count = (label: string) =>
          page.labels.filter((one, at) => one === label && page.labels[at - 1] !== label).length;
        const wanted = { title: 1, date: 1, byline: author ? 1 : 0, credit: credit ? 1 : 0 };
        return Object.entries(wanted).every(([label, times]) => count(label) === times);
      });
      expect(share(named, pages)).toBeGreaterThanOrEqual(plain.has(set.name) ? 1 : 0.7);
    });

    test("calls next to no text of a page both body and chrome", () => {
      const both = pages.filter((page) => {
        const lines = page.text.split("\n").map((line) => line.trim());
        const body = new Set(lines.filter((_, at) => page.labels[at] === "body"));
        return lines.some((line, at) => isChrome(page.labels[at]!) && body.has(line));
      });
      expect(share(both, pages)).toBeLessThanOrEqual(plain.has(set.name) ? 0 : 0.005);
    });

    test("shows every article, even with few pages per template", () => {
      const shown = new Set(generate(set, 1).map((page) => page.article));
      expect(articles.filter((article) => !shown.has(article.id))).toEqual([]);
    });

    test.each([1, 7, 1000])(
      "gives a template at most %i pages, of as many articles as there are",
      (most) => {
        const more = generate(set, 1, most);
        for (const template of set.templates) {
          const own = more.filter((page) => page.template === template.name);
          const there = articles.filter(({ language }) => language === template.language).length;
          const different = new Set(own.map((page) => page.article)).size;
          expect(own.length, template.name).toBe(Math.min(most, Math.max(there, 4)));
          expect(different, template.name).toBe(Math.min(own.length, there));
        }
      },
    );

    test.each([...languages])("has a template and enough headlines for %s", (language) => {
      expect(set.templates.some((template) => template.language === language)).toBe(true);
      const { headlines } = readWords(set.folder, language);
      expect(new Set(headlines).size).toBe(headlines.length);
      expect(headlines.length).toBeGreaterThanOrEqual(language === "en" ? english : 30);
    });
  },
);

test("the sets have templates and articles of their own", () => {
  const names = sets.flatMap((set) => set.templates.map((template) => template.name));
  const articles = sets.flatMap((set) => readArticles(set.folder).map((article) => article.id));
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(articles).size).toBe(articles.length);
});
