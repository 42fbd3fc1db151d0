import { describe, expect, test } from "vitest";
import { type ArticleRecord, clean, type Input } from "../../src/index.ts";

const paragraphs = [
  "The ferry left the harbour an hour late and reached the island only after dark on Friday.",
  "Passengers said that nobody had told them about the engine trouble before they went aboard.",
  "“We sat on our bags and sang,” said Marta Olsen, a nurse who was on her way home.",
  "The company will pay for the night in the only hotel of the island, a spokeswoman said.",
];
const article = paragraphs.join("\n");
const title = "Ferry reaches island after dark";

function read(text: string, more: Partial<Input> = {}): ArticleRecord {
  return clean({ text, ...more });
}

function flags(record: ArticleRecord): string[] {
  return record.flags.map(({ code }) => code);
}

describe("dates", () => {
  test.each(["9999-01-01", "0000-00-00", "31 February 2024", "1970-01-01"])(
    "the impossible or empty date %s is no date",
    (date) => {
      const record = read(`${title}\nPublished: ${date}\n${article}`);
      expect(record.published).toBeNull();
      expect(flags(record)).toContain("date-missing");
    },
  );

  test.each([
    ["2024-06-01 04:00:00", true],
    ["2024-06-01T04:00:00.123456+00:00", true],
    ["20240601040000", true],
    ["1717214400", true],
    ["1717214400123", true],
    ["Sat, 01 Jun 2024 04:00:00 GMT", true],
    ["2024-06-01 04:00:00 UTC", true],
    ["2024-06-01 06:00:00", false],
    ["20240601060000", false],
    ["1717221600", false],
    ["06/01/2024", false],
    ["soon", false],
  ])("a time of fetch may be written as %s, and is UTC without a zone", (fetchedAt, late) => {
    const zone = process.env.TZ;
    for (const TZ of ["Asia/Tokyo", "America/Los_Angeles"]) {
      process.env.TZ = TZ;
      const record = read(`${title}\nPublished: 2024-06-02 05:00\n${article}`, { fetchedAt });
      expect(flags(record).includes("date-future")).toBe(late);
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test("a date after the page was fetched is flagged and not published", () => {
    const record = read(`${title}\nPublished: 2024-06-02\n${article}`, {
      fetchedAt: "2024-05-01T10:00:00Z",
    });
    expect(flags(record)).toContain("date-future");
    expect(record.published).toBeNull();
  });

  test.each(["03/04/2024", "5.6.24"])("the ambiguous %s stays a candidate", (date) => {
    const record = read(`${title}\nPublished: ${date}\n${article}`);
    expect(record.published).toBeNull();
  });

  test("an unambiguous date is published", () => {
    expect(read(`${title}\nPublished: 23 April 2024\n${article}`).published).toBe("2024-04-23");
  });
});

test("a byline that stands only in the sign-off gives authors with role and span", () => {
  const line =
    "___\nOlsen reported from Askel. Associated Press writer Jon Ekman in Stockholm contributed to this report.";
  const record = read(`ASKEL (AP) — ${article}\n${line}`);
  expect(record.authors).toEqual([
    { name: "Olsen", role: "reporter", place: "Askel" },
    { name: "Jon Ekman", role: "contributor", place: "Stockholm" },
  ]);
  expect(record.because.authors?.evidence[0]?.at).toBeDefined();
});

test("an article that has the words Related and Ranking in its sentences keeps them", () => {
  const sentence =
    "Related to nobody on board, she won the ranking of the singers by a wide margin, he said.";
  expect(read(`${article}\n${sentence}`).body).toContain(sentence);
});

describe("what looks like chrome but is the story stays", () => {
  const list = [
    "1. Pack a blanket",
    "The deck is cold after dark, even in July, and the seats inside are soon taken by the first.",
    "2. Bring your own bread",
    "The kiosk closes when the ferry leaves, and it opens only when the island is in sight again.",
    "3. Do not trust the clock",
    "It has shown ten past four since the ship was built, and nobody has the key to the case.",
  ];
  const recipe = [
    "This is the soup that the cook of the ferry makes when the crossing takes all night.",
    "- 200 g barley",
    "- 1 leek",
    "- 2 carrots",
    "Cook the barley in the stock for forty minutes and add the leek and the carrots halfway.",
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
  test.each([
    ["a list article", list],
    ["a recipe", recipe],
    ["a liveblog", live],
    ["a transcript", transcript],
  ])("%s", (_, lines) => {
    const record = read(lines.join("\n"));
    expect(record.body.split("\n\n")).toEqual(lines);
    expect(flags(record)).not.toContain("list-page");
    expect(flags(record)).not.toContain("not-article");
  });
});

test("a subhead without punctuation is kept as a subhead", () => {
  const lines = [...paragraphs.slice(0, 2), "A night in the hotel", ...paragraphs.slice(2)];
  const record = read(lines.join("\n"));
  const subheads = record.blocks.filter(({ kind }) => kind === "subhead");
  expect(subheads.map(({ start, end }) => record.body.slice(start, end))).toEqual([
    "A night in the hotel",
  ]);
});

test("an article that is stored twice is kept once", () => {
  const record = read(`${article}\n${article}`);
  expect(record.body.split("\n\n")).toEqual(paragraphs);
  expect(record.edits.filter(({ reason }) => reason === "chrome/repeat")).toHaveLength(4);
});

test("chrome without any prose gives an empty body and a flag", () => {
  const record = read("Home\nNews\nSport\nLog in\nSubscribe\nFollow us\nPrivacy policy");
  expect(record.body).toBe("");
  expect(flags(record)).toContain("not-article");
});

test("where everything is condemned but some of it is prose, the prose is kept and flagged", () => {
  const record = read(
    "Most read\nFerry stops at sea\nThe ferry stopped at sea on Friday because its engine had caught fire, the coast guard said.\nTen walks along the river\nMayor opens school\nStorm tears roof off chapel",
  );
  expect(record.body).not.toBe("");
});
