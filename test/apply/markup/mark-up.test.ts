import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { apply } from "../../../src/apply/apply.ts";
import type { Annotation } from "../../../src/model/claim.ts";
import type { ArticleRecord } from "../../../src/model/record.ts";
import type { BodyForm } from "../../../src/model/stage.ts";
import { segment } from "../../../src/stages/segment/segment.ts";
import { decodedPage, decodedText, messyText } from "../../model/documents.ts";

const stamp = { name: "test", version: 1, stages: {}, options: "" };

function written(
  page: string,
  body: BodyForm,
  claim: (text: string) => Annotation[] = () => [],
  url: string | null = "https://lismouth.example/news/ferry",
): ArticleRecord {
  const decoded = decodedPage(page);
  const document = segment({ ...decoded, raw: { ...decoded.raw, url } });
  const claims = [...document.claims, ...claim(document.text)];
  return apply(document, claims, { cut: 0.5, suspect: 0.3, body }, stamp);
}

const html = (page: string): string => written(page, "html").bodyHtml!;
const markdown = (page: string): string => written(page, "markdown").bodyMarkdown!;

function cutting(part: string): (text: string) => Annotation[] {
  return (text) => {
    const start = text.indexOf(part);
    const span = { start, end: start + part.length };
    const evidence = [{ signal: "test", value: true }] as const;
    return [{ kind: "remove", span, reason: "test/cut", confidence: 1, evidence }];
  };
}

/** A page whose lists are ordered, nested, of several paragraphs, and number themselves. */
const lists = `<p>One.</p><ol><li>a</li><li><p>b</p><p>c</p></li><li>d<ul><li>e</li><li>f<ol start="3"><li>g</ol>
  </ul></li></ol><p>Two.</p><ol start="4"><li>h</li><li value="9">i</li><li>j</li></ol><ol><li>k</li></ol>`;

/** All of it stands in a list that is the layout of the page. */
const layout = "<ul><li><ol><li>a</li><li>b</li></ol></li></ul>";

const asItem = ({ start, end }: { start: number; end: number }): Annotation => ({
  kind: "block",
  span: { start, end },
  as: "list-item",
  reason: "test/item",
  confidence: 1,
  evidence: [{ signal: "test", value: true }],
});

const lines = "1. a\n2. b c\n- d\n";

describe("the body as HTML", () => {
  test("keeps the kinds of blocks, lists and tables in one", () => {
    expect(
      html(`<p>One.</p><h3>Two</h3><ul><li>Three</li><li>Four</li></ul><blockquote>Five</blockquote>
        <table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>`),
    ).toBe(
      `<p>One.</p>\n<h3>Two</h3>\n<ul>\n<li>Three</li>\n<li>Four</li>\n</ul>
<blockquote>\n<p>Five</p>\n</blockquote>
<table>\n<tbody>\n<tr><td>a</td><td>b</td></tr>\n<tr><td>c</td><td>d</td></tr>\n</tbody>\n</table>`,
    );
  });

  test("keeps the numbers of lists, and lists inside lists", () => {
    expect(html(lists).replaceAll("\n", "")).toBe(
      `<p>One.</p><ol><li>a</li><li><p>b</p><p>c</p></li><li>d<ul><li>e</li><li>f<ol start="3"><li>g</li></ol>` +
        `</li></ul></li></ol><p>Two.</p><ol start="4"><li>h</li><li value="9">i</li><li>j</li></ol><ol><li>k</li></ol>`,
    );
    expect(html(layout)).toBe("<ol>\n<li>a</li>\n<li>b</li>\n</ol>");
    const cut = written("<ol><li>a</li><li>b</li><li>c</li></ol>", "html", cutting("a"));
    expect(cut.bodyHtml).toBe('<ol start="2">\n<li>b</li>\n<li>c</li>\n</ol>');
  });

  test("keeps emphasis and links, made absolute", () => {
    expect(
      html(
        '<p>On <a class="x" href="/a?b=1&amp;c=2">Mon<b>day</b></a> <i>not</i> <code>x</code></p>',
      ),
    ).toBe(
      '<p>On <a href="https://lismouth.example/a?b=1&amp;c=2">Mon<strong>day</strong></a> <em>not</em> <code>x</code></p>',
    );
  });

  test.each([
    "javascript:alert(1)",
    " java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "https://bank.example@evil.example/",
    "https://user:secret@evil.example/",
    "#top",
    "http://[",
  ])("leaves a link to %j out, its text in", (href) => {
    expect(html(`<p>Go <a href="${href}">there</a> now.</p>`)).toBe("<p>Go there now.</p>");
  });

  test("starts from the address that the page gives for its links", () => {
    const page = '<base href="/archive/2024/"><p><a href="x">One</a>, <a href="/y">two</a>.</p>';
    expect(html(page)).toBe(
      '<p><a href="https://lismouth.example/archive/2024/x">One</a>, <a href="https://lismouth.example/y">two</a>.</p>',
    );
    expect(
      written(page.replace('"/archive', '"https://a.example'), "html", () => [], null).bodyHtml,
    ).toContain('<a href="https://a.example/2024/x">One</a>');
    expect(html('<base href="javascript:x"><p><a href="x">One</a>.</p>')).toContain(
      '<a href="https://lismouth.example/news/x">One</a>',
    );
  });

  test("is not written where nobody asks, nor are links without an address to start from", () => {
    expect(written("<p>One.</p>", "text")).not.toHaveProperty("bodyHtml");
    expect(written("<p>One.</p>", "markdown")).not.toHaveProperty("bodyHtml");
    expect(written('<p><a href="/x">One</a>.</p>', "html", () => [], null).bodyHtml).toBe(
      "<p>One.</p>",
    );
  });

  test("holds nothing that was cut, nor markup around it", () => {
    const page = '<p><b>LISMOUTH (NWA)</b> — Two <a href="/b">boats were</a> lost.</p><p>Share</p>';
    expect(written(page, "html", cutting("LISMOUTH (NWA) — ")).bodyHtml).toContain(
      '<p>Two <a href="https://lismouth.example/b">boats were</a> lost.</p>',
    );
    expect(written(page, "html", cutting(" were")).bodyHtml).toContain("Two boats lost.");
  });

  test("is the text of the body in safe elements, whatever the page holds", () => {
    const inline = fc.constantFrom("b", "i", "em", "strong", "code", "a", "span", "u");
    const piece = fc.oneof(
      messyText,
      fc
        .tuple(inline, messyText)
        .map(([tag, text]) => `<${tag} href="${text}" onclick="x()">${text}`),
      inline.map((tag) => `</${tag}>`),
      fc.constantFrom("<p>", "<ul><li>", "</ul>", "<table><tr><td>", "<script>", "<h2>", "<pre>"),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const record = written(`<title>t</title>${pieces.join("")}`, "html");
        let text = "";
        new Parser({
          onopentag: (name, attributes) => {
            expect(allowed).toContain(name);
            expect(Object.keys(attributes).filter((key) => key !== "href")).toEqual([]);
            if (attributes.href !== undefined)
              expect(attributes.href).toMatch(/^(?:https?|mailto):/);
          },
          ontext: (part) => {
            text += part;
          },
        }).end(record.bodyHtml!);
        expect(letters(text)).toBe(letters(record.body));
      }),
    );
  });
});

const allowed =
  "a blockquote br code em figcaption figure h2 h3 h4 h5 h6 li p strong table tbody td tr ul".split(
    " ",
  );

function letters(text: string): string {
  return text.replace(/[\s|]/g, "");
}

describe("the body as Markdown", () => {
  test("keeps the numbers of lists, and lists inside lists", () => {
    expect(markdown(lists)).toBe(
      `One.\n\n1. a\n2. b\n\n   c\n3. d\n   - e\n   - f\n\n     3. g\n\nTwo.\n\n4. h\n9. i\n10. j\n\n1) k`,
    );
    expect(markdown(layout)).toBe("1. a\n2. b");
  });

  test("takes the signs of plain lines for those of a list", () => {
    const document = segment(decodedText(lines));
    const claims = [...document.claims, ...document.blocks.map(asItem)];
    const body = (form: BodyForm) =>
      apply(document, claims, { cut: 0.5, suspect: 0.3, body: form }, stamp);
    expect(body("markdown").bodyMarkdown).toBe("1. a\n2. b c\n\n- d");
    expect(body("html").bodyHtml).toBe(
      "<ol>\n<li>a</li>\n<li>b c</li>\n</ol>\n<ul>\n<li>d</li>\n</ul>",
    );
  });

  test("keeps the kinds of blocks, emphasis and links", () => {
    expect(
      markdown(`<p>On <a href="/a_(b)">Monday</a>, <b>not </b>before.</p><h2>Two</h2>
        <ul><li>Three</li><li>Four</li></ul><blockquote><p>Five</p><p>Six</p></blockquote>
        <table><tr><td>a|b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>`),
    ).toBe(`On [Monday](<https://lismouth.example/a_(b)>), **not** before.

## Two

- Three
- Four

> Five
>
> Six

| a\\|b | c |
| --- | --- |
| d | e |`);
  });

  test.each([
    ["# Not a heading", "\\# Not a heading"],
    ["1. Not a list", "1\\. Not a list"],
    ["- Not a list", "\\- Not a list"],
    ["a *b* _c_ [d](e) <f> `g`", "a \\*b\\* \\_c\\_ \\[d\\](e) \\<f> \\`g\\`"],
    ["AT&T &amp; co", "AT&T & co"],
    ["a &amp;amp; b &amp;#38; c", "a \\&amp; b \\&#38; c"],
    ["at https://a.example/~b/c_d?e=1&amp;f=2 now", "at https://a.example/~b/c_d?e=1&f=2 now"],
    ["~~no~~", "\\~\\~no\\~\\~"],
  ])("escapes %s", (text, expected) => {
    expect(markdown(`<p>${text.replace("<f>", "&lt;f&gt;")}</p>`)).toBe(expected);
  });

  test("writes neighbours that are marked up alike as one", () => {
    expect(markdown("<p>So <b>two</b><b>words</b> <i>he</i><em>re</em>.</p>")).toBe(
      "So **twowords** *here*.",
    );
  });

  test.each([
    ["a colon against a letter", "<b>Note:</b>it sailed", "Note:it sailed"],
    ["a quote against a letter", "word<i>“so”</i> it is", "word“so” it is"],
    ["a symbol that readers differ about", "€<b>(5)</b> paid", "€(5) paid"],
    ["other signs", "<b>one</b><i>two</i> more", "**one**two more"],
    ["a written asterisk", "5*<b>3</b> boats", "5\\*3 boats"],
    ["letters alone", "un<b>believ</b>able", "un**believ**able"],
    ["punctuation with a space behind", "<b>Note:</b> it sailed", "**Note:** it sailed"],
  ])("leaves out emphasis where its signs would show: %s", (_, page, expected) => {
    expect(markdown(`<p>${page}.</p>`)).toBe(`${expected}.`);
  });

  test("keeps a link a link, whatever stands before it and in it", () => {
    expect(markdown('<p>Look!<a href="/x">here</a>.</p>')).toBe(
      "Look\\![here](<https://lismouth.example/x>).",
    );
    expect(markdown('<p><a href="/x?a=\\&b=&amp;lt;">here</a>.</p>')).toBe(
      "[here](<https://lismouth.example/x?a=%5C&b=&amp;lt;>).",
    );
    expect(markdown('<p><a href="mailto:x>)[go](javascript:alert(1)) <">Write</a>.</p>')).toBe(
      "[Write](<mailto:x%3E)[go](javascript:alert(1)) %3C>).",
    );
  });

  test("keeps signs at the end of a heading", () => {
    expect(markdown("<p>One.</p><h2>Written in C #</h2>")).toContain("## Written in C \\#");
  });

  test("does not fill up the short rows of a wide table", () => {
    const cell = "<td>a</td>";
    const page = `<table><tr>${cell.repeat(2_000)}</tr>${`<tr>${cell}</tr>`.repeat(2_000)}</table>`;
    expect(markdown(page).length).toBeLessThan(page.length);
  });

  test("puts code in ticks enough", () => {
    expect(markdown("<p>Say <code>a``b</code>.</p>")).toBe("Say ``` a``b ```.");
  });

  test("of Markdown is what was read", () => {
    const decoded = decodedText("# One\n\nTwo **three**.");
    const raw = { ...decoded.raw, mediaType: "text/markdown" as const };
    const document = segment({ ...decoded, raw });
    const policy = { cut: 0.5, suspect: 0.3, body: "markdown" as const };
    expect(apply(document, document.claims, policy, stamp).bodyMarkdown).toBe(
      "# One\n\nTwo **three**.",
    );
  });
});
