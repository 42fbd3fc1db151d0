import { describe, expect, test } from "vitest";
import { jsonLd, readPageOf } from "./page.ts";

const painter = "Painter returns to the valley of his youth";
const url = "https://valleyecho.example/arts/painter";

const titleOf = (head: string, top: string, at: string | null = null): string | null =>
  readPageOf(head, top, at).title;
const tag = (title: string): string => `<title>${title}</title>`;
const og = (title: string): string => `<meta property="og:title" content="${title}">`;

describe("what stands where the title should is passed over", () => {
  test.each([
    ["a path of sections", og(painter), "<h1>Home / Arts / Interviews</h1>"],
    ["a kicker above a heading", tag(`${painter} - Echo`), `<h1>Interview</h1><h2>${painter}</h2>`],
    ["a kicker in the heading", og(painter), `<h1><span>Interview</span> <b>${painter}</b></h1>`],
    [
      "a slug",
      jsonLd({ "@type": "Article", headline: "painter-returns-valley" }),
      `<h1>${painter}</h1>`,
    ],
    ["a slug alone", og("painter-returns-to-the-valley"), `<h2>${painter}</h2>`],
    ["an error notice", tag("Page not found | Valley Echo"), `<h1>${painter}</h1>`],
    ["an error notice over a lower heading", tag("Page not found"), `<h2>${painter}</h2>`],
    ["the site's name", og("Valley Echo") + tag("Valley Echo"), `<h1>${painter}</h1>`],
  ])("%s", (_, head, top) => {
    expect(titleOf(head, top, url)).toBe(painter);
  });

  test("but an error page is called what it says", () => {
    expect(titleOf(tag("Page not found"), "<h1>Page not found</h1>")).toBe("Page not found");
  });
});

describe("the site's name is cut off", () => {
  test.each([
    [`${painter} | Valley Echo`],
    [`${painter} | Arts | Valley Echo`],
    [`${painter} :: Valley Echo`],
    [`${painter} (Valley Echo)`],
    [`Valley Echo: ${painter}`],
    [`Valley Echo » ${painter}`],
  ])("of %s", (title) => {
    expect(titleOf(tag(title), "", url)).toBe(painter);
    expect(titleOf(tag(painter), `<h1>${title}</h1>`, url)).toBe(painter);
  });

  test.each([
    ["渡轮天黑后抵达小岛_港口日报网", "渡轮天黑后抵达小岛"],
    ["渡轮天黑后抵达小岛--时政--港口日报网", "渡轮天黑后抵达小岛"],
    ["連絡船、暗くなって島に到着｜港日報", "連絡船、暗くなって島に到着"],
    ["Паром — дело решённое: что ждёт нас | Вестник порта", "Паром — дело решённое: что ждёт нас"],
  ])("of %s, where no heading helps", (title, expected) => {
    expect(titleOf(tag(title), "")).toBe(expected);
  });

  test.each([
    ["Winners - and losers - of the strike"],
    ["Ferry strike | What we know"],
    ["Паром — не роскошь"],
  ])("but %s stays whole", (title) => {
    expect(titleOf(tag(title), `<h1>${title}</h1>`, url)).toBe(title);
  });
});

test("words that the markup of a heading has joined are parted where another source parts them", () => {
  const heading = "<h1><span>National march</span>Unions show strength before the ninth</h1>";
  expect(titleOf(og("National march / Unions show strength before the ninth"), heading)).toBe(
    "National march / Unions show strength before the ninth",
  );
});

test.each([["The Best"], ["2025"], ["What the"]])(
  "an opening that is no kicker stays: %s",
  (opening) => {
    expect(titleOf(og(painter), `<h1>${opening} ${painter}</h1>`)).toBe(`${opening} ${painter}`);
  },
);
