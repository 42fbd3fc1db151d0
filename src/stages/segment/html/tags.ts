import type { BlockKind } from "../../../model/document.ts";
import { type Landmark, landmarks } from "../../../model/html.ts";

/** What the parser knows of a tag name. */
export interface Tag {
  /** Small whole number; names that HTML does not know get theirs page by page. */
  readonly id: number;
  readonly name: string;
  /** Starts and ends a block of text. */
  readonly block: boolean;
  /** Has no content and no end tag. */
  readonly void: boolean;
  /** Its text is not read: code, alternatives for old browsers, form values, drawings. */
  readonly drop: boolean;
  /** Tags and comments in it are mere text. */
  readonly raw: boolean;
  /** An open `<p>` ends before it. */
  readonly closesParagraph: boolean;
  /** End tags inside it do not close elements outside it. */
  readonly barrier: boolean;
  /** An element of inline style, which may end in another block than it began in. */
  readonly formatting: boolean;
  /** May stand in `<head>`. */
  readonly head: boolean;
  /** Inline, and never part of a drawing. */
  readonly prose: boolean;
  readonly list: boolean;
  /** What it is an item of; an opening item ends the one before. */
  readonly item: "list" | "terms" | null;
  readonly cell: boolean;
  readonly strong: boolean;
  /** White space counts. */
  readonly verbatim: boolean;
  /** HTML does not know it: a component of the site's own. Names with a colon are a word processor's. */
  readonly foreign: boolean;
  /** Carries metadata whatever its class. */
  readonly marked: boolean;
  readonly media: boolean;
  readonly heading: number;
  readonly within: number;
  /** Kind of the blocks in it; null: that of the element around. */
  readonly kind: BlockKind | null;
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

// HTML standard, "Rendering": elements of display block, list-item or table-*.
const block = names(`address article aside blockquote body caption center dd details dialog dir div
  dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend
  li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td
  tfoot th thead tr ul xmp`);
const voids = names(`area base basefont bgsound br col command embed frame hr img input keygen link
  meta param source track wbr`);
const drop = names(`annotation annotation-xml audio canvas datalist iframe noembed noframes noscript
  object rp rt rtc script select style svg template textarea title video`);
const raw = names("script style textarea title");
// HTML standard, "in body": start tags that close a p element in button scope.
const closesParagraph = names(`address article aside blockquote center details dialog dir div dl
  fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li dd dt listing main menu
  nav ol p plaintext pre search section summary table ul xmp`);
const barrier = names("html td th caption table template object");
const formatting = names("a b big code em font i nobr s small strike strong tt u");
const head = names("base bgsound link meta noscript script style template title head");
const media = names("img video audio iframe picture embed object canvas");

const kinds: { readonly [tag: string]: BlockKind } = {
  h1: "subhead",
  h2: "subhead",
  h3: "subhead",
  h4: "subhead",
  h5: "subhead",
  h6: "subhead",
  li: "list-item",
  dt: "list-item",
  dd: "list-item",
  blockquote: "quote",
  figure: "caption",
  figcaption: "caption",
  caption: "caption",
  pre: "paragraph",
  table: "table",
  td: "table",
  th: "table",
  // Cards: a list or a table of whole articles.
  article: "paragraph",
  section: "paragraph",
  aside: "paragraph",
};

const within: { readonly [tag: string]: Landmark } = {
  article: "article",
  main: "main",
  aside: "aside",
  nav: "nav",
  header: "header",
  footer: "footer",
  figure: "figure",
  form: "form",
  table: "table",
  blockquote: "quote",
  pre: "code",
  code: "code",
  samp: "code",
  kbd: "code",
  button: "button",
  dialog: "dialog",
  address: "address",
};

const inline =
  names(`abbr acronym b bdi bdo big button cite code data del dfn em font head i ins kbd
  label map mark math meter nobr output picture progress q rb ruby s samp slot small span strike
  strong sub sup time tt u var a`);

const known: ReadonlySet<string> = new Set([...block, ...voids, ...drop, ...inline]);

/** A tag of the name; inline without further meaning where HTML does not know it. */
export function makeTag(name: string, id: number): Tag {
  return {
    id,
    name,
    block: block.has(name),
    void: voids.has(name),
    drop: drop.has(name),
    raw: raw.has(name),
    closesParagraph: closesParagraph.has(name),
    barrier: barrier.has(name),
    formatting: formatting.has(name),
    head: head.has(name),
    prose: inline.has(name) && name !== "a" && name !== "font",
    list: name === "ul" || name === "ol" || name === "dl" || name === "menu",
    item: name === "li" ? "list" : name === "dd" || name === "dt" ? "terms" : null,
    cell: name === "td" || name === "th",
    strong: name === "b" || name === "strong",
    verbatim: name === "pre" || name === "listing" || name === "xmp",
    foreign: !known.has(name) && !name.includes(":"),
    marked: name === "time" || name === "address",
    media: media.has(name),
    heading: /^h[1-6]$/.test(name) ? Number(name[1]) : 0,
    within: Object.hasOwn(within, name) ? landmarks[within[name]!] : 0,
    kind: Object.hasOwn(kinds, name) ? kinds[name]! : null,
  };
}

/** Every tag that HTML knows, by name. */
export const tags: ReadonlyMap<string, Tag> = new Map(
  [...known].map((name, id) => [name, makeTag(name, id)]),
);

/** Landmarks by ARIA role. */
export const roles: ReadonlyMap<string, number> = new Map<string, number>([
  ["article", landmarks.article],
  ["main", landmarks.main],
  ["complementary", landmarks.aside],
  ["navigation", landmarks.nav],
  ["menu", landmarks.nav],
  ["menubar", landmarks.nav],
  ["banner", landmarks.header],
  ["contentinfo", landmarks.footer],
  ["figure", landmarks.figure],
  ["form", landmarks.form],
  ["search", landmarks.form],
  ["button", landmarks.button],
  ["dialog", landmarks.dialog],
  ["alertdialog", landmarks.dialog],
]);
