import { Socket } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type ArticleRecord, clean, type Input, restore } from "../../src/index.ts";

const paragraphs = [
  "The ferry left the harbour an hour late and reached the island only after dark on Friday.",
  "Passengers said that nobody had told them about the engine trouble before they went aboard.",
  "“We sat on our bags and sang,” said Marta Olsen, a nurse who was on her way home.",
  "The company will pay for the night in the only hotel of the island, a spokeswoman said.",
];
const title = "Ferry reaches island after dark";
const lines = (tag: string, texts: readonly string[]): string =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join("\n");
const story = lines("p", paragraphs);

function pageOf(main: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><title>${title} | Lismouth Post</title>
    <meta property="og:type" content="article"><meta property="og:title" content="${title}">${head}</head>
    <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <main><article><h1>${title}</h1>${main}</article></main>
    <footer><p>© Lismouth Post</p></footer></body></html>`;
}

function read(html: string, more: Partial<Input> = {}): ArticleRecord {
  return clean({ html, url: "https://lismouthpost.example/news/ferry-reaches-island", ...more });
}

function flags(record: ArticleRecord): string[] {
  return record.flags.map(({ code }) => code);
}

function dated(date: unknown): string {
  const thing = { "@type": "NewsArticle", headline: title, datePublished: date };
  return `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("48: nothing on a page is fetched", () => {
  test("whatever it asks for", () => {
    const connect = vi.spyOn(Socket.prototype, "connect");
    const fetch = vi.spyOn(globalThis, "fetch");
    read(
      pageOf(
        `${story}<img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/b"></iframe>
         <script src="http://127.0.0.1:9/c.js"></script><object data="http://127.0.0.1:9/d"></object>`,
        `<meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/e"><base href="http://127.0.0.1:9/">
         <link rel="stylesheet" href="http://127.0.0.1:9/f.css"><script type="application/ld+json">
         {"@context": "http://127.0.0.1:9/g", "@type": "Article", "headline": "${title}"}</script>`,
      ),
    );
    expect(connect).not.toHaveBeenCalled();
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("49: what makes careless patterns hang is read", () => {
  test.each([
    ["spaces", `<p>a${" ".repeat(200_000)}b.</p>`],
    ["no-break spaces", `<p>a${"\u00a0".repeat(200_000)}b.</p>`],
    ["quotation marks", `<p>${'"'.repeat(100_000)}</p>`],
    ["dashes", `<p>${"- ".repeat(100_000)}</p>`],
    ["unfinished meta tags", "<meta ".repeat(20_000)],
    ["links without an end", '<a href="/authors/x">'.repeat(20_000)],
    ["words without a space", `<p>${"By".repeat(100_000)}</p>`],
    ["prices and numbers", `<p>${"$1,".repeat(50_000)}</p>`],
  ])("%s", (_, hostile) => {
    expect(read(pageOf(`${story}${hostile}`)).body).toContain(paragraphs[0]);
  });
});

describe("51–53: dates that a page declares", () => {
  test.each(["9999-01-01", "0000-00-00", "2024-02-31", "1970-01-01T00:00:00Z", -1, "-0001-05-05"])(
    "the impossible or empty %s is no date",
    (date) => {
      const record = read(pageOf(story, dated(date)));
      expect(record.published).toBeNull();
      expect(flags(record)).toContain("date-missing");
    },
  );

  test("a date after the page was fetched is flagged and not published", () => {
    const record = read(pageOf(story, dated("2024-06-02")), { fetchedAt: "2024-05-01T10:00:00Z" });
    expect(record.published).toBeNull();
    expect(flags(record)).toContain("date-future");
  });

  test.each(["03/04/2024", "5.6.24"])("the ambiguous %s stays a candidate", (date) => {
    expect(read(pageOf(story, dated(date))).published).toBeNull();
    expect(read(pageOf(story, dated("23.4.2024"))).published).toBe("2024-04-23");
  });
});

describe("54: the date of a copy against the time that its text speaks of", () => {
  const wire = (date: string, head = ""): ArticleRecord =>
    read(
      pageOf(
        `<p class="date">${date}</p><p>PORT ASKEL (AP) — ${paragraphs[0]}</p>
         <p>The ferry had last failed on Monday, 4 September 2023, the company said this week.</p>
         <p>“It is the third time since August 2023,” the harbour master said on Wednesday.</p>
         <p>A new ship is to come in November 2023, and the minister will see it next month.</p>`,
        head,
      ),
    );

  test("a line on the page says a year long after it: null, with the date as a candidate", () => {
    const record = wire("Date: 2025-04-28 10:11:12");
    expect(flags(record)).toContain("date-conflict");
    expect(record.published).toBeNull();
    expect(record.because.published?.candidates.map(({ value }) => value)).toContain(
      "2025-04-28T10:11:12",
    );
  });

  test("where they agree there is no conflict", () => {
    const record = wire("Date: 2023-09-07 10:11:12");
    expect(flags(record)).not.toContain("date-conflict");
    expect(record.published).toBe("2023-09-07T10:11:12");
  });
});

describe("55: an author that only the end of the text names", () => {
  test("has a role, a place and evidence", () => {
    const signOff = "Associated Press writer Ann Leeson in Port Askel contributed to this report.";
    const record = read(pageOf(`${story}<p>${signOff}</p>`));
    expect(record.authors).toEqual([
      { name: "Ann Leeson", role: "contributor", place: "Port Askel" },
    ]);
    expect(record.because.authors?.source).toBe("sign-off");
    expect(record.credit).toBe(signOff);
    expect(record.body).not.toContain("contributed");
  });
});

describe("59: a headline of another story between two paragraphs", () => {
  test("leaves with a reason and comes back", () => {
    const [first = "", ...rest] = paragraphs;
    const promo = "Militia supporters break into harbour office of the old company";
    const html = pageOf(
      `<p>${first}</p><div class="related-inline"><a href="/news/militia">${promo}</a></div>${lines("p", rest)}`,
    );
    const record = read(html);
    expect(record.body).not.toContain(promo);
    const edit = record.edits.find(({ original }) => original?.includes(promo));
    expect(edit?.reason).toMatch(/^chrome\//);
    expect(restore(record)).toContain(promo);
  });
});

describe("56–58: what looks like chrome but is the story stays", () => {
  const related =
    "Related to nobody on board, she won the ranking of the singers by a wide margin, he said.";

  test("a sentence that holds the words of chrome", () => {
    expect(read(pageOf(`${story}<p>${related}</p>`)).body).toContain(related);
  });

  const list = [
    "Pack a blanket. The deck is cold after dark, even in July, and the seats inside are soon taken.",
    "Bring your own bread. The kiosk closes when the ferry leaves and opens only near the island.",
    "Do not trust the clock. It has shown ten past four since the ship was built, says the crew.",
  ];
  const live = [
    "18:40",
    "The ferry has left the harbour with ninety people on board, the company says.",
    "19:15",
    "The engine has stopped. Passengers say that the lights went out for a minute.",
    "20:05",
    "A tug is on its way from the island and should reach the ship within the hour.",
  ];
  const transcript = [
    "HOST: You were on the ferry when the engine stopped. What did you do first?",
    "OLSEN: I counted the children, because there was a school class on the deck.",
    "HOST: And then?",
    "OLSEN: Then we sang. What else can you do in the dark for three hours?",
  ];
  const recipe = ["200 g barley", "1 leek", "2 carrots"];

  test.each([
    ["a list article", list, `<ol>${lines("li", list)}</ol>`],
    ["a liveblog", live, lines("p", live)],
    ["a transcript", transcript, lines("p", transcript)],
    ["a recipe's ingredients", recipe, `<ul>${lines("li", recipe)}</ul>`],
  ])("%s", (_, kept, html) => {
    const record = read(
      pageOf(`${lines("p", paragraphs.slice(0, 2))}${html}${lines("p", paragraphs.slice(2))}`),
    );
    for (const line of kept) expect(record.body).toContain(line);
    expect(flags(record)).not.toContain("list-page");
    expect(flags(record)).not.toContain("not-article");
  });

  test("a subhead without punctuation, as a subhead", () => {
    const main = `${lines("p", paragraphs.slice(0, 2))}<h2>A night in the hotel</h2>${lines("p", paragraphs.slice(2))}`;
    const { blocks, body } = read(pageOf(main));
    const subheads = blocks.filter(({ kind }) => kind === "subhead");
    expect(subheads.map(({ start, end }) => body.slice(start, end))).toEqual([
      "A night in the hotel",
    ]);
  });
});

test("60: an article that a page prints twice is kept once", () => {
  const { body } = read(pageOf(`<div>${story}</div><div class="print">${story}</div>`));
  for (const paragraph of paragraphs) expect(body.split(paragraph)).toHaveLength(2);
});

test("61: a page of nothing but chrome gives an empty body and a flag", () => {
  const html = `<html><head><title>Lismouth Post</title></head><body><nav>${lines("a", [
    "Home",
    "News",
    "Sport",
    "Log in",
    "Subscribe",
  ])}</nav><footer>${lines("p", ["Follow us", "Privacy policy", "Terms of use"])}</footer></body></html>`;
  const record = read(html);
  expect(record.body).toBe("");
  expect(flags(record)).toContain("not-article");
});
