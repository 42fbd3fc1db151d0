import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document } from "../../../../src/model/document.ts";
import type { HtmlImage } from "../../../../src/model/html.ts";
import { segmentHtml } from "../../../../src/stages/segment/html/segment-html.ts";
import { decodedPage } from "../../../model/documents.ts";

function read(html: string): {
  readonly document: Document;
  readonly images: readonly HtmlImage[];
  readonly captions: readonly (string | null)[];
  readonly credits: readonly (string | null)[];
} {
  const document = segmentHtml(decodedPage(`<p>Above.</p>${html}<p>Below.</p>`));
  const { images } = document.html!.images();
  const text = (at: HtmlImage["caption"]) => at && document.text.slice(at.start, at.end);
  return {
    document,
    images,
    captions: images.map(({ caption }) => text(caption)),
    credits: images.map(({ credit }) => text(credit)),
  };
}

test("addresses in the order in which they are worth", () => {
  const { images } = read(
    `<picture><source srcset="p.webp 1x"><img src="a.jpg" srcset="b.jpg 2x" data-src="c.jpg" data-srcset="d.jpg 9w"></picture>
     <img data-original="e.jpg">`,
  );
  expect(images.map(({ addresses }) => addresses)).toEqual([
    ["a.jpg", "b.jpg", "p.webp", "c.jpg", "d.jpg"],
    ["e.jpg"],
  ]);
});

test("what the tag says: alt, names, size, link, visibility", () => {
  const { images } = read(
    `<a href="/x"><img src=a class="big round" id=i alt=" A &amp;\n B " width=640 height="480px"></a>
     <img src=b width="100%" style="display:none">`,
  );
  expect(images[0]).toMatchObject({
    alt: "A & B",
    names: "big round i",
    width: 640,
    height: 480,
    href: "/x",
    visibility: "shown",
    block: 1,
  });
  expect(images[1]).toMatchObject({ alt: "", width: null, href: "", visibility: "hidden" });
});

test("the caption is that of the figure, above or below the picture", () => {
  expect(
    read(
      `<figure><figcaption>One <b>bridge</b></figcaption><img src=a></figure>
       <figure><a href="/big"><img src=b></a><div><figcaption>Two</figcaption></div></figure>
       <figure><img src=c></figure>`,
    ).captions,
  ).toEqual(["One bridge", "Two", null]);
});

test("a caption of several pictures in one figure is that of all, several are those next to them", () => {
  expect(
    read("<figure><img src=a><img src=b><figcaption>Both</figcaption></figure>").captions,
  ).toEqual(["Both", "Both"]);
  expect(
    read(
      `<figure><img src=a><p class=caption>One</p><img src=b><img src=c><p class=caption>Three</p></figure>`,
    ).captions,
  ).toEqual(["One", null, "Three"]);
});

test("a caption in no figure belongs to the picture just above it", () => {
  expect(
    read(
      `<div><img src=a></div><p class="photo-caption">One</p>
       <img src=b><p>Some text.</p><p class=caption>No picture's</p>
       <div class="wp-caption"><img src=c><p class="wp-caption-text">Three</p></div>`,
    ).captions,
  ).toEqual(["One", null, "Three"]);
});

test("a page whose body is called a caption has none", () => {
  const paragraphs = `<p>${"The bridge will be closed for a year. ".repeat(50)}</p>`.repeat(3);
  const { captions } = read(
    `<div class="has-captions"><img src=a>${paragraphs}<p class="caption">Far away</p></div>`,
  );
  expect(captions).toEqual([null]);
});

test("the credit stands in the caption or beside it", () => {
  expect(
    read(
      `<figure><img src=a><figcaption>One <span class="credit">Ann Lee</span></figcaption></figure>
       <figure><img src=b><figcaption>Two</figcaption><cite>AP</cite></figure>
       <figure><img src=c><figcaption>Three</figcaption></figure><p class=credit>no figure's</p>`,
    ).credits,
  ).toEqual(["Ann Lee", "AP", null]);
});

test("small elements with telling names stand beside the story, large ones hold it", () => {
  const { images } = read(
    `<div class="author-box"><p>Ann Lee writes.</p></div><div class="avatar"><img src=a></div>
     <div class="share"><img src=b><p>${"The bridge will be closed. ".repeat(60)}</p></div>`,
  );
  expect(images.map(({ beside }) => beside)).toEqual([true, false]);
});

test("what is dropped is not looked at", () => {
  const { images } = read(
    "<noscript><img src=a></noscript><template><img src=b></template><!-- <img src=c> --><script>'<img src=d>'</script>",
  );
  expect(images).toEqual([]);
});

test("the base is the first that is declared", () => {
  const { document } = read('<base href="/a/"><base href="/b/">');
  expect(document.html!.images().base).toBe("/a/");
  expect(read("").document.html!.images().base).toBeNull();
});

test("a page with 100,000 pictures gives the first 2,000", () => {
  const { images } = read("<figure><img src=a><figcaption>x</figcaption></figure>".repeat(100_000));
  expect(images).toHaveLength(2_000);
  expect(images.at(-1)!.caption).not.toBeNull();
});

test("asking for pictures changes nothing, and spans are those of the text, on any markup", () => {
  const piece = fc.constantFrom(
    "<figure>",
    "</figure>",
    "<img src=a>",
    "<figcaption>",
    "</figcaption>",
    "<div class=caption>",
    "</div>",
    "<a href=x>",
    "</a>",
    "<td>",
    "<br>",
    "text ",
    "<span class=credit>",
    "</span>",
    "<p>",
    "<picture>",
    "<source srcset=b>",
    "</picture>",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { document, images } = read(pieces.join(""));
      expect(images).toHaveLength(pieces.filter((tag) => tag === "<img src=a>").length);
      for (const { caption, credit, block } of images) {
        expect(block).toBeLessThanOrEqual(document.blocks.length);
        for (const span of [caption, credit]) {
          if (span === null) continue;
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(document.text.length);
        }
      }
    }),
  );
});
