import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document } from "../../../../src/model/document.ts";
import { landmarks } from "../../../../src/model/html.ts";
import { segmentHtml } from "../../../../src/stages/segment/html/segment-html.ts";
import { decodedPage } from "../../../model/documents.ts";

function read(html: string): Document {
  return segmentHtml(decodedPage(html));
}

function texts(html: string): string[] {
  return read(html).blocks.map(({ text }) => text);
}

test("block elements and bare text become blocks, a block a line", () => {
  const { text, blocks } = read("<div>One<p>Two <b>bold</b> words</p>three</div><h2>Four</h2>");
  expect(text).toBe("One\nTwo bold words\nthree\nFour");
  expect(blocks.map(({ kind }) => kind)).toEqual([
    "paragraph",
    "paragraph",
    "paragraph",
    "subhead",
  ]);
  for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
});

test("inline markup neither splits nor glues words", () => {
  expect(texts("<p>un<b>believ</b>able, H<sub>2</sub>O and <i>A</i><i>B</i>C</p>")).toEqual([
    "unbelievable, H2O and ABC",
  ]);
  expect(texts('<p><span class="drop">O</span><span class="rest">nce</span> upon</p>')).toEqual([
    "Once upon",
  ]);
  expect(texts('<p>a <a href="/x">spl</a><a href="/x">it</a> link</p>')).toEqual(["a split link"]);
});

test("neighbours that only a style sheet keeps apart are kept apart", () => {
  expect(texts('<div><a href="/a">News</a><a href="/b">Sport</a></div>')).toEqual(["News Sport"]);
  expect(texts("<h1><span>National</span><span>Demo call</span></h1>")).toEqual([
    "National Demo call",
  ]);
  expect(
    texts('<p><span class="by">Ann Lee</span><span class="on">4 May</span></p><p>x</p>'),
  ).toEqual(["Ann Lee 4 May", "x"]);
});

test("markup that parts two sentences parts them for the reader", () => {
  expect(texts("<p><b>Who pays?</b>The company does.<!-- ad -->“No one” was hurt</p>")).toEqual([
    "Who pays? The company does.“No one” was hurt",
  ]);
  expect(
    texts("<p>See <b>no.</b>1, the e<b>.</b>g and <i>news.</i>example or Ann Lee</p>"),
  ).toEqual(["See no.1, the e.g and news.example or Ann Lee"]);
});

test("elements that HTML does not know begin and end no word, and are parts where they follow each other", () => {
  expect(
    texts("<div><app-title>Ferry late</app-title><app-date>4 May</app-date>By Ann Lee</div>"),
  ).toEqual(["Ferry late", "4 May By Ann Lee"]);
  expect(
    texts("<main><story-intro>One.</story-intro>\n<story-text>Two.</story-text></main>"),
  ).toEqual(["One.", "Two."]);
  expect(
    texts("<p>In <hint-box>Oslo</hint-box><hint-box>Bergen</hint-box>, by <x-y>Lee</x-y>.</p>"),
  ).toEqual(["In Oslo Bergen, by Lee."]);
  expect(texts("<div>From <x-a>Ann</x-a> <x-b>Lee</x-b></div>")).toEqual(["From Ann Lee"]);
  expect(texts("<div>to <st1:place>Lon</st1:place><st1:City>don</st1:City></div>")).toEqual([
    "to London",
  ]);
});

test("of annotated characters only those below the annotation are read", () => {
  expect(texts("<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>を学ぶ</p>")).toEqual([
    "漢字を学ぶ",
  ]);
  expect(texts("<p><ruby><rb>東<rt>とう<rb>京<rt>きょう</ruby>で</p>")).toEqual(["東京で"]);
});

test("characters that show nothing make no block", () => {
  expect(texts("<p>One</p><p>&#8203;</p><div>\u00ad<span>&#xfeff;</span></div><p>Two</p>")).toEqual(
    ["One", "Two"],
  );
});

test("a line break parts blocks, unless a sentence was wrapped by hand", () => {
  const wrapped =
    "<p>The council said on Tuesday that it would<br>close the bridge.<br>Nobody asked.</p>";
  expect(texts(wrapped)).toEqual([
    "The council said on Tuesday that it would close the bridge.",
    "Nobody asked.",
  ]);
  const { blocks } = read("<div>First.<br><br>second<br>Third</div>");
  expect(blocks.map(({ text, html }) => [text, html!.breaks])).toEqual([
    ["First.", 0],
    ["second", 2],
    ["Third", 1],
  ]);
});

test("kinds follow the markup around", () => {
  const kinds = read(
    `<ul><li>item<p>more</p></li></ul><blockquote><p>said</p></blockquote>
     <figure><img><figcaption>shown</figcaption></figure><p class="wp-caption-text">shown too</p>
     <div role="heading" aria-level="3">head</div><table><tr><td>a<td>b</table><p>plain</p>`,
  ).blocks.map(({ text, kind }) => `${kind}: ${text}`);
  expect(kinds).toEqual([
    "list-item: item",
    "list-item: more",
    "quote: said",
    "caption: shown",
    "caption: shown too",
    "subhead: head",
    "table: a | b",
    "paragraph: plain",
  ]);
});

test("cells of a row stay together, cells of a layout come apart", () => {
  const long = "A sentence that stands in a table made for layout. ".repeat(5).trim();
  const { blocks } = read(
    `<table><tr><th>Team</th><td></td><td>Points</td></tr><tr><td>Menu</td><td>${long}</td></tr></table>`,
  );
  expect(blocks.map(({ text, kind, html }) => [kind, text, html!.cells])).toEqual([
    ["table", "Team | Points", 2],
    ["table", "Menu", 1],
    ["paragraph", long, 1],
  ]);
});

test("scripts, styles, templates, drawings and form values are no text", () => {
  expect(
    texts(
      `<p>a</p><script>var x = "<p>no</p>"</script><style>p{}</style><template><p>no</p></template>
       <svg><title>no</title><text>no</text></svg><select><option>no<option>no</select>
       <textarea>no</textarea><iframe><p>no</p></iframe><video>no</video><p onclick="no">b</p>`,
    ),
  ).toEqual(["a", "b"]);
});

test("a drawing that is not closed ends where prose begins", () => {
  expect(texts("<svg><g><path/><p>kept</p><div>too</div>")).toEqual(["kept", "too"]);
});

test("text for readers without scripts is read where there is hardly any other", () => {
  const noscript = `<noscript><p>${"All of the thread. ".repeat(20)}</p></noscript>`;
  expect(texts(`<body><p>Loading</p>${noscript}</body>`)).toHaveLength(2);
  expect(texts(`<body><p>${"The article itself. ".repeat(40)}</p>${noscript}`)).toHaveLength(1);
});

test("links, emphasis, lists, landmarks and visibility are counted", () => {
  const { blocks } = read(
    `<main><article><header><p>By <a href="/ann" rel="author">Ann Lee</a> and <a href="/bo">Bo</a></p></header>
     <p><strong>Bold</strong> text</p><ul><li><ol><li>deep</li></ol></li></ul>
     <div style="display: none"><p>tab</p></div><p aria-hidden="true">x</p></article></main><nav role="search"><p>find</p></nav>`,
  );
  const [by, bold, deep, tab, aria, find] = blocks.map(({ html }) => html!);
  expect(by).toMatchObject({
    links: 2,
    linkChars: 9,
    within: landmarks.main | landmarks.article | landmarks.header,
  });
  expect(bold).toMatchObject({ strongChars: 4, links: 0 });
  expect(deep).toMatchObject({ listDepth: 2 });
  expect(tab).toMatchObject({ visibility: "hidden" });
  expect(aria).toMatchObject({ visibility: "aria-hidden" });
  expect(find).toMatchObject({ within: landmarks.nav | landmarks.form });
});

test("hidden words inside a shown line are left out, hidden lines are kept apart", () => {
  expect(texts("<p>Ann Lee <span hidden>opens in a new tab</span>reports</p>")).toEqual([
    "Ann Lee reports",
  ]);
  expect(
    read("<div><span hidden>menu</span>Text</div>").blocks.map((b) => [b.text, b.html!.visibility]),
  ).toEqual([
    ["menu", "hidden"],
    ["Text", "shown"],
  ]);
});

test("a page whose whole body waits for its scripts is shown", () => {
  expect(read('<body style="visibility:hidden"><p>a</p>').blocks[0]!.html!.visibility).toBe(
    "shown",
  );
});

test("elements form a flat tree; equal paths share a number", () => {
  const { blocks, html } = read(
    '<div class="list item-1 x"><p class="t">a</p></div><div class="list item-2 x"><p class="t">b</p></div>',
  );
  const { parent, path, shape, shapes } = html!.elements;
  const [a, b] = blocks.map((block) => block.html!.element) as [number, number];
  expect(path[a]).toBe(path[b]);
  expect(parent[a]).not.toBe(parent[b]);
  expect(shapes[shape[parent[a]!]!]).toMatchObject({
    tag: "div",
    classes: ["list", "item-1", "x"],
  });
});

test("the innermost element that holds all of a block is its element", () => {
  const { blocks, html } = read('<p class="p"><b>Ann</b> said</p><p><a href="/m">More</a></p>');
  const tagOf = (i: number) => {
    const { shape, shapes } = html!.elements;
    return shapes[shape[blocks[i]!.html!.element]!]!.tag;
  };
  expect([tagOf(0), tagOf(1)]).toEqual(["p", "a"]);
});

test("head, links, JSON-LD and marks are collected", () => {
  const { html, text } = read(
    `<html lang="de-AT"><head><title>A &amp; B –\n Site</title><meta property="og:title" content="A &amp; B">
     <meta name=author content=Ann><link rel="canonical" href="/a"><link rel=stylesheet href=x.css>
     <script type="application/ld+json">{"@type":"NewsArticle"}</script></head>
     <body><h1 itemprop="headline">A</h1><div itemprop=author itemscope itemtype="https://schema.org/Person">
     <span itemprop=name>Ann Lee</span><meta itemprop=url content=/ann></div>
     <time datetime="2024-05-04T10:00Z"> 4 May </time><span class="c-byline">By Bo</span><p class="x">y</p>`,
  );
  expect(html!.head).toEqual({
    title: "A & B – Site",
    language: "de-AT",
    metas: [
      { name: "og:title", content: "A & B" },
      { name: "author", content: "Ann" },
    ],
    links: [{ rel: ["canonical"], href: "/a" }],
    jsonLd: ['{"@type":"NewsArticle"}'],
  });
  const shown = html!.marks.map(({ tag, itemprop, value, parent, span }) => [
    tag,
    itemprop,
    value,
    parent,
    span && text.slice(span.start, span.end),
  ]);
  expect(shown).toEqual([
    ["h1", "headline", null, -1, "A"],
    ["div", "author", null, -1, "Ann Lee"],
    ["span", "name", null, 1, "Ann Lee"],
    ["meta", "url", "/ann", 1, null],
    ["time", "", "2024-05-04T10:00Z", -1, "4 May"],
    ["span", "", null, -1, "By Bo"],
  ]);
});

test("marks of RDFa with names of schema.org are marks", () => {
  const { html } = read(
    `<div typeof="schema:NewsArticle"><h1 property="schema:headline">Ferry</h1><p property="dc:subject foaf:topic">sea</p>
     <span property="author" typeof="Person"><b property="foaf:nick name">Ann Lee</b></span></div>`,
  );
  expect(html!.marks.map(({ tag, itemprop, itemtype }) => [tag, itemprop, itemtype])).toEqual([
    ["div", "", "NewsArticle"],
    ["h1", "headline", ""],
    ["span", "author", "Person"],
    ["b", "name", ""],
  ]);
});

test("end tags that are left out or misplaced do not move text to other elements", () => {
  expect(texts("<ul><li>a<li>b<ul><li>c</ul>d</ul><p>e<p>f<div>g</div>")).toEqual([..."abcdefg"]);
  const { blocks } = read('<p><a href="/x">in <div>still in</div></a> out</p><p>far out</p>');
  expect(blocks.at(-1)!.html!.links).toBe(0);
  expect(texts("<table><tr><td><b>x</td><td>y</div></p></td></tr></table>z")).toEqual([
    "x | y",
    "z",
  ]);
});

test("CDATA outside scripts is a short comment, as in browsers", () => {
  expect(texts("<body><![CDATA[ no ><p>kept</p>")).toEqual(["kept"]);
});

test("text outside blocks is claimed as white space, blocks hold all the rest", () => {
  const { text, blocks, claims } = read("<p>a</p> <p>&nbsp;</p>\n<pre>x\n  y\n\n\nz</pre>&nbsp;");
  expect(blocks.map((block) => block.text)).toEqual(["a", "x\n  y", "z"]);
  const gaps = claims.flatMap((claim) => (claim.kind === "remove" ? [claim.span] : []));
  expect(gaps.map(({ start, end }) => text.slice(start, end))).toEqual(["\n", "\n"]);
});

const piece = fc.oneof(
  fc.constantFrom("<p>", "</p>", "<div class=a>", "</div>", "<b>", "</b>", "<a href=x>", "</a>"),
  fc.constantFrom("<br>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<li>", "<ul>", "</ul>"),
  fc.constantFrom(
    "<span hidden>",
    "</span>",
    "<svg>",
    "</svg>",
    "<pre>",
    "</pre>",
    "<time>",
    "&nbsp;",
  ),
  fc.constantFrom(
    '<div hidden id="S:0">',
    '<template id="B:0"></template>',
    "<script>",
    "</script>",
  ),
  fc.constantFrom('$RC("B:0","S:0")', " word ", "Word", "\n", "<![CDATA[", "<!--", "-->", "<h2>"),
  fc.string({ maxLength: 4 }),
);

test("whatever the markup, blocks are ordered, disjoint, trimmed and joined by line breaks", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { text, blocks, html } = read(`<title>t</title>${pieces.join("")}`);
      expect(text).toBe(blocks.map((block) => block.text).join("\n"));
      for (const block of blocks) {
        expect(block.text).toBe(block.text.trim());
        expect(block.text).not.toBe("");
        expect(text.slice(block.start, block.end)).toBe(block.text);
        const { element, depth, linkChars, strongChars } = block.html!;
        let steps = 0;
        for (let i = element; i >= 0; i = html!.elements.parent[i]!) steps++;
        expect(steps).toBeGreaterThan(0);
        expect(depth).toBeGreaterThan(0);
        expect(Math.max(linkChars, strongChars)).toBeLessThanOrEqual(block.text.length);
      }
      for (const [i, { span, parent }] of html!.marks.entries()) {
        expect(parent).toBeLessThan(i);
        if (span)
          expect(text.slice(span.start, span.end).trim()).toHaveLength(span.end - span.start);
      }
    }),
  );
});
