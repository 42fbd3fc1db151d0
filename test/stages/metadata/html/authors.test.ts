import { describe, expect, test } from "vitest";
import { jsonLd, readPageOf } from "./page.ts";

const heading = "<h1>Ferry stays in port</h1>";

function authorsOf(head: string, top: string, bottom = ""): string[] {
  const { authors } = readPageOf(head, heading + top, null, {}, bottom);
  return authors.flatMap(({ name, role }) => (role === "author" ? [name] : []));
}

const article = (...names: readonly string[]): string =>
  jsonLd({
    "@type": "Article",
    headline: "Ferry stays in port",
    author: names.map((name) => ({ "@type": "Person", name })),
  });

describe("whom the page calls a reviewer", () => {
  const petra = "<p>Written by Petra Vold</p>";

  test.each([
    "Reviewed by",
    "Fact-checked by",
    "Medically reviewed by",
    "Researched by",
    "Edited by",
  ])("is no author, though machines are told so: %s", (label) => {
    const head = article("Petra Vold", "Anna Lind");
    expect(authorsOf(head, `${petra}<p>${label} Anna Lind</p>`)).toEqual(["Petra Vold"]);
    expect(authorsOf(head, `${petra}<p>${label}:</p><p>Anna Lind</p>`)).toEqual(["Petra Vold"]);
  });

  test("is an author where the page says that as well, or where the site has no other", () => {
    const both = "<p>Written by Anna Lind</p><p>Reviewed by Anna Lind</p>";
    expect(authorsOf(article("Anna Lind"), both)).toEqual(["Anna Lind"]);
    expect(authorsOf(article("Anna Lind"), "<p>Reviewed by Anna Lind</p>")).toEqual(["Anna Lind"]);
  });

  test("is told by a label, not by the sentence above", () => {
    const credits = "<p>They have looked at the research</p><p>Credits:</p><p>Anna Lind</p>";
    expect(authorsOf(article("Petra Vold", "Anna Lind"), petra + credits)).toHaveLength(2);
  });
});

describe("what stands around a declared name is none of it", () => {
  test.each([
    ["Anna Lind | Staff Writer", ["Anna Lind"]],
    ["Anna Lind - Harbour Ledger", ["Anna Lind"]],
    ["By ANNA LIND alind@ledger.example", ["Anna Lind"]],
    ["Anna Lind | Petra Vold", ["Anna Lind", "Petra Vold"]],
    ["김민수 기자", ["김민수"]],
    ["記者 山田太郎", ["山田太郎"]],
  ])("%s", (declared, names) => {
    expect(authorsOf(article(declared), "")).toEqual(names);
    expect(authorsOf(`<meta name="author" content="${declared}">`, "")).toEqual(names);
  });
});

test.each(["null null", "PR Newswire", "江岸日报", "강변일보", "Anna Lind - https://lind.example"])(
  "no person: %s",
  (declared) => {
    expect(authorsOf(article(declared), "")).toEqual([]);
  },
);

describe("the site's own name", () => {
  const site = (name: string): string => `<meta property="og:site_name" content="${name}">`;
  const readAt = (head: string, top: string, url: string): string[] =>
    readPageOf(head, heading + top, url).authors.map(({ name }) => name);

  test("is no author, whatever stands beside it", () => {
    const byline = "<p>Par Le Quai et AFP</p>";
    expect(readAt(site("Le Quai"), byline, "https://lequai.example/a")).toEqual([]);
    const named = article("Le Quai avec AFP");
    expect(readAt(site("Le Quai") + named, "", "https://lequai.example/a")).toEqual([]);
  });

  test("is that of its author where it has a given name and is called a person's", () => {
    const own = article("Anna Lind");
    expect(readAt(own, "", "https://annalind.example/a")).toEqual(["Anna Lind"]);
    expect(readAt("", "<p>By Anna Lind</p>", "https://annalind.example/a")).toEqual(["Anna Lind"]);
    expect(readAt(article("La Orilla"), "", "https://laorilla.example/a")).toEqual([]);
  });
});

describe("the byline that readers see", () => {
  test("stands against an account that is nowhere on the page", () => {
    const account = '<meta name="author" content="Jon Aas">';
    expect(authorsOf(account, "<p>By: Petra Vold</p>")).toEqual(["Petra Vold"]);
    // Whom the page shows as well is no mere account.
    expect(authorsOf(account, "<p>By: Petra Vold</p><p>Jon Aas</p>")).toEqual(["Jon Aas"]);
    expect(authorsOf(account, "<p>A line of nobody</p>")).toEqual(["Jon Aas"]);
  });

  test("gives the full name of one whom the markup calls by the first", () => {
    const head = article("Petra");
    expect(authorsOf(head, "<p>By Petra Vold</p>")).toEqual(["Petra Vold"]);
  });
});

test("whoever made the site's theme is no author", () => {
  const meta = '<meta name="author" content="Jon Aas">';
  expect(authorsOf(meta, "", "<p>Theme by Jon Aas</p>")).toEqual([]);
});

test("bare names below each other, or in the title, are whom the page is about", () => {
  const date = "<p>3 March 2024</p>";
  expect(authorsOf("", `<p>Anna Lind</p>${date}`)).toEqual(["Anna Lind"]);
  expect(authorsOf("", `${date}<p>Anna Lind</p><p>Maria Berg</p>`)).toEqual([]);
  const about = "<h1>Anna Lind leaves the harbour board</h1>";
  expect(readPageOf("", `${about}<p>Anna Lind</p>${date}`).authors).toEqual([]);
});

describe("a biography below the text", () => {
  const life = (name: string): string =>
    `<p>${name} is a boat builder who has written of the sea and of its people all her life.</p>`;

  test("names the author where nothing else does", () => {
    expect(authorsOf("", "", `<p>Anna Lind</p>${life("Anna Lind")}`)).toEqual(["Anna Lind"]);
    expect(authorsOf("", "", `<p>About Anna Lind</p><p>Editor</p>${life("Anna")}`)).toEqual([
      "Anna Lind",
    ]);
    expect(authorsOf("", "<p>By Petra Vold</p>", `<p>Anna Lind</p>${life("Anna")}`)).toEqual([
      "Petra Vold",
    ]);
  });

  test("names nobody where several have one, or where the lines speak of another", () => {
    const team = `<p>Anna Lind</p>${life("Anna")}<p>Maria Berg</p>${life("Maria")}`;
    expect(authorsOf("", "", team)).toEqual([]);
    expect(authorsOf("", "", `<p>Anna Lind</p>${life("Maria")}`)).toEqual([]);
    const style = "Art Deco is a style of chairs, houses and ships that came up between the wars.";
    expect(authorsOf("", "", `<p>Art Deco</p><p>${style}</p>`)).toEqual([]);
  });
});

test("a name written again for screen readers is one name", () => {
  const link = (text: string): string =>
    `<p class="by">A report by <a class="authors__name" href="/authors/petra_vold">${text}</a></p>`;
  const again = '<span class="screen-reader-text">Petra Vold</span>';
  expect(authorsOf("", link(`Petra Vold${again}`))).toEqual(["Petra Vold"]);
  expect(authorsOf("", link(`Petra Vold ${again}`))).toEqual(["Petra Vold"]);
});
