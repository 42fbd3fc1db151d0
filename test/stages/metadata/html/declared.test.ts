import { describe, expect, test } from "vitest";
import { jsonLd, readPageOf } from "./page.ts";

const namesOf = (head: string, top: string, url: string | null = null): string[] =>
  readPageOf(head, top, url).authors.map(({ name }) => name);

describe("a headline with a kicker", () => {
  test("is the headline that another source gives alone", () => {
    const { title } = readPageOf(
      '<meta property="og:title" content="Talks on the ferry fail"><title>Talks on the ferry fail</title>',
      "<h1>Strike in the north – Talks on the ferry fail</h1>",
    );
    expect(title).toBe("Talks on the ferry fail");
  });

  test("stays whole where no source says less", () => {
    const { title } = readPageOf("", "<h1>Strike in the north – Talks on the ferry fail</h1>");
    expect(title).toBe("Strike in the north – Talks on the ferry fail");
  });
});

describe("authors that a page declares", () => {
  test("are what a Twitter card calls the writer", () => {
    const head =
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Petra Vold">';
    expect(namesOf(head, "<h1>Ferry stays in port</h1>")).toEqual(["Petra Vold"]);
    expect(namesOf(head.replace("Written by", "Filed under"), "<h1>Ferry</h1>")).toEqual([]);
  });

  test("may sign with their first names where the markup calls them people", () => {
    const person = jsonLd({ "@type": "Person", name: "Maria & Orla" });
    const meta = '<meta name="author" content="Maria &amp; Orla">';
    expect(namesOf(person + meta, "<h1>Ferry</h1>")).toEqual(["Maria", "Orla"]);
    // Elsewhere they must be names.
    expect(namesOf(meta, "<h1>Ferry</h1>")).toEqual(["Maria", "Orla"]);
    const pair = '<meta name="author" content="Salt &amp; Smoke">';
    expect(namesOf(pair, "<h1>Ferry</h1>")).toEqual([]);
  });

  test("may have called their site after themselves, but a brand is no person", () => {
    const head = (name: string): string =>
      `<meta property="og:site_name" content="${name}"><meta name="author" content="${name}">`;
    const url = (host: string): string => `https://${host}/notes/ferry`;
    expect(namesOf(head("Petra Vold"), "<h1>Ferry</h1>", url("pvold.example"))).toEqual([
      "Petra Vold",
    ]);
    expect(namesOf(head("Oakline Shop"), "<h1>Ferry</h1>", url("oaklineshop.example"))).toEqual([]);
  });

  test("are those whom links to their pages name, reviewers left out", () => {
    const top = `<h1>Ferry stays in port</h1><div><a href="/authors/petra-vold/">Petra Vold</a></div>
      <div>Medically reviewed by <a href="/authors/sam-oyelaran/">Sam Oyelaran</a></div>`;
    expect(namesOf("", top)).toEqual(["Petra Vold"]);
  });

  test("stand between a date and the rest of the line", () => {
    expect(namesOf("", "<p>Published August 7, 2023 by A. J. Neal</p><h1>Ferry</h1>")).toEqual([
      "A. J. Neal",
    ]);
  });
});

describe("dates that a page declares", () => {
  test("of publication that are later than those of change are a build's: a date line wins", () => {
    const built = jsonLd({
      "@type": "Article",
      headline: "Ferry stays in port",
      datePublished: "2025-08-21",
      dateModified: "2025-08-20",
    });
    const { published } = readPageOf(built, "<h1>Ferry stays in port</h1><p>April 26, 2023</p>");
    expect(published).toBe("2023-04-26");
  });

  test("are read from JSON-LD that is escaped as a whole", () => {
    const script = JSON.stringify({ "@type": "Article", datePublished: "2024-05-06" });
    const { published } = readPageOf(jsonLd(script.replaceAll('"', "&quot;")), "<h1>Ferry</h1>");
    expect(published).toBe("2024-05-06");
  });

  test("may stand far from the text if a label says what they are", () => {
    const far = (label: string): string =>
      `<h1>Ferry stays in port</h1>${"<p>Shipping news, weather and tides</p>".repeat(60)}<p>${label}</p><p>2 February 2023</p>${"<p>Tide table</p>".repeat(60)}`;
    expect(readPageOf("", far("Published")).published).toBe("2023-02-02");
    expect(readPageOf("", far("Next sailing")).published).toBeNull();
  });

  test("agree with the month in the address", () => {
    const lines =
      "<h1>Ferry stays in port</h1><p>Published: June 17, 2025</p><p>December 20, 2025</p>";
    const at = (url: string | null): string | null => readPageOf("", lines, url).published;
    expect(at(null)).toBe("2025-06-17");
    expect(at("https://lismouth.example/2025/12/ferry-stays-in-port/")).toBe("2025-12-20");
  });
});

describe("the standfirst of a page", () => {
  const line =
    "Passengers were told nothing of the engine trouble before they went aboard on Friday evening.";

  test("is the line that class names call so, captions left out", () => {
    const { standfirst, because } = readPageOf(
      "",
      `<h1>Ferry stays in port</h1><figure><figcaption class="lead">The ferry, seen from the lighthouse on the outer island on Friday</figcaption></figure>
       <p class="article__standfirst">${line}</p>`,
    );
    expect(standfirst).toBe(line);
    expect(because.standfirst?.source).toBe("marked-line");
  });

  test("is surer where the description says the same", () => {
    const top = `<h1>Ferry stays in port</h1><p class="dek">${line}</p>`;
    const described = `<meta property="og:description" content="${line.slice(0, 70)}">`;
    const confidence = (head: string): number =>
      readPageOf(head, top).because.standfirst?.confidence ?? 0;
    expect(confidence(described)).toBeGreaterThan(confidence(""));
  });

  test("is no kicker, and no line of no name that nothing repeats", () => {
    const of = (top: string): string | null => readPageOf("", `<h1>Ferry</h1>${top}`).standfirst;
    expect(of('<p class="subtitle">After trouble with the engine again</p>')).toBeNull();
    expect(of(`<p>${line}</p>`)).toBeNull();
  });
});
