import { expect, test } from "vitest";
import type { Document } from "../../src/model/document.ts";
import { DeadLetterError } from "../../src/model/errors.ts";
import { segmentHtml } from "../../src/stages/segment/html/segment-html.ts";
import { decodedPage } from "../model/documents.ts";

function read(html: string): Document {
  return segmentHtml(decodedPage(html));
}

function flagsOf(document: Document): string[] {
  return document.claims.flatMap((claim) => (claim.kind === "flag" ? [claim.code] : []));
}

test("40: of 50,000 nested divs 512 are told apart, all text is kept", () => {
  const document = read(
    `${"<div>x".repeat(50_000)}<p>core</p>${"</div>".repeat(50_000)}<p>after</p>`,
  );
  expect(document.blocks).toHaveLength(50_002);
  expect(document.blocks.at(-2)!.text).toBe("core");
  expect(document.blocks.at(-1)!.html!.depth).toBeLessThan(5);
  expect(Math.max(...document.blocks.map(({ html }) => html!.depth))).toBe(512);
  expect(flagsOf(document)).toContain("markup-deep");
});

test("40: nesting that only a second reading sees ends that reading", () => {
  const html = `<p>Words.</p>${"<svg><style>".repeat(20_000)}`;
  const { blocks } = read(html);
  expect(blocks.map(({ text }) => text)).toEqual(["Words."]);
});

test("40: 50,000 inline elements that never end, and scripts below them, are no text lost or gained", () => {
  const document = read(`${"<span>a ".repeat(50_000)}<script>no</script>b<svg><p>c`);
  expect(document.text).not.toContain("no");
  expect(document.text.endsWith("c")).toBe(true);
});

test("41: two million siblings are read", () => {
  const document = read(`<title>t</title>${"<i></i>".repeat(2_000_000)}<p>end</p>`);
  expect(document.blocks.map(({ text }) => text)).toEqual(["end"]);
});

test("41: end tags without a start do not make work", () => {
  const document = read(
    `<b><table><td>${"<div>".repeat(400)}${"</b></i></li>".repeat(200_000)}end`,
  );
  expect(document.text).toBe("end");
});

test("42: colspan and rowspan are not looked at", () => {
  const { text } = read('<table><tr><td colspan="1000000000" rowspan=1e9>a<td>b</table>');
  expect(text).toBe("a | b");
});

test.each(["script", "style", "title", "textarea"])("43: <%s> to the end of the page", (tag) => {
  const document = read(`<title>t</title><p>before</p><${tag}>${"<p>after</p>".repeat(3)}`);
  expect(document.text).toBe("before");
  expect(flagsOf(document)).toContain("markup-unclosed");
});

test("43: a comment to the end of the page", () => {
  const document = read("<p>before</p><!-- <p>after</p>");
  expect(document.text).toBe("before");
  expect(flagsOf(document)).toContain("markup-unclosed");
});

test("43: a tag to the end of the page", () => {
  expect(read('<p>before</p><a href="x').text).toBe("before");
  expect(read("<p>before</p><").text).toBe("before\n<");
});

test("44: a million attributes, a 10 MB attribute, a million meta tags", () => {
  const many = Array.from({ length: 1_000_000 }, (_, i) => `a${i}=b`).join(" ");
  expect(read(`<p ${many} class=c>text</p>`).text).toBe("text");
  const long = "x ".repeat(3_000_000);
  const { text, html } = read(`<p class="${long}" id="${long}" itemprop="${long}">text</p>`);
  expect(text).toBe("text");
  expect(
    html!.elements.shapes.every(({ classes, id }) => classes.length + id.length < 30_000),
  ).toBe(true);
  const metas = read(`<p>x${"<meta name=a content=b>".repeat(500_000)}`).html!.head.metas;
  expect(metas).toHaveLength(1_000);
});

test("45: entities out of range, unknown, without end", () => {
  expect(read("<p>a&#0;b &#xD800; &#x110000; &bogus; &amp &lt;p&gt; &#150; &notit;</p>").text).toBe(
    "a\ufffdb \ufffd \ufffd &bogus; & <p> \u2013 ¬it;",
  );
});

test("45: a document type with entities is not expanded", () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><p>&b;</p>';
  expect(read(bomb).text).not.toContain("lollol");
});

test("46: drawings, templates, mathematics and forms inside one another", () => {
  const { text } = read(
    `<svg><template><svg><foreignObject><p>a</p></foreignObject></svg></template></svg>
     <math><mi>x</mi><annotation-xml><svg><p>b</p></svg></annotation-xml></math>
     <form><form><p>c</p></form></form></form><frameset><frame></frameset><p>d</p>`,
  );
  expect(text).toContain("c\nd");
});

test("47: code is no text, and links keep no address in the text", () => {
  const { text } = read(
    `<p onclick="alert(1)"><a href="javascript:alert(2)">go</a><script>alert(3)</script></p>`,
  );
  expect(text).toBe("go");
});

test("a page of more than 20 million characters is a dead letter", () => {
  expect(() => read("x".repeat(20_000_001))).toThrow(
    expect.objectContaining({ constructor: DeadLetterError, code: "too-big" }),
  );
});

test("a page without text and title is a dead letter", () => {
  expect(() => read("<html><body><script>x</script></body></html>")).toThrow(
    expect.objectContaining({ code: "empty" }),
  );
});

test("names of properties are mere names", () => {
  const document = read(
    `<p class="__proto__ constructor" id="__proto__" itemprop="toString"><hasOwnProperty>a</hasOwnProperty><constructor>b</constructor></p>`,
  );
  expect(document.text).toBe("a b");
  expect(Object.prototype).not.toHaveProperty("polluted");
});
