import { describe, expect, test } from "vitest";
import { jsonLd, readPageOf } from "./page.ts";

const heading = "<h1>Old bridge to close for a year of repairs</h1>";

test("title: sources that agree win, the site's name is cut off, other forms are kept", () => {
  const record = readPageOf(
    `<title>Old bridge to close for a year of repairs - The Ledger</title>
     <meta property="og:title" content="A year without the bridge: what drivers should know">
     <meta property="og:site_name" content="The Ledger">
     ${jsonLd({ "@type": "BlogPosting", headline: "Old bridge to close for a year of repairs" })}`,
    heading,
    "https://ledger.example/old-bridge",
  );
  expect(record.title).toBe("Old bridge to close for a year of repairs");
  expect(record.alternativeTitles).toEqual(["A year without the bridge: what drivers should know"]);
  expect(record.site).toBe("The Ledger");
  expect(record.body).not.toContain("Old bridge to close");
});

test("site: a name out of the title's markup has no place in the text", () => {
  const title = "<title>Old bridge to close for a year of repairs - The Ledger</title>";
  const [one, other] = ["", "<p>Old bridge to close for a year of repairs - The Ledger</p>"].map(
    (line) => readPageOf(title, line + heading, "https://theledger.example/old-bridge"),
  );
  const evidence = { signal: "title-line", value: "The Ledger" };
  expect([one!.site, one!.because.site!.evidence]).toEqual(["The Ledger", [evidence]]);
  const at = { start: 44, end: 54 };
  expect(other!.because.site!.evidence).toEqual([{ ...evidence, at }]);
});

test("published: a date out of the title's markup has no place in the text", () => {
  const title = "Old bridge to close for a year of repairs | 5 March 2024 | The Ledger";
  const record = readPageOf(`<title>${title}</title>`, heading, "https://theledger.example/old");
  expect(record.published).toBe("2024-03-05");
  expect(record.because.published!.evidence).toEqual([
    { signal: "title-line", value: "2024-03-05" },
  ]);
});

test("title: of several first-level headings the one that the head repeats", () => {
  const record = readPageOf(
    `<title>Old bridge to close for a year of repairs | The Ledger</title>`,
    `<h1>The Ledger</h1>${heading}`,
  );
  expect(record.title).toBe("Old bridge to close for a year of repairs");
});

test("title: a first-level heading in the breadcrumb is for search engines", () => {
  const record = readPageOf(
    `<title>Bridge closure 2024: dates and detours</title>
     <meta property="og:title" content="The old bridge: a year without it">
     ${jsonLd({ "@type": "NewsArticle", headline: "Bridge closure 2024: dates and detours" })}`,
    "<nav><h1>Bridge closure 2024: dates and detours</h1></nav><h2>The old bridge: a year without it</h2>",
  );
  expect(record.title).toBe("The old bridge: a year without it");
});

test("title: a heading that names the site, or something else, is not the article's", () => {
  const record = readPageOf(
    "<title>Old bridge to close for a year of repairs</title>",
    "<h1>Our blog</h1><h2>Old bridge to close for a year of repairs</h2>",
  );
  expect(record.title).toBe("Old bridge to close for a year of repairs");
});

test("title: without any declared there is none", () => {
  const record = readPageOf("", "<p>Menu</p>");
  expect(record.title).toBeNull();
  expect(record.flags.map(({ code }) => code)).toContain("title-missing");
});

test("authors: people and organisations are told apart, names are cleaned", () => {
  const record = readPageOf(
    jsonLd({
      "@graph": [
        {
          "@type": ["Article", "NewsArticle"],
          author: [
            { "@id": "#ann" },
            { "@type": "Person", name: "By Bo Berg, Staff Writer" },
            { "@type": "Organization", name: "The Ledger" },
            "dpa",
            "https://ledger.example/staff",
          ],
        },
        { "@type": "Person", "@id": "#ann", name: "Ann Lee", url: "/ann" },
      ],
    }),
    heading,
    "https://theledger.example/a",
  );
  expect(record.authors).toEqual([
    { name: "Ann Lee", role: "author" },
    { name: "Bo Berg", role: "author" },
  ]);
  expect(record.agency).toBe("Deutsche Presse-Agentur");
  expect(record.because.authors?.source).toBe("json-ld");
});

test("authors: a byline that names the declared ones says more of them", () => {
  const record = readPageOf(
    jsonLd({ "@type": "NewsArticle", author: [{ "@type": "Person", name: "Ann Lee" }] }),
    `${heading}<p>By Ann Lee and Bo Berg in Kyiv</p>`,
  );
  expect(record.authors.map(({ name }) => name)).toEqual(["Ann Lee", "Bo Berg"]);
});

test("authors: a marked byline where the head is silent; commenters are no authors", () => {
  const record = readPageOf(
    "",
    `${heading}<div class="article-byline"><span class="author-name">Ann Lee</span><time>4 May 2024</time></div>
     <div itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Cy Dahl</span></div>`,
  );
  expect(record.authors).toEqual([{ name: "Ann Lee", role: "author" }]);
});

test("authors: nobody is named where nobody is", () => {
  const record = readPageOf(
    jsonLd({ "@type": "NewsArticle", author: { "@type": "Person", name: "Editorial Team" } }),
    heading,
  );
  expect(record.authors).toEqual([]);
});

test("dates: JSON-LD, precision and zone as they are known", () => {
  const record = readPageOf(
    jsonLd({
      "@type": "NewsArticle",
      datePublished: "2024-05-04T10:00:00+0200",
      dateModified: "2024-05-05",
    }),
    heading,
  );
  expect(record.published).toBe("2024-05-04T10:00:00+02:00");
  expect(record.modified).toBe("2024-05-05");
});

test("dates: meta tags, microdata and <time>, in this order", () => {
  const meta = '<meta property="article:published_time" content="2024-05-04T08:00:00Z">';
  const time = `${heading}<time datetime="2024-05-03">3 May</time>`;
  expect(readPageOf(meta, time).published).toBe("2024-05-04T08:00:00Z");
  expect(readPageOf("", time).published).toBe("2024-05-03");
  const micro = `${heading}<meta itemprop="datePublished" content="20240502">`;
  expect(readPageOf("", micro).published).toBe("2024-05-02");
});

test("dates: that of a comment, an event or a teaser is not the article's", () => {
  const record = readPageOf(
    `${jsonLd({
      "@type": "NewsArticle",
      headline: "Old bridge to close",
      comment: [{ "@type": "Comment", datePublished: "2020-01-01" }],
      mentions: { "@type": "Event", startDate: "2021-01-01" },
    })}<meta name="expires" content="2022-01-01">`,
    `${heading}<div itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2023-01-01">x</time></div>`,
  );
  expect(record.published).toBeNull();
});

test.each(["0000-01-01", "9999-12-31", "2024-02-31", "1970-01-01T00:00:00Z", "-5", "0"])(
  "dates: %s is refused, with the reason",
  (date) => {
    const record = readPageOf(jsonLd({ "@type": "NewsArticle", datePublished: date }), heading);
    expect(record.published).toBeNull();
  },
);

test("of several articles in JSON-LD the one with the page's address is the page's", () => {
  const record = readPageOf(
    jsonLd([
      {
        "@type": "NewsArticle",
        url: "https://l.example/other",
        headline: "Another thing",
        datePublished: "2020-02-02",
      },
      {
        "@type": "NewsArticle",
        mainEntityOfPage: { "@id": "https://www.l.example/bridge/" },
        datePublished: "2024-05-04",
      },
    ]),
    heading,
    "https://l.example/bridge?ref=home",
  );
  expect(record.published).toBe("2024-05-04");
});

test("site, section, language, address, publisher and paywall are read", () => {
  const record = readPageOf(
    `<link rel="canonical" href="/bridge"><meta property="og:locale" content="en_GB">
     ${jsonLd({
       "@type": "NewsArticle",
       isAccessibleForFree: "False",
       publisher: { "@type": "Organization", name: "Ledger Media" },
     })}
     ${jsonLd({
       "@type": "BreadcrumbList",
       itemListElement: [
         { "@type": "ListItem", position: 1, item: { "@id": "/", name: "Home" } },
         { "@type": "ListItem", position: 2, item: { "@id": "/city", name: "City" } },
         { "@type": "ListItem", position: 3, name: "Old bridge to close for a year of repairs" },
       ],
     })}`,
    heading,
    "https://l.example/x?y=1",
  );
  expect(record).toMatchObject({
    canonicalUrl: "https://l.example/bridge",
    language: "en",
    publisher: "Ledger Media",
    section: ["City"],
  });
  expect(record.flags.map(({ code }) => code)).toContain("paywall");
});

describe("the name of the site", () => {
  const siteOf = (...names: readonly string[]): string | null => {
    const metas = names.map((name) => `<meta property="og:site_name" content="${name}">`);
    const head = `<title>Ferry stays in port at night | Valley Echo</title>${metas.join("")}`;
    return readPageOf(head, "<h1>Ferry stays in port at night</h1>", "https://valleyecho.example/a")
      .site;
  };

  test.each([
    "https://valleyecho.example",
    "@valleyecho",
    "Ferry stays in port at night",
    "Ferry stays in port at night | Valley Echo",
    "/",
  ])("is not %s", (name) => expect(siteOf(name)).toBe("Valley Echo"));

  test("loses signs around it", () => {
    expect(siteOf("The Echo -")).toBe("The Echo");
    expect(siteOf("Echo &amp;amp; Vale |")).toBe("Echo & Vale");
  });

  test("is that of a host only where there is no other", () => {
    expect(siteOf("www.valleyecho.example")).toBe("www.valleyecho.example");
    expect(siteOf("www.valleyecho.example", "The Echo")).toBe("The Echo");
  });
});

test("an address of the machine on which the page was built is not canonical", () => {
  const head = '<link rel="canonical" href="http://localhost:3000/news/ferry">';
  expect(readPageOf(head, "<h1>Ferry stays in port</h1>").canonicalUrl).toBeNull();
});
