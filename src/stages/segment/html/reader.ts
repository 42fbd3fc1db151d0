import { decodeHTML } from "entities";
import { type HtmlMark, landmarks } from "../../../model/html.ts";
import { withoutInvisible } from "../../../text/invisible.ts";
import { Attributes, attribute, standsAt } from "./attributes.ts";
import { ElementTable } from "./elements.ts";
import { Frame, isSpace, knownTag, placeIn, rootPlace } from "./frame.ts";
import { HeadCollector } from "./head.ts";
import type { ImageTable } from "./images.ts";
import type { InlineTable } from "./inlines.ts";
import { MarkTable } from "./marks.ts";
import { findSwaps, type SwapEvent } from "./streamed.ts";
import { BlockTable, type Place } from "./table.ts";
import { makeTag, type Tag, tags } from "./tags.ts";
import { cutMarkup, type MarkupHandler } from "./tokens.ts";

/** Deepest nesting that is told apart; what lies deeper counts as text of the deepest element. */
export const deepest = 512;

/** What a page's markup amounts to. */
export interface PageReading {
  readonly table: BlockTable;
  readonly elements: ElementTable;
  readonly head: HeadCollector;
  readonly marks: MarkTable;
  /** Late parts and their placeholders, in document order. */
  readonly swapEvents: readonly SwapEvent[];
  /** Elements were nested deeper than `deepest`. */
  readonly tooDeep: boolean;
  /** The page ends inside this: `comment`, `script`, `style`, `title`, … */
  readonly unclosed: string | null;
  /** Inline elements that ended with another element: a browser would open them again. */
  readonly misnested: number;
  /** Characters in `<noscript>` that were not read, markup left out. */
  readonly withheld: number;
  /** A CDATA section stands outside scripts. */
  readonly cdata: boolean;
  /** What was asked for. */
  readonly extras: Extras;
}

/** What is collected of a page only where somebody asks for it. */
export interface Extras {
  /** Markup inside lines. */
  readonly inlines?: InlineTable;
  readonly images?: ImageTable;
}

/**
 * Reads a page in one pass: no tree, time in proportion to its length, at most 512 frames.
 * `noscript` says whether `<noscript>` is read, as by a browser without scripts.
 */
export function readPage(html: string, noscript: boolean, extras: Extras): PageReading {
  const reader = new Reader(html, noscript, extras);
  reader.run();
  return reader;
}

const htmlTag = knownTag("html");
const headTag = knownTag("head");
const bodyTag = knownTag("body");
const paragraph = knownTag("p");
const anchor = knownTag("a");
const span = knownTag("span");
const svgTag = knownTag("svg");
const noscriptTag = knownTag("noscript");
const lineBreak = knownTag("br");
const button = knownTag("button");
const form = knownTag("form");
const option = knownTag("option");

/** HTML elements that may stand in `svg` under their own meaning; others end the drawing. */
const drawn: ReadonlySet<string> = new Set(["a", "font", "title", "style", "script", "svg"]);
const tableParts: ReadonlySet<string> = new Set([
  "caption",
  "colgroup",
  "thead",
  "tbody",
  "tfoot",
  "tr",
  "td",
  "th",
]);
/** Parts of `ruby`; each ends the one before. */
const rubyParts: ReadonlySet<string> = new Set(["rb", "rt", "rtc", "rp"]);
/** Inline elements that a page never sets inside a word. */
const apart: ReadonlySet<string> = new Set(["time", "button", "label"]);

/** Elements that hold parts of the page rather than words. */
const layout: ReadonlySet<string> = new Set([
  "html",
  "body",
  "article",
  "aside",
  "div",
  "footer",
  "header",
  "main",
  "nav",
  "section",
]);
const valueAttributes = [attribute.datetime, attribute.content, attribute.href] as const;

function joined(a: string, b: string): string {
  return a === "" ? b : b === "" ? a : `${a} ${b}`;
}

/** The first name of schema.org's in an attribute of RDFa: `schema:author`, or `author` alone. */
function schemaName(names: string): string {
  if (names === "") return "";
  return names.match(/(?:^|\s)(?:schema:)?([a-z]{2,40})(?=\s|$)/i)?.[1] ?? "";
}

const partId = /^S:[0-9a-f]{1,8}$/;
const placeholderId = /^[BP]:[0-9a-f]{1,8}$/;
const spaces = /[ \t\n\f\r]+/g;

class Reader implements PageReading, MarkupHandler {
  readonly table: BlockTable = new BlockTable();
  readonly elements: ElementTable = new ElementTable();
  readonly head: HeadCollector = new HeadCollector();
  readonly marks: MarkTable = new MarkTable();
  readonly swapEvents: SwapEvent[] = [];
  tooDeep = false;
  unclosed: string | null = null;
  misnested = 0;
  withheld = 0;
  cdata = false;

  readonly extras: Extras;
  private readonly inlines: InlineTable | null;
  private readonly images: ImageTable | null;
  private readonly readsNoscript: boolean;
  private readonly html: string;
  private readonly attributes: Attributes;
  /** Worked out when the first placeholder is met. */
  private swaps: ReadonlyMap<string, string> | null = null;
  /** Of each part, where its placeholder stands. */
  private readonly homes = new Map<string, { element: number; place: Place }>();
  /** Parts that have begun: of equal names the first counts. */
  private readonly begun = new Set<string>();
  /** Frames are used again: `frames[depth]` is the innermost open element, frame 0 is `html`. */
  private readonly frames: Frame[] = [];
  private depth = 0;
  /** Open elements by `Tag.id`. */
  private readonly openCount: number[] = [];
  private readonly unknownTags = new Map<string, Tag>();
  /** Tags found last, by a few letters of their names: no string is made of a name found again. */
  private readonly lookedUp: (Tag | undefined)[] = [];
  private tag: Tag = htmlTag;
  /** Open elements beyond `deepest`, by `Tag.id`. */
  private overflow: Map<number, number> | null = null;
  /** The dropped element beyond `deepest`, if one is open. */
  private overflowDrop: Tag | null = null;
  private linkCount = 0;
  /** Frame of the open `<svg>`, 0 outside. */
  private svg = 0;
  /** Frame of the open `<noscript>` that is not read, 0 outside. */
  private noscript = 0;
  /** What the text of the open script or title is read as. */
  private capture: "title" | "json-ld" | null = null;
  /** How many of React's comments the fallback at hand is nested in; 0 outside. */
  private fallback = 0;
  private fallbackFrame = 0;
  /** Least depth since the block at hand began, and the depth of the frame that holds all of it. */
  private lowest = 0;
  private holder = 0;
  /** The inline element that ended last. */
  private endedTag: Tag = htmlTag;
  private endedClass = "";
  private endedHref = "";
  /** It is foreign, and holds all of the block at hand. */
  private endedWhole = false;
  /** Length of the block at hand where it ended, and where the next then began. */
  private endedAt = -1;
  private glueAt = -1;
  private capitalGlueAt = -1;

  constructor(html: string, readsNoscript: boolean, extras: Extras) {
    this.extras = extras;
    this.inlines = extras.inlines ?? null;
    this.images = extras.images ?? null;
    this.html = html;
    this.readsNoscript = readsNoscript;
    const also = this.images !== null ? "images" : this.inlines !== null ? "lists" : null;
    this.attributes = new Attributes(html, also);
  }

  run(): void {
    const root = new Frame();
    root.open(htmlTag, rootPlace, -1, false);
    this.frames.push(root);
    this.count(htmlTag, 1);
    cutMarkup(this.html, this);
    const { tag } = this.top();
    if (tag.raw) this.unclosed = tag.name;
    this.table.flush();
    while (this.depth > 0) this.pop();
  }

  // What `cutMarkup` calls.

  onopentagname(start: number, end: number): void {
    this.tag = this.lookUp(start, end);
    this.attributes.clear();
  }

  onattribname(start: number, end: number): void {
    this.attributes.name(start, end);
  }

  onattribdata(start: number, end: number): void {
    this.attributes.value(start, end);
  }

  onopentagend(): void {
    this.start(this.tag, false);
  }

  onselfclosingtag(): void {
    this.start(this.tag, true);
  }

  onclosetag(start: number, end: number): void {
    this.end(this.lookUp(start, end));
  }

  oncomment(start: number, end: number, offset: number): void {
    if (offset === 0 && end === this.html.length) this.unclosed = "comment";
    if (this.fallback === 0 || end - offset - start > 2) return;
    const comment = this.html.slice(start, end - offset);
    if (comment === "$" || comment === "$?" || comment === "$!") this.fallback++;
    else if (comment === "/$") this.fallback--;
  }

  oncdata(): void {
    this.cdata = true;
  }

  ontext(start: number, end: number): void {
    const { html, table } = this;
    const frame = this.top();
    if (frame.drop || this.fallback > 0 || this.overflowDrop !== null) {
      if (this.capture === "title") this.head.addTitle(decodeHTML(html.slice(start, end)));
      else if (this.capture === "json-ld") this.head.addJsonLd(html.slice(start, end));
      else if (this.noscript > 0 && !frame.tag.raw) this.withheld += end - start;
      return;
    }
    if (frame.place.verbatim) {
      this.addVerbatim(html.slice(start, end));
      return;
    }
    let from = start;
    while (from < end && isSpace(html.charCodeAt(from))) from++;
    if (from > start) table.addSpace();
    if (from === end) return;
    let to = end;
    while (isSpace(html.charCodeAt(to - 1))) to--;
    let entity = false;
    let untidy = false;
    let before = 0;
    for (let i = from; i < to; i++) {
      const code = html.charCodeAt(i);
      // White space and `&`, the last of them.
      if (code > 0x26) {
        before = code;
        continue;
      }
      if (code === 0x26) entity = true;
      else if (isSpace(code) && (code !== 0x20 || before === 0x20)) untidy = true;
      before = code;
    }
    let text = html.slice(from, to);
    if (entity) text = decodeHTML(text);
    if (untidy || entity) text = text.replace(spaces, " ");
    this.add(text);
    if (to < end) table.addSpace();
  }

  /** Text of `pre`: blank lines part blocks, other line breaks stay. */
  private addVerbatim(raw: string): void {
    const text = decodeHTML(raw).replaceAll("\r\n", "\n").replaceAll("\r", "\n");
    let at = 0;
    for (const gap of text.matchAll(/\n[ \t]*\n\s*/g)) {
      this.add(text.slice(at, gap.index));
      this.table.flush();
      at = gap.index + gap[0].length;
    }
    this.add(text.slice(at));
  }

  private add(raw: string): void {
    const { table } = this;
    const { place } = this.top();
    let text = raw;
    if (table.open) {
      if (place.visibility === "hidden" && table.visibility !== "hidden") return;
      if (table.visibility === "hidden" && place.visibility !== "hidden") table.flush();
      else if (table.breaksOff(text)) table.flush();
    }
    if (!table.open) {
      text = text.trimStart();
      if (withoutInvisible(text) === "") return;
      this.holder = this.depth;
      this.lowest = this.depth;
      table.settle(this.number(this.depth), this.depth + 1, place);
    } else if (this.lowest < this.holder) {
      this.holder = this.lowest;
      table.settle(this.number(this.holder), this.holder + 1, this.frames[this.holder]!.place);
    }
    const glued =
      (this.glueAt === table.length && table.inWord && /^[\p{L}\p{N}]/u.test(text)) ||
      (/^\p{Lu}\p{Ll}{2}/u.test(text) &&
        ((table.atSentenceEnd && (place.within & landmarks.code) === 0) ||
          (this.capitalGlueAt === table.length && table.inSmallWord)));
    this.endedAt = -1;
    this.glueAt = -1;
    this.capitalGlueAt = -1;
    table.add(text, place, glued);
  }

  // Elements.

  private top(): Frame {
    return this.frames[this.depth]!;
  }

  private lookUp(start: number, end: number): Tag {
    const { html } = this;
    const slot = (html.charCodeAt(start) * 31 + html.charCodeAt(end - 1) * 7 + end - start) & 255;
    const last = this.lookedUp[slot];
    if (last !== undefined && standsAt(html, start, end, last.name)) return last;
    const tag = this.findTag(start, end);
    this.lookedUp[slot] = tag;
    return tag;
  }

  private findTag(start: number, end: number): Tag {
    const raw = this.html.slice(start, end);
    const known = tags.get(raw) ?? this.unknownTags.get(raw);
    if (known !== undefined) return known;
    const name = raw.toLowerCase().slice(0, 100);
    const lower = tags.get(name) ?? this.unknownTags.get(name);
    const tag = lower ?? makeTag(name, tags.size + this.unknownTags.size);
    this.unknownTags.set(raw, tag);
    return tag;
  }

  private count(tag: Tag, change: number): void {
    this.openCount[tag.id] = (this.openCount[tag.id] ?? 0) + change;
  }

  private isOpen(tag: Tag): boolean {
    return (this.openCount[tag.id] ?? 0) > 0;
  }

  private start(tag: Tag, selfClosing: boolean): void {
    const prose = !drawn.has(tag.name) && (tag.block || tag.formatting || tag.prose);
    if (this.overflowDrop === svgTag && prose) this.overflowDrop = null;
    if (this.svg > 0) {
      if (!prose) {
        if (!selfClosing && !tag.void) this.pushDropped(tag);
        return;
      }
      this.popTo(this.svg);
    }
    if (tag === htmlTag) {
      this.head.addLanguage(this.attributes.get(attribute.lang));
      if (this.depth === 0) this.frames[0]!.name(this.attributes);
      return;
    }
    if (tag === bodyTag || tag === headTag) {
      if (this.isOpen(bodyTag) || (tag === headTag && this.isOpen(headTag))) return;
      if (this.isOpen(headTag)) this.popTo(this.find(headTag));
    }
    if (rubyParts.has(tag.name) && rubyParts.has(this.top().tag.name)) this.pop();
    const { tag: around, drop } = this.top();
    if (drop) {
      if (tag.void) return;
      if (tag === option && around === option) this.pop();
      this.pushDropped(tag);
      return;
    }
    if (around === headTag && !tag.head) this.pop();
    if (tag.media) this.table.addMedia();
    if (tag.void) this.startVoid(tag);
    else {
      if (tag === form && this.isOpen(form)) {
        this.table.flush();
        return;
      }
      this.closeImplied(tag);
      if (!tag.block) this.noteGap(tag);
      else if (tag.cell) this.table.cellBreak();
      else this.table.flush();
      this.push(tag, selfClosing);
    }
  }

  private startVoid(tag: Tag): void {
    const { attributes, head, images } = this;
    if (images?.wants(tag)) images.add(tag, attributes, this.table, this.top().place);
    if (tag === lineBreak) this.table.lineBreak();
    else if (tag.block) {
      this.closeImplied(tag);
      this.table.flush();
    } else if (tag.name === "meta" || tag.name === "link") {
      if (attributes.has(attribute.itemprop) && this.top().scoped) {
        const position = this.table.position();
        this.marks.open(this.mark(tag, this.top()), position, this.table.chars);
      } else if (tag.name === "meta") head.addMeta(attributes);
      else head.addLink(attributes);
    }
  }

  /** End tags that may be left out: what an opening element closes. */
  private closeImplied(tag: Tag): void {
    if (tag.closesParagraph && this.isOpen(paragraph)) {
      const at = this.findUpTo(paragraph, (other) => other.barrier || other === button);
      if (at > 0) this.popTo(at);
    }
    if (tag.item !== null) this.closeItem(tag.item);
    else if (tag.heading > 0 && this.top().tag.heading > 0) this.pop();
    else if (tableParts.has(tag.name)) this.closeTableParts(tag);
    else if (tag === anchor && this.isOpen(anchor)) this.endInline(anchor);
    else if (tag === button && this.isOpen(button)) this.popTo(this.find(button));
  }

  /** `<li>` ends the `<li>` before, `<dd>` and `<dt>` each other, not those of an outer list. */
  private closeItem(item: "list" | "terms"): void {
    for (let i = this.depth; i > 0; i--) {
      const { tag } = this.frames[i]!;
      if (tag.item === item) {
        this.popTo(i);
        return;
      }
      if (tag.block && tag.name !== "div" && tag.name !== "p" && tag.name !== "address") return;
    }
  }

  private closeTableParts(opening: Tag): void {
    let lowest = 0;
    for (let i = this.depth; i > 0; i--) {
      const { tag } = this.frames[i]!;
      if (tag.name === "table" || tag.name === "template") break;
      if (
        opening.cell
          ? tag.cell
          : opening.name === "tr"
            ? tag.cell || tag.name === "tr"
            : tableParts.has(tag.name)
      ) {
        lowest = i;
      }
    }
    if (lowest > 0) this.popTo(lowest);
  }

  private end(tag: Tag): void {
    if (this.overflow !== null) {
      const open = this.overflow.get(tag.id) ?? 0;
      if (open > 0) {
        this.overflow.set(tag.id, open - 1);
        if (this.overflowDrop === tag) this.overflowDrop = null;
        if (tag.block) this.table.flush();
        return;
      }
      if (!this.isOpen(tag)) return;
      this.overflow = null;
      this.overflowDrop = null;
    }
    if (tag === lineBreak) {
      if (!this.top().drop) this.table.lineBreak();
      return;
    }
    if (tag.void || tag === bodyTag || tag === htmlTag) return;
    if (!this.isOpen(tag) && tag.heading === 0) {
      if (tag.block && !this.top().drop) this.table.flush();
      return;
    }
    if (!tag.block && !tag.drop) {
      this.endInline(tag);
      return;
    }
    const inTable = tableParts.has(tag.name) || tag.name === "table";
    const at = this.findUpTo(tag, (other) =>
      inTable ? other.name === "table" : other.barrier || (tag.item === "list" && other.list),
    );
    if (at > 0) this.popTo(at);
  }

  /** Ends an inline element. One that spans the blocks above it only stops to count. */
  private endInline(tag: Tag): void {
    let spans = false;
    for (let i = this.depth; i > 0; i--) {
      const frame = this.frames[i]!;
      if (frame.tag === tag && !frame.ended) {
        if (!spans) this.popTo(i);
        else if (tag.formatting) this.detach(i);
        return;
      }
      if (frame.tag.barrier) return;
      spans ||= frame.tag.block;
    }
  }

  private detach(at: number): void {
    const frame = this.frames[at]!;
    frame.ended = true;
    this.count(frame.tag, -1);
    const { link, strong } = this.frames[at - 1]!.place;
    for (let i = at; i <= this.depth; i++) {
      const above = this.frames[i]!;
      above.place = { ...above.place, link, strong };
    }
  }

  private find(tag: Tag): number {
    return this.findUpTo(tag, () => false);
  }

  /** The innermost open `tag` (any heading for a heading), or 0; looks no further than `stop`. */
  private findUpTo(tag: Tag, stop: (tag: Tag) => boolean): number {
    for (let i = this.depth; i > 0; i--) {
      const { tag: open, ended } = this.frames[i]!;
      if ((open === tag && !ended) || (tag.heading > 0 && open.heading > 0)) return i;
      if (stop(open)) return 0;
    }
    return 0;
  }

  private next(): Frame {
    this.depth++;
    let frame = this.frames[this.depth];
    if (frame === undefined) {
      frame = new Frame();
      this.frames[this.depth] = frame;
    }
    return frame;
  }

  /** Opens an element beyond the depth that is told apart. */
  private pushDeeper(tag: Tag): void {
    this.tooDeep = true;
    this.overflow ??= new Map();
    this.overflow.set(tag.id, (this.overflow.get(tag.id) ?? 0) + 1);
    if (tag.drop) this.overflowDrop ??= tag;
  }

  private pushDropped(tag: Tag): void {
    if (this.depth === deepest - 1) {
      this.pushDeeper(tag);
      return;
    }
    const { place, mark, scoped } = this.top();
    this.next().open(tag, place, mark, scoped);
    this.top().drop = true;
    this.count(tag, 1);
  }

  private push(tag: Tag, selfClosing: boolean): void {
    const { attributes, table } = this;
    if (tag.drop && !this.isRead(tag)) {
      if (tag === svgTag && selfClosing) return;
      if (tag.name === "template") this.holdPlace();
      this.pushDropped(tag);
      if (this.top().tag !== tag) return;
      if (tag === svgTag) this.svg = this.depth;
      if (tag === noscriptTag && this.isOpen(bodyTag)) this.noscript = this.depth;
      if (tag.name === "title") this.capture = "title";
      else if (tag.name === "script" && /ld\+json/i.test(attributes.get(attribute.type))) {
        this.capture = "json-ld";
      }
      return;
    }
    if (this.depth === deepest - 1) {
      this.pushDeeper(tag);
      return;
    }
    const around = this.top();
    const frame = this.next();
    frame.open(tag, around.place, around.mark, around.scoped);
    this.count(tag, 1);
    frame.chars = table.chars;
    if (attributes.any) frame.name(attributes);
    if (tag === anchor && frame.href !== "") this.linkCount++;
    frame.place = placeIn(frame, attributes, this.linkCount);
    if (attributes.any && attributes.has(attribute.id) && partId.test(frame.id))
      this.openPart(frame);
    if (tag.marked || (attributes.any && this.isTelling(frame))) {
      frame.mark = this.marks.open(this.mark(tag, around), table.position(), table.chars);
      frame.ownMark = frame.mark !== around.mark;
    }
    if (attributes.has(attribute.itemtype)) frame.scoped = true;
    if (this.inlines !== null)
      frame.inline = this.inlines.open(tag.name, frame.href, attributes, table.position());
    this.images?.open(frame, this.depth, table);
  }

  /** Elements that are dropped as a rule, but not here. */
  private isRead(tag: Tag): boolean {
    if (tag === noscriptTag) return this.readsNoscript && this.isOpen(bodyTag);
    return tag.name === "template" && this.attributes.has(attribute.shadowrootmode);
  }

  private isTelling({ tag, href, class: classes, id, component, itemprop }: Frame): boolean {
    const { attributes, marks } = this;
    return (
      itemprop !== "" ||
      attributes.has(attribute.itemtype) ||
      schemaName(attributes.get(attribute.property)) !== "" ||
      schemaName(attributes.get(attribute.typeof)) !== "" ||
      (attributes.has(attribute.rel) &&
        /\b(?:author|tag|category)\b/i.test(attributes.get(attribute.rel))) ||
      (classes !== "" && marks.tells(classes)) ||
      (id !== "" && marks.tells(id)) ||
      (component !== "" && marks.tells(component)) ||
      (tag === anchor && href !== "" && marks.leadsToAuthor(href))
    );
  }

  private mark(tag: Tag, around: Frame): Omit<HtmlMark, "span"> {
    const { attributes } = this;
    const valued = valueAttributes.find((name) => attributes.has(name));
    const { within, visibility } = this.top().place;
    return {
      tag: tag.name,
      names: joined(
        joined(attributes.get(attribute.class), attributes.get(attribute.id)),
        attributes.get(attribute.component),
      ),
      itemprop:
        attributes.get(attribute.itemprop) || schemaName(attributes.get(attribute.property)),
      itemtype:
        attributes.get(attribute.itemtype).trim().split("/").at(-1) ||
        schemaName(attributes.get(attribute.typeof)),
      rel: attributes.get(attribute.rel),
      value: valued === undefined ? null : attributes.get(valued),
      parent: around.mark,
      within,
      visibility,
    };
  }

  /** A placeholder of React's: its part goes here, and the fallback after it goes away. */
  private holdPlace(): void {
    const id = this.attributes.get(attribute.id);
    if (!placeholderId.test(id)) return;
    this.swaps ??= findSwaps(this.html);
    const part = this.swaps.get(id);
    if (part === undefined || this.homes.has(part)) return;
    this.table.flush();
    this.swapEvents.push({ at: this.table.blocks.length, kind: "placeholder", part });
    this.homes.set(part, { element: this.number(this.depth), place: this.top().place });
    if (id.startsWith("B:")) {
      this.fallback = 1;
      this.fallbackFrame = this.depth;
    }
  }

  /** A part that was sent late: shown, and at home where its placeholder stands. */
  private openPart(frame: Frame): void {
    const home = this.homes.get(frame.id);
    if (home === undefined || this.begun.has(frame.id)) {
      frame.place = { ...frame.place, visibility: this.frames[this.depth - 1]!.place.visibility };
      return;
    }
    frame.place = home.place;
    frame.adopted = home.element;
    frame.part = frame.id;
    this.begun.add(frame.id);
    this.swapEvents.push({ at: this.table.blocks.length, kind: "begin", part: frame.id });
  }

  private popTo(at: number): void {
    for (let i = at + 1; i <= this.depth; i++) {
      const { tag, ended } = this.frames[i]!;
      if (tag.formatting && !ended) this.misnested++;
    }
    while (this.depth >= at) this.pop();
  }

  private pop(): void {
    const { table } = this;
    const frame = this.top();
    const { tag, drop } = frame;
    if (!drop && tag.block && !tag.cell) table.flush();
    if (frame.ownMark) this.marks.close(frame.mark, table.position(), table.chars);
    if (frame.inline >= 0) this.inlines?.close(frame.inline, table.position());
    this.images?.close(this.depth, table);
    if (frame.part !== null) {
      this.swapEvents.push({ at: table.blocks.length, kind: "end", part: frame.part });
    }
    if (!frame.ended) this.count(tag, -1);
    if (!drop && !tag.block && table.open && table.chars - frame.chars > 1) {
      this.endedTag = tag;
      this.endedClass = frame.class;
      this.endedHref = frame.href;
      this.endedAt = table.length;
      this.endedWhole = tag.foreign && table.chars - frame.chars >= table.length;
      if (tag.foreign) this.glueAt = table.length;
    }
    this.depth--;
    if (this.depth < this.lowest) this.lowest = this.depth;
    if (this.depth < this.svg) this.svg = 0;
    if (this.depth < this.noscript) this.noscript = 0;
    if (drop) this.capture = null;
    if (this.fallback > 0 && this.depth < this.fallbackFrame) this.fallback = 0;
  }

  /**
   * An inline element begins right where another ended. Builders space such neighbours by style
   * sheet: `<a>News</a><a>Sport</a>`, `<span class="by">Ann Lee</span><span class="on">4 May</span>`.
   * Markup inside a word (`<b>H</b><sub>2</sub>O`, one link cut in two) has no classes of its own. What
   * HTML has no element for is a part of the page where another one begins behind it, outside a paragraph:
   * `<app-title>…</app-title><app-intro>…</app-intro>`. It never begins or ends inside a word. (That no
   * sentence begins right behind another one, `add` sees to.)
   */
  private noteGap(tag: Tag): void {
    const { attributes, table } = this;
    if (!table.open) return;
    if (tag.foreign) this.glueAt = table.length;
    if (this.endedAt !== table.length) return;
    const { tag: around } = this.top();
    if (tag.foreign && this.endedWhole && (around.foreign || layout.has(around.name))) {
      table.flush();
      return;
    }
    const classes = attributes.get(attribute.class);
    const differs =
      apart.has(tag.name) ||
      apart.has(this.endedTag.name) ||
      (classes !== "" && this.endedClass !== "" && classes !== this.endedClass) ||
      (tag === anchor &&
        this.endedTag === anchor &&
        attributes.get(attribute.href) !== this.endedHref);
    if (differs) this.glueAt = this.endedAt;
    // `<span>National</span><span>Demo</span>`: no word has a capital inside, but for names.
    else if (tag === span && this.endedTag === span) this.capitalGlueAt = this.endedAt;
  }

  /** The number of an open element in the element table; those around it get theirs first. */
  private number(depth: number): number {
    let from = depth;
    while (from > 0 && this.frames[from]!.element < 0 && this.frames[from]!.adopted < 0) from--;
    for (let i = from; i <= depth; i++) {
      const frame = this.frames[i]!;
      if (frame.element >= 0) continue;
      const parent =
        frame.adopted >= 0 ? frame.adopted : i === 0 ? -1 : this.frames[i - 1]!.element;
      frame.element = this.elements.add(parent, frame);
    }
    return this.frames[depth]!.element;
  }
}
