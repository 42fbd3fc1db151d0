import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FlagClaim } from "../../../src/model/claim.ts";
import { featureNames, featuresOf } from "../../../src/stages/page-type/features.ts";
import weights from "../../../src/stages/page-type/model/weights.json" with { type: "json" };
import { pageType } from "../../../src/stages/page-type/stage.ts";
import { segmentHtml } from "../../../src/stages/segment/html/segment-html.ts";
import { segment } from "../../../src/stages/segment/segment.ts";
import { decodedPage, decodedText, messyText } from "../../model/documents.ts";

const annotate = pageType.prepare(pageType.options.parse({}), {
  read: () => {
    throw new Error("nothing is read");
  },
});

function flagsOf(html: string, url: string | null = null): FlagClaim[] {
  const page = decodedPage(html);
  const document = segmentHtml({ ...page, raw: { ...page.raw, url } });
  return [...annotate({ document, annotations: [], removed: () => [] })] as FlagClaim[];
}

function codesOf(html: string, url?: string): string[] {
  return flagsOf(html, url).map(({ code }) => code);
}

const sentence =
  "The harbour board said on Monday that the ferry would not sail before the storm had passed. ";
const story = `<html><head><title>Ferry stays in port as storm nears - Lismouth Post</title>
  <meta property="og:type" content="article"></head><body class="single single-post"><article>
  <h1>Ferry stays in port as storm nears</h1><p class="byline">By Petra Vold</p>
  ${`<p>${sentence.repeat(3)}</p>`.repeat(8)}</article></body></html>`;
const shelf = `<html><head><title>Garden chairs - Oakline Shop</title></head><body class="archive category">
  <h1>Garden chairs</h1><p>Sort by</p><p>Filter</p><div class="grid">${Array.from(
    { length: 24 },
    (_, i) => `<div class="product-card"><a href="/products/chair-${i}"><h3>Chair ${i}</h3></a>
    <span class="price">$${i + 20}.00</span><button>Add to cart</button></div>`,
  ).join("")}</div></body></html>`;

describe("the type of a page", () => {
  test("the model was trained on the features that it is given", () => {
    expect(weights.features).toEqual(featureNames);
  });

  test("running text with hardly anything around it gets no flag, in any script", () => {
    const japanese =
      "連絡船は一時間遅れて港を出て、暗くなってからようやく島に着いたと会社は説明した。";
    for (const text of [sentence.trim(), japanese]) {
      const plain = `<html><body><h1>Ferry stays in port</h1>${`<p>${text}</p>`.repeat(3)}</body></html>`;
      expect(flagsOf(plain)).toEqual([]);
    }
    const thread = `<html><head><script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script></head>
      <body><h1>Ferry stays in port</h1>${`<p>${sentence}</p>`.repeat(3)}</body></html>`;
    expect(codesOf(thread)).toContain("not-article");
  });

  test("an article gets no flag", () => {
    expect(
      flagsOf(story, "https://lismouthpost.example/news/ferry-stays-in-port-as-storm-nears"),
    ).toEqual([]);
    expect(flagsOf(story)).toEqual([]);
  });

  test("a shelf of products is a list and no article, with reasons", () => {
    const flags = flagsOf(shelf, "https://oakline.example/collections/garden-chairs");
    expect(flags.map(({ code }) => code)).toEqual(["not-article", "list-page"]);
    expect(flags[0]!.evidence.map(({ signal }) => signal)).toEqual([
      "page-type",
      "article-chance",
      ...flags[0]!.evidence.slice(2).map(({ signal }) => signal),
    ]);
    expect(flags[0]!.evidence.length).toBeGreaterThan(2);
    expect(flags[0]!.confidence).toBeGreaterThan(0.5);
  });

  test("a page without a path that is no article is a home page", () => {
    const [flag] = flagsOf(shelf, "https://oakline.example/");
    expect(flag?.evidence[0]).toEqual({ signal: "page-type", value: "home" });
  });

  test("text says nothing of its page", () => {
    const document = segment(decodedText("Page not found\n\nSign in\n\nPassword"));
    expect([...annotate({ document, annotations: [], removed: () => [] })]).toEqual([]);
  });

  test("every page has a finite number for every feature", () => {
    fc.assert(
      fc.property(messyText, fc.option(fc.webUrl()), (text, url) => {
        const document = segmentHtml(
          decodedPage(`<title>A ${text.slice(0, 20)}</title><p>${text}`),
        );
        const row = featuresOf({ ...document, url }, document.html!);
        expect([...row].every(Number.isFinite)).toBe(true);
        expect(row).toHaveLength(featureNames.length);
      }),
    );
  });
});

describe("pages that show a notice instead of a text", () => {
  const menu = "<nav><a href='/'>Home</a><a href='/login'>Log in</a></nav>";

  test.each([
    ["<title>404 - Lismouth Post</title><h1>Nothing here</h1>"],
    ["<title>Lismouth Post</title><h1>Page not found</h1><p>Try the search.</p>"],
    ["<title>Seite nicht gefunden | Lismouth Post</title><p>Leider.</p>"],
    ["<title>403 Forbidden</title><center>nginx</center>"],
  ])("%s is an error", (html) => {
    expect(codesOf(menu + html)).toEqual(["not-article", "soft-404"]);
  });

  test("a form for name and password is a login", () => {
    expect(
      codesOf(`${menu}<h1>Sign in</h1><form><label>E-mail</label><label>Password</label></form>`),
    ).toEqual(["not-article", "login-wall"]);
  });

  test("a notice about cookies with buttons is a consent wall", () => {
    const html = `<title>Lismouth Post</title><h2>We value your privacy</h2>
      <p>We and our 812 partners store cookies on your device to show you advertising that fits you.</p>
      <button>Accept all</button><button>Reject all</button><button>Manage options</button>`;
    expect(codesOf(html)).toEqual(["not-article", "consent-wall"]);
  });

  test("a check for robots is one", () => {
    expect(
      codesOf("<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>"),
    ).toEqual(["not-article", "bot-check"]);
  });

  test("the words under a story are none of these", () => {
    const around = `${story}<h2>Log in</h2><label>Password</label><h2>We value your privacy</h2>
      <button>Accept all</button><button>Reject all</button><h3>Page not found</h3>`;
    expect(codesOf(around)).toEqual([]);
  });

  test("a short dated report that is titled like a notice is none", () => {
    const html = `<title>Access denied</title><meta property="article:published_time" content="2024-05-06">
      <article><h1>Access denied</h1><p>${sentence}</p><p>${sentence}</p></article>`;
    expect(codesOf(html)).not.toContain("soft-404");
  });
});
