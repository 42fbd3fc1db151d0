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
    ["what a program writes", tag("Untitled Document"), `<h1>${painter}</h1>`],
    ["what a front page is called", tag("Home") + og("Home"), `<h1>${painter}</h1>`],
    ["a label glued to the start", og(painter), `<h1><span>LIVE</span>${painter}</h1>`],
    ["a label glued to the end", og(painter), `<h1>${painter}<span>Subscribers only</span></h1>`],
    ["the site's name", og("Valley Echo") + tag("Valley Echo"), `<h1>${painter}</h1>`],
  ])("%s", (_, head, top) => {
    expect(titleOf(head, top, url)).toBe(painter);
  });

  test("but a kicker that another source gives as well stays", () => {
    const whole = `Art fair / ${painter}`;
    const head = jsonLd({ "@type": "Article", headline: painter }) + og(whole);
    expect(titleOf(head, `<h1><span>Art fair</span>${painter}</h1>`)).toBe(whole);
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

test("a paper's name behind a dash without spaces is cut off in Chinese", () => {
  expect(titleOf(tag("渡口码头在投票后关闭！-江岸新闻网"), "")).toBe("渡口码头在投票后关闭！");
});

describe("a news page with a title for search engines and one for readers", () => {
  const search = "Ferry strike: Why the boats of the north coast stay in port";
  const readers = "Nobody wants to talk about the boats";
  const head = (social: string): string =>
    og(social) + tag(search) + jsonLd({ "@type": "NewsArticle", headline: search });

  test("the one that is shown below the other is the title", () => {
    expect(titleOf(head(readers), `<h1>${search}</h1><h2>${readers}</h2>`)).toBe(readers);
    expect(titleOf(head(readers), `<h1>${search}</h1><h2>Strike ${readers}</h2>`)).toBe(readers);
  });

  test("without the kicker that stands in a heading of its own", () => {
    const top = `<h1>${search}</h1><h2>After the strike</h2><h2>${readers}</h2>`;
    expect(titleOf(head(`After the strike: ${readers}`), top)).toBe(readers);
  });

  test("one that is not shown is none", () => {
    expect(titleOf(head(readers), `<h1>${search}</h1><h2>Boats</h2>`)).toBe(search);
    expect(titleOf(head("Boats"), `<h1>${search}</h1><h2>Boats</h2>`)).toBe(search);
  });

  test("the heading outweighs what only machines read", () => {
    expect(titleOf(head("Boats"), `<h1>${readers}</h1>`)).toBe(readers);
  });
});

describe("of several first-level headings", () => {
  test("a subhead is none, where the title stands above it", () => {
    const title = "What do people love about ferries?";
    const top = `<h2>${title}</h2><p>3 May 2024</p><h1>But what they love is the sense of wind</h1>`;
    expect(titleOf(og(`${title} | Valley Echo`), top)).toBe(title);
  });

  test("a section above the heading is none", () => {
    const top = `<h2>Johannesburg</h2><h1>Johannesburg leaves its traders to wait</h1>`;
    expect(titleOf(og("Johannesburg lets its traders wait"), top)).toBe(
      "Johannesburg leaves its traders to wait",
    );
  });

  test("a link is a teaser", () => {
    const top = `<h1>${painter}</h1><h1><a href="/b">Where to paint and where to swim in the valley</a></h1>`;
    expect(titleOf(tag("Where to paint in the valley"), top)).toBe(painter);
  });
});

describe("what follows a title behind a bar is cut off", () => {
  test.each([
    ["that another source leaves out", og(painter), `${painter} | Pictures, Sound & More`],
    ["that is a kicker everywhere", "", `${painter} | Opinion`],
    ["that says where a link leads", og(painter), `${painter} (valleyecho.example) 87`],
  ])("%s", (_, head, heading) => {
    expect(titleOf(head, `<h1>${heading}</h1>`)).toBe(painter);
  });

  test.each([
    ["", "Opinion | Who pays"],
    [og(painter), `${painter} (portrait)`],
    [og("Johannesburg"), "Johannesburg | Traders wait for the city"],
  ])("but not with %s from %s", (head, heading) => {
    expect(titleOf(head, `<h1>${heading}</h1>`)).toBe(heading);
  });
});

test("kickers are told by that two sources have different ones", () => {
  const rest = "“The boats have much to do with the wind”";
  const heading = `<h1>Strike in the north - ${rest}</h1>`;
  expect(titleOf(og(`After the raid: ${rest}`), heading)).toBe(rest);
  expect(titleOf(og(`Strike in the north - ${rest}`), heading)).toBe(
    `Strike in the north - ${rest}`,
  );
  // Half of a headline is no kicker.
  const halves = "Boats burn in the harbour of Skerry - what we know";
  expect(titleOf(og("Fire in Skerry: what we know"), `<h1>${halves}</h1>`)).toBe(halves);
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
