import type { Span } from "./span.ts";

/**
 * Bits of `HtmlFeatures.within`: what an element or one around it is, by tag or ARIA role.
 * `code` is any of `pre`, `code`, `samp`, `kbd`.
 */
export const landmarks: {
  readonly article: 1;
  readonly main: 2;
  readonly aside: 4;
  readonly nav: 8;
  readonly header: 16;
  readonly footer: 32;
  readonly figure: 64;
  readonly form: 128;
  readonly table: 256;
  readonly quote: 512;
  readonly code: 1024;
  readonly button: 2048;
  readonly dialog: 4096;
  readonly address: 8192;
} = {
  article: 1,
  main: 2,
  aside: 4,
  nav: 8,
  header: 16,
  footer: 32,
  figure: 64,
  form: 128,
  table: 256,
  quote: 512,
  code: 1024,
  button: 2048,
  dialog: 4096,
  address: 8192,
};

export type Landmark = keyof typeof landmarks;

/** `hidden`: by attribute or inline style; scripts and style sheets are not looked at. */
export type Visibility = "shown" | "aria-hidden" | "hidden";

/** What the markup says of one block. */
export interface HtmlFeatures {
  /** The innermost element that holds all of the block: an index into `HtmlPage.elements`. */
  readonly element: number;
  /** Elements around the block, `element` and the root included; at most 512. */
  readonly depth: number;
  /** Links (`<a href>`) that hold text of the block, and their characters, white space collapsed. */
  readonly links: number;
  readonly linkChars: number;
  /** Characters in `<b>` and `<strong>`. */
  readonly strongChars: number;
  /** `<ul>`, `<ol>`, `<dl>`, `<menu>` around the block. */
  readonly listDepth: number;
  /** 1–6 in a heading, else 0. */
  readonly heading: number;
  /** Set of `landmarks` bits. */
  readonly within: number;
  readonly visibility: Visibility;
  /** `<br>` between the block before and this one; 0 where elements part them. */
  readonly breaks: number;
  /** `<img>`, `<video>`, `<audio>`, `<iframe>` and the like since the block before. */
  readonly media: number;
  /** Table cells of a row that stand in the block, parted by ` | `; 0 outside a table. */
  readonly cells: number;
}

/** What elements of one kind have in common: interned, shared by all of them. */
export interface HtmlShape {
  /** In lower case. */
  readonly tag: string;
  /** Names in `class`, as written, in order. */
  readonly classes: readonly string[];
  /** Empty strings where the attribute is missing. */
  readonly id: string;
  readonly role: string;
  readonly itemprop: string;
  /** `data-testid`, `data-component` or the like: often the only telling name on a built page. */
  readonly component: string;
}

/**
 * The elements that hold text, flat: entry `i` of each list is element `i`, in document order, so
 * `parent[i] < i`. Element 0 has parent -1.
 */
export interface HtmlElements {
  readonly parent: Int32Array;
  /** Indexes into `shapes`. */
  readonly shape: Int32Array;
  /**
   * Elements with the same number stand on the same DOM path: same tags and classes (digits in
   * class names apart) from the root down. Numbers run from 0 to `paths` - 1.
   */
  readonly path: Int32Array;
  readonly paths: number;
  readonly shapes: readonly HtmlShape[];
}

export interface HtmlMeta {
  /** `name`, `property`, `itemprop` or `http-equiv`, in lower case, trimmed. */
  readonly name: string;
  readonly content: string;
}

export interface HtmlLink {
  /** Tokens of `rel`, in lower case. */
  readonly rel: readonly string[];
  readonly href: string;
}

/** What the page says of itself outside its text. Values are decoded and white space is collapsed. */
export interface HtmlHead {
  /** Text of the first `<title>`; at most 10,000 characters. */
  readonly title: string | null;
  /** `lang` of `<html>`, as written. */
  readonly language: string | null;
  /** In document order, wherever on the page they stand, those inside microdata left out. */
  readonly metas: readonly HtmlMeta[];
  /** `<link>` with `rel` and `href`, style sheets and preloads left out. */
  readonly links: readonly HtmlLink[];
  /** Texts of `<script type="application/ld+json">`, unparsed. */
  readonly jsonLd: readonly string[];
}

/**
 * An element that may carry metadata: one with `itemprop`, `itemtype`, `rel` of author or tag, a
 * `<time>`, an `<address>`, a link to a page about an author, or one whose class, id or component
 * speaks of a byline, a date, a headline, a section, … In document order.
 */
export interface HtmlMark {
  readonly tag: string;
  /** Class, id and component names, parted by spaces, as written. */
  readonly names: string;
  readonly itemprop: string;
  /** Last part of `itemtype`, if the element opens a microdata scope: `Person`. */
  readonly itemtype: string;
  readonly rel: string;
  /** `datetime`, `content` or, of a link, `href`: decoded; null where there is none. */
  readonly value: string | null;
  /** The mark around this one: an index into `HtmlPage.marks`, -1 if there is none. */
  readonly parent: number;
  readonly within: number;
  readonly visibility: Visibility;
  /** Its text, white space at the ends left out; null if it has none. */
  readonly span: Span | null;
}

/**
 * A stretch of text that is marked up inside its line, or a list or an item that says its number. `href`
 * is as written; empty but of links.
 */
export interface HtmlInline extends Span {
  readonly kind: "link" | "strong" | "emphasis" | "code" | "list" | "item";
  readonly href: string;
  /** Of an item its number, of a list that of its first item. */
  readonly number?: number;
}

/** An `<img>`. */
export interface HtmlImage {
  /**
   * Its addresses as written, the best first: `src` (the largest of `srcset`, if that lists `src`), the
   * largest of `srcset` and of the `<picture>` around, then those that scripts are to load.
   */
  readonly addresses: readonly string[];
  readonly alt: string;
  /** Class and id. */
  readonly names: string;
  /** As declared, in pixels; null where they are not. */
  readonly width: number | null;
  readonly height: number | null;
  /** The block that holds it, else the next one; the number of blocks at the end of the page. */
  readonly block: number;
  readonly within: number;
  readonly visibility: Visibility;
  /** `href` of the link around, as written; empty if there is none. */
  readonly href: string;
  /**
   * It stands in an element with little text whose names speak of something beside the story: an
   * author's box, a logo, a promotion.
   */
  readonly beside: boolean;
  /** What the page says below it: `<figcaption>`, or an element that is called a caption. */
  readonly caption: Span | null;
  /** Whether the caption is a part of a link. */
  readonly captionLinked: boolean;
  /** The element in the figure that says whose picture it is. */
  readonly credit: Span | null;
}

/** The pictures of a page. */
export interface HtmlImages {
  /** `href` of `<base>`, as written. */
  readonly base: string | null;
  /** In document order; the first 2,000. */
  readonly images: readonly HtmlImage[];
}

/** What was read of a page beside its text. */
export interface HtmlPage {
  /** The page as decoded. */
  readonly source: string;
  readonly head: HtmlHead;
  readonly elements: HtmlElements;
  readonly marks: readonly HtmlMark[];
  /** Reads the page again for markup inside lines and numbers of lists: few ask for it. In the order of their starts. */
  readonly inlines: () => readonly HtmlInline[];
  /** Reads the page again for pictures. */
  readonly images: () => HtmlImages;
}
