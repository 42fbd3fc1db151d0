import { expect, test } from "vitest";
import { articleRecord } from "../../../../src/model/record.ts";
import { jsonLd, readPageOf } from "../html/page.ts";

const url = "https://news.example/2024/bridge";
const heading = "<h1>Old bridge to close for a year of repairs</h1>";
const prose = `<p>${"The engineers said that the arches had moved by a hand since the winter. ".repeat(4)}</p>`;

function imagesOf(head: string, top: string, address: string | null = url) {
  const record = readPageOf(head, `${heading}${prose}${top}${prose}`, address, { images: true });
  articleRecord.parse(record);
  return record.images!;
}

test("without the option the record says nothing of pictures; with it all else stays the same", () => {
  const page = [
    '<meta property="og:image" content="/a.jpg">',
    `${heading}${prose}<figure><img src="/b.jpg"><figcaption>The bridge. Photo: Ann Lee</figcaption></figure>${prose}`,
  ] as const;
  const off = readPageOf(...page, url);
  expect(off).not.toHaveProperty("images");
  expect(off.because).not.toHaveProperty("images");
  const { images, ...rest } = readPageOf(...page, url, { images: true });
  const { images: why, ...because } = rest.because;
  expect(JSON.stringify({ ...rest, because })).toBe(JSON.stringify(off));
  expect(images).toHaveLength(2);
  expect(why).toMatchObject({ source: "markup", reason: "metadata/images" });
  expect(why!.evidence.map(({ signal, value }) => [signal, value])).toEqual([
    ["og-image", "https://news.example/a.jpg"],
    ["in-body", "https://news.example/b.jpg"],
  ]);
});

test("a page without pictures has an empty list", () => {
  expect(imagesOf("", "")).toEqual([]);
});

test("the lead picture with what the head says of it, and the body's with caption and credit", () => {
  expect(
    imagesOf(
      `<meta property="og:image" content="https://cdn.example/old-bridge.jpg?w=1200"><meta property="og:image:alt" content="A bridge">
       ${jsonLd({ "@type": "NewsArticle", image: { "@type": "ImageObject", url: "https://cdn.example/old-bridge.jpg", caption: "The bridge in May", creditText: "Photo: Ann Lee" } })}`,
      `<figure><img src="/arches.jpg" alt="Arches"><figcaption>The arches. <span class=credit>Tom Ash/AP</span></figcaption></figure>`,
    ),
  ).toEqual([
    {
      url: "https://cdn.example/old-bridge.jpg?w=1200",
      alt: "A bridge",
      caption: "The bridge in May",
      credit: "Ann Lee",
    },
    {
      url: "https://news.example/arches.jpg",
      alt: "Arches",
      caption: "The arches.",
      credit: "Tom Ash/AP",
    },
  ]);
});

test("JSON-LD alone declares one picture: the first, also by its id", () => {
  const [image] = imagesOf(
    jsonLd({
      "@graph": [
        { "@type": "NewsArticle", image: { "@id": "#lead" } },
        { "@type": "ImageObject", "@id": "#lead", contentUrl: "/a.jpg", width: 800, height: 600 },
      ],
    }),
    "",
  );
  expect(image).toEqual({
    url: "https://news.example/a.jpg",
    alt: null,
    caption: null,
    credit: null,
  });
  expect(imagesOf(jsonLd({ "@type": "NewsArticle", image: ["/a.jpg", "/b.jpg"] }), "").length).toBe(
    1,
  );
});

test("an element of credit is no caption, and goes on behind it", () => {
  const said = (figure: string) => {
    const { caption, credit } = imagesOf("", `<figure><img src="/a.jpg">${figure}</figure>`)[0]!;
    return [caption, credit];
  };
  expect(said('<figcaption>Arches <span class="credit">Ann Lee</span>/AP</figcaption>')).toEqual([
    "Arches",
    "Ann Lee/AP",
  ]);
  expect(said('<figcaption><span class="credit">Ann Lee</span></figcaption>')).toEqual([
    null,
    "Ann Lee",
  ]);
  expect(said('<div class="credit">Foto: Ann Lee</div>')).toEqual([null, "Ann Lee"]);
  expect(said("<figcaption>Arches</figcaption><cite>Ann Lee</cite>")).toEqual([
    "Arches",
    "Ann Lee",
  ]);
});

test("a picture that stands twice is listed once, with all that is said of it", () => {
  expect(
    imagesOf(
      '<meta property="og:image" content="/old-bridge.jpg">',
      '<img src="/x/old-bridge-640x480.jpg?q=9" alt="Bridge"><figure><img src="/old-bridge.jpg"><figcaption>In May</figcaption></figure>',
    ),
  ).toEqual([
    { url: "https://news.example/old-bridge.jpg", alt: "Bridge", caption: "In May", credit: null },
  ]);
});

test("scripts' addresses count only where src is missing or stands in for them", () => {
  const urls = imagesOf(
    "",
    `<img src="/a.jpg" data-src="/no.jpg">
     <img data-src="/b.jpg">
     <img src="data:image/gif;base64,R0lGODlhAQAB" data-src="/c.jpg">
     <img src="/blank.gif" data-srcset="/d.jpg 400w, /e.jpg 800w">
     <picture><source srcset="/f.webp 2x"><img alt="x"></picture>`,
  ).map((image) => image.url.slice("https://news.example".length));
  expect(urls).toEqual(["/a.jpg", "/b.jpg", "/c.jpg", "/e.jpg", "/f.webp"]);
});

test("counters, icons, avatars, logos, teasers, menus and what is hidden are left out", () => {
  const left = [
    '<img src="/p.gif" width=1 height=1>',
    '<img src="/small.jpg" width="99">',
    '<img src="/i/site-logo.png">',
    '<img src="/x.jpg" class="avatar">',
    '<div class="author-box"><img src="/ann.jpg"> Ann Lee</div>',
    '<a href="/other-story"><img src="/t.jpg"></a>',
    '<a href="/other-story"><figure><img src="/t.jpg"><figcaption>Other story</figcaption></figure></a>',
    '<figure><a href="/other-story"><img src="/t.jpg"></a><figcaption><a href="/other-story">Other story</a></figcaption></figure>',
    '<figure><img src="/ann.jpg"><figcaption>By Ann Lee</figcaption></figure>',
    '<aside><img src="/a.jpg"></aside>',
    '<nav><img src="/a.jpg"></nav>',
    '<form><img src="/a.jpg"></form>',
    '<img src="/a.jpg" hidden>',
    '<div style="display:none"><img src="/a.jpg"></div>',
    '<img src="/wp-content/themes/x/line.png">',
    '<img src="/zoom.svg" alt="Zoom in">',
    '<img src="javascript:alert(1)"><img src="data:image/png;base64,AAAA"><img src=""><img>',
  ];
  for (const markup of left) expect([markup, imagesOf("", markup)]).toEqual([markup, []]);
  expect(imagesOf('<meta property="og:image" content="/img/logo.png">', "")).toEqual([]);
  expect(
    imagesOf(
      '<meta property="og:image" content="/a.jpg"><meta property="og:image:width" content="60">',
      "",
    ),
  ).toEqual([]);
});

test("pictures that enlarge, and logos with a caption, are the story's", () => {
  const kept = [
    '<a href="/big/a.jpg"><img src="/a.jpg"></a>',
    '<a href="#"><img src="/a.jpg"></a>',
    '<figure><a href="/gallery/1"><img src="/a.jpg"></a><figcaption>The bridge</figcaption></figure>',
    '<figure><img src="/new-logo.png"><figcaption>The firm’s new sign</figcaption></figure>',
    '<img src="/a.jpg" width="100%">',
  ];
  for (const markup of kept) expect([markup, imagesOf("", markup).length]).toEqual([markup, 1]);
});

test("pictures outside the body are left out, the one between headline and body is not", () => {
  const record = readPageOf(
    "",
    `<img src="/banner.jpg">${heading}<figure><img src="/lead.jpg"><figcaption>The bridge</figcaption></figure><p>By Ann Lee</p>${prose}`,
    url,
    { images: true },
  );
  expect(record.images!.map((image) => image.url)).toEqual(["https://news.example/lead.jpg"]);
});

test("addresses are relative to the base, else to the page; without either they are left out", () => {
  const picture = '<img src="a.jpg">';
  expect(imagesOf("", picture)[0]!.url).toBe("https://news.example/2024/a.jpg");
  expect(imagesOf('<base href="/media/">', picture)[0]!.url).toBe(
    "https://news.example/media/a.jpg",
  );
  expect(imagesOf('<base href="https://cdn.example/">', picture, null)[0]!.url).toBe(
    "https://cdn.example/a.jpg",
  );
  expect(imagesOf('<base href="javascript:x">', picture, null)).toEqual([]);
  expect(imagesOf('<meta property="og:image" content="/a.jpg">', picture, null)).toEqual([]);
});

test("long texts are cut between characters, long lists end", () => {
  const [image] = imagesOf("", `<img src="/a.jpg" alt="${"😀".repeat(1_000_000)}">`);
  expect(image!.alt!.length).toBeLessThanOrEqual(1_000);
  expect(image!.alt!.isWellFormed()).toBe(true);
  const [odd] = imagesOf("", `<img src="/a.jpg" alt="x${"😀".repeat(1_000)}">`);
  expect(odd!.alt!.isWellFormed()).toBe(true);
  const many = Array.from({ length: 1_000 }, (_, index) => `<img src="/p${index}.jpg">`);
  expect(imagesOf("", many.join(""))).toHaveLength(50);
});
