import { describe, expect, test } from "vitest";
import { jsonLd, readPageOf } from "./page.ts";

const heading = "<h1>Ferry stays in port</h1>";
const datesOf = (top: string, url: string | null = null) => {
  const { published, modified } = readPageOf("", `${heading}${top}`, url);
  return { published, modified };
};

test.each([
  ["words before it", '<p>Last updated: <time datetime="2026-01-12">January 12, 2026</time></p>'],
  [
    "what holds it",
    '<div class="date-changed"><time datetime="2026-01-12">January 12, 2026</time></div>',
  ],
  ["its own name", '<p><time class="updated" datetime="2026-01-12">January 12, 2026</time></p>'],
])("a time element is that of the last change by %s", (_, top) => {
  expect(datesOf(top)).toEqual({ published: null, modified: "2026-01-12" });
});

test("a time element that nothing is said of is that of publication", () => {
  expect(datesOf('<p><time datetime="2026-01-12">January 12, 2026</time></p>').published).toBe(
    "2026-01-12",
  );
});

test("a date opens a line that goes on with the author and the section", () => {
  const line = "<p>Dec 26, 2025 • Mahua Das in Project Management Guides for Harbours</p>";
  expect(datesOf(line).published).toBe("2025-12-26");
  expect(
    datesOf(`<p>${"Dec 26, 2025 was a day of which people talk".repeat(2)}</p>`).published,
  ).toBeNull();
});

test("a month's name in the address tells day from month", () => {
  const line = "<p>03/10/2023</p>";
  expect(datesOf(line).published).toBeNull();
  expect(datesOf(line, "https://echo.example/blog/2023/october/03/ferry/").published).toBe(
    "2023-10-03",
  );
});

test("a date far away is labelled only if the line says nothing else", () => {
  const far = (line: string): string => {
    const tides = "<p>Tide table</p>".repeat(60);
    return `${tides}<p>${line}</p>${tides}`;
  };
  expect(datesOf(far("Published on 2 February 2023")).published).toBe("2023-02-02");
  expect(datesOf(far("Top ferries of the week on 2 February 2023")).published).toBeNull();
});

test("a time element that is called published and updated is that of publication", () => {
  const time = '<p><time class="entry-date published updated" datetime="2026-01-12">x</time></p>';
  expect(datesOf(time)).toEqual({ published: "2026-01-12", modified: null });
});

describe("a sentence of the text itself says when it was first published", () => {
  const at = (bottom: string, head = ""): string | null =>
    readPageOf(head, `${heading}<p>30 September 2022</p>`, null, {}, `<p>${bottom}</p>`).published;

  test("and stands against a date that nothing is said of", () => {
    const said = "This article was originally published on 26 Sep 2019 but has been updated since.";
    expect(at(said)).toBe("2019-09-26");
    const meta = '<meta property="article:published_time" content="2022-09-30">';
    expect(at(said, meta)).toBe("2022-09-30");
  });

  test("but says nothing of what was published elsewhere, or of a month", () => {
    expect(at("The study was first published on 26 Sep 2019 in a journal of the sea.")).toBe(
      "2022-09-30",
    );
    expect(at("This article was originally published in April 2019.")).toBe("2022-09-30");
  });
});

describe("a date that opens the first paragraph", () => {
  const text = "The ferry stayed in port on Tuesday, and nobody could say when it would leave it.";

  test.each([`29.11.2022 – ${text}`, `Pressemitteilung vom 29. November 2022 | Berlin – ${text}`])(
    "is that of publication where nothing else is: %s",
    (opening) => {
      expect(datesOf(`<p>${opening}</p>`).published).toBe("2022-11-29");
    },
  );

  test("gives way to a line of its own", () => {
    const opening = `29.11.2022 – ${text}`;
    expect(datesOf(`<p>3 December 2022</p><p>${opening}</p>`).published).toBe("2022-12-03");
  });

  test.each([
    `29.11.2022 was the day. ${text}`,
    `Since 29 November 2022 – a Tuesday – ${text}`,
    `03/10/2023 – ${text}`,
  ])("but not in a sentence, nor where days and months may be changed: %s", (opening) => {
    expect(datesOf(`<p>${opening}</p>`).published).toBeNull();
  });
});

test("a date of publication months after the last change is that of a page written anew", () => {
  const published = (time: string): string | null =>
    readPageOf(
      `<meta name="published-time" content="${time}"><meta name="modified-time" content="2026-01-15">`,
      `${heading}<p>Published 16 February 2021</p>`,
    ).published;
  expect(published("2026-03-09T08:45:32Z")).toBe("2021-02-16");
  // Texts are changed for the last time some days before they are published.
  expect(published("2026-01-20T08:00:00Z")).toBe("2026-01-20T08:00:00Z");
});

test("JSON-LD may stand in a meta tag", () => {
  const value = JSON.stringify({ "@type": "Article", datePublished: "2025-11-17" });
  const meta = `<meta name="script:ld+json" content="${value.replaceAll('"', "&quot;")}">`;
  expect(readPageOf(meta, heading).published).toBe("2025-11-17");
});

test.each([
  ["a sentence", "A general election will take place on 4th July 2024, they said."],
  ["how long something lasts", "21 Feb 2007 - 23 Mar 2021"],
  ["a day with its hours", "Today's Hours</p><p>March 14, 2026</p><p>Public: 10 a.m. – 6 p.m."],
])("%s is no date of publication", (_, line) => {
  expect(datesOf(`<p>${line}</p>`).published).toBeNull();
});

describe("what day it is today, above the headline of the page", () => {
  const today = "<span>Wednesday, March 11, 2026</span>";
  const dateOf = (above: string, below = ""): string | null =>
    readPageOf("", `${above}${heading}${below}`).published;

  test("is no date of the article in the site's header", () => {
    expect(dateOf(`<header>${today}<p>Valley Echo</p></header>`)).toBeNull();
    expect(dateOf(`<div class="top-bar">${today}</div>`)).toBeNull();
    expect(dateOf(`<header>${today}</header>`, "<p>March 5, 2024</p>")).toBe("2024-03-05");
  });

  test("is the article's in a header that holds the headline, or with a word that says so", () => {
    const own = readPageOf("", `<header>${today}${heading}</header>`);
    expect(own.published).toBe("2026-03-11");
    expect(dateOf("<header><p>Published: March 11, 2026</p></header>")).toBe("2026-03-11");
  });
});

describe("JSON-LD", () => {
  const published = (value: unknown, url: string | null = null): string | null =>
    readPageOf(jsonLd(value), heading, url).published;
  const dated = (datePublished: unknown) => ({
    "@type": "NewsArticle",
    headline: "Ferry stays in port",
    datePublished,
  });

  test.each([
    [["2024-03-05"], "2024-03-05"],
    [{ "@type": "Date", "@value": "2024-03-05" }, "2024-03-05"],
    ["Tue Mar 05 09:00:00 UTC 2024", "2024-03-05T09:00:00Z"],
  ])("may write a date as %j", (value, iso) => {
    expect(published(dated(value))).toBe(iso);
  });

  test("of a video that is not called as the page is does not date the page", () => {
    const video = (name: string) => ({ "@type": "VideoObject", name, uploadDate: "2019-01-01" });
    expect(published(video("How a horn is made"))).toBeNull();
    expect(published(video("Ferry stays in port"))).toBe("2019-01-01");
  });

  test("of another article, by its address and its headline, is not the page's", () => {
    const url = "https://echo.example/news/ferry";
    const other = { ...dated("2019-01-01"), headline: "Storm closes the bridge" };
    const elsewhere = "https://echo.example/news/storm";
    expect(published({ ...other, url: elsewhere }, url)).toBeNull();
    expect(published(other, url)).toBe("2019-01-01");
    expect(published({ ...dated("2019-01-01"), url: elsewhere }, url)).toBe("2019-01-01");
    expect(published({ ...other, mainEntityOfPage: "https://echo.example/" }, url)).toBe(
      "2019-01-01",
    );
  });
});
