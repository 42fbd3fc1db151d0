import { expect, test } from "vitest";
import { jsonLd, readPageOf } from "../stages/metadata/html/page.ts";

const heading = "<h1>Old bridge to close for a year of repairs</h1>";

test("36: keys that name prototypes are data", () => {
  const record = readPageOf(
    `${jsonLd(
      '{"@type":"NewsArticle","__proto__":{"author":"Eve Ill"},"constructor":1,"author":"Ann Lee"}',
    )}<meta name="__proto__" content="x"><meta name="constructor" content="y">`,
    heading,
  );
  expect(record.authors.map(({ name }) => name)).toEqual(["Ann Lee"]);
});

test("37: two hundred authors are capped, strings and objects mixed are read", () => {
  const names = Array.from(
    { length: 200 },
    (_, i) =>
      `Ann ${"abcdefghij"[i % 10]!.toUpperCase()}${"klmnopqrstuvwxyzabcd"[i % 20]}o${"efghilmnor"[Math.floor(i / 20)]}`,
  );
  const many = readPageOf(jsonLd({ "@type": "Article", author: names }), heading);
  expect(many.authors.length).toBeLessThanOrEqual(40);
  const mixed = readPageOf(
    jsonLd([
      {
        "@graph": [{ "@type": "Article", author: ["Ann Lee", { name: "Bo Berg" }, null, 7, [[]]] }],
      },
    ]),
    heading,
  );
  expect(mixed.authors.map(({ name }) => name)).toEqual(["Ann Lee", "Bo Berg"]);
});

test("38: comments, commas too many, entities and cut-off scripts are read as far as they go", () => {
  const damaged = `<!-- {"@type":"NewsArticle", /* x */ "headline":"Bridge &amp; river",
    "author":[{"name":"Ann Lee",},], "datePublished":"2024-05-04", "articleBody":"cut`;
  const record = readPageOf(jsonLd(damaged), "<p>x</p>");
  expect(record.title).toBe("Bridge & river");
  expect(record.authors.map(({ name }) => name)).toEqual(["Ann Lee"]);
  expect(record.published).toBe("2024-05-04");
});

test("39: the date of a comment in JSON-LD is not the article's", () => {
  const record = readPageOf(
    jsonLd({
      "@type": "DiscussionForumPosting",
      comment: { "@type": "Comment", datePublished: "2020-01-01" },
    }),
    heading,
  );
  expect(record.published).toBeNull();
});

test("50: a title of a megabyte and ten thousand bylines", () => {
  const record = readPageOf(
    `<title>${"x ".repeat(500_000)}</title><meta property="og:title" content="${"y ".repeat(500_000)}">`,
    `${heading}${'<p class="byline">By Ann Lee</p>'.repeat(10_000)}`,
  );
  expect(record.title).toBe("Old bridge to close for a year of repairs");
});
