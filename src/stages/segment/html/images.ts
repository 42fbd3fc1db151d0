import type { HtmlImage, HtmlImages } from "../../../model/html.ts";
import type { Span } from "../../../model/span.ts";
import { type Attributes, attribute, imageAttribute } from "./attributes.ts";
import { type Frame, hidesByStyle } from "./frame.ts";
import { fullSize, largestOf } from "./srcset.ts";
import type { BlockTable, Place, Position } from "./table.ts";
import type { Tag } from "./tags.ts";

const captionNames = /caption|cutline|legend|bildtext|bildunterschrift/i;
const creditNames =
  /credit|copyright|photograph(?:er|ed)|fotograf|cr[eé]dit|source|quelle|agency|rights|urheber|author|auteur|autor|byline/i;
/** Names of what stands beside a story. */
const besideNames =
  /(?:^|[\s_-])(?:avatar|authors?|byline|bio|logo|icons?|emoji|related|recommend(?:ed|ations?)?|promo|newsletter|sidebar|share|sharing|social|sponsor(?:ed|s)?|advert(?:isement)?|ads?|banner|comments?)(?:$|[\s_-])/i;
/** With more text, in characters, an element is a layout that holds the story, whatever its names. */
const mostBeside = 1_000;
/** So much text, in characters, has an element that is there for its pictures. */
const mostHosted = 3_000;

const mostImages = 2_000;
const mostGroups = 5_000;
/** Sources of a `<picture>` that are looked at. */
const mostSources = 3;

/** An element that says something of the pictures in it. */
interface Group {
  readonly parent: number;
  readonly depth: number;
  readonly figure: boolean;
  readonly caption: boolean;
  readonly credit: boolean;
  readonly beside: boolean;
  readonly linked: boolean;
  readonly start: Position;
  readonly chars: number;
  end: Position | null;
  /** Characters in it. */
  length: number;
  images: number;
}

interface OpenImage
  extends Omit<HtmlImage, "block" | "beside" | "caption" | "captionLinked" | "credit"> {
  readonly group: number;
  readonly at: Position;
}

/** Collects pictures, their captions and credits. */
export class ImageTable {
  private readonly images: OpenImage[] = [];
  private readonly groups: Group[] = [];
  private readonly links: { readonly depth: number; readonly href: string }[] = [];
  private base: string | null = null;
  /** The innermost open group. */
  private group = -1;
  /** Frame of the open `<picture>`, 0 outside, and the addresses that its sources have given. */
  private picture = 0;
  private sources: string[] = [];

  /** Whether the element, one without content, says something of pictures. */
  wants({ name }: Tag): boolean {
    return name === "img" || (name === "source" && this.picture > 0) || name === "base";
  }

  /** An element that `wants` has asked for. */
  add(tag: Tag, attributes: Attributes, table: BlockTable, place: Place): void {
    if (tag.name === "base") {
      if (attributes.has(attribute.href)) this.base ??= attributes.get(attribute.href).trim();
      return;
    }
    const srcset = attributes.get(imageAttribute.srcset);
    const largest = largestOf(srcset);
    const lazy = [
      attributes.get(imageAttribute.lazySrc).trim(),
      largestOf(attributes.get(imageAttribute.lazySrcset)),
    ];
    if (tag.name === "source") {
      if (this.sources.length < mostSources) this.sources.push(largest ?? lazy[1] ?? "");
      return;
    }
    if (this.images.length === mostImages) return;
    for (let at = this.group; at >= 0; at = this.groups[at]!.parent) this.groups[at]!.images++;
    const hides = attributes.has(attribute.hidden) || hidesByStyle(attributes.get(attribute.style));
    this.images.push({
      addresses: [
        fullSize(attributes.get(imageAttribute.src).trim(), srcset),
        largest,
        ...this.sources,
        ...lazy,
      ].filter((address): address is string => address !== null && address !== ""),
      alt: attributes.get(imageAttribute.alt).replace(/\s+/g, " ").trim(),
      names: `${attributes.get(attribute.class)} ${attributes.get(attribute.id)}`.trim(),
      width: pixels(attributes.get(imageAttribute.width)),
      height: pixels(attributes.get(imageAttribute.height)),
      within: place.within,
      visibility: hides ? "hidden" : place.visibility,
      href: place.link > 0 ? (this.links.at(-1)?.href ?? "") : "",
      group: this.group,
      at: table.position(),
    });
  }

  /** An element with content opens. */
  open({ tag, class: classes, id, itemprop, href }: Frame, depth: number, table: BlockTable): void {
    if (tag.name === "a" && href !== "") this.links.push({ depth, href });
    if (tag.name === "picture") {
      this.picture = depth;
      this.sources = [];
    }
    const names = `${classes} ${id} ${itemprop}`.slice(0, 300);
    const figure = tag.name === "figure";
    const caption = tag.name === "figcaption" || (names !== "  " && captionNames.test(names));
    const inside = this.group >= 0 && !figure && !caption;
    const credit = inside && (tag.name === "cite" || creditNames.test(names));
    const beside = !credit && names !== "  " && besideNames.test(names);
    if (!(figure || caption || credit || beside) || this.groups.length === mostGroups) return;
    this.groups.push({
      parent: this.group,
      depth,
      figure,
      caption,
      credit,
      beside,
      linked: this.links.length > 0,
      start: table.position(),
      chars: table.chars,
      end: null,
      length: 0,
      images: 0,
    });
    this.group = this.groups.length - 1;
  }

  /** The element at this depth has ended. */
  close(depth: number, table: BlockTable): void {
    if (this.links.at(-1)?.depth === depth) this.links.pop();
    if (this.picture === depth) {
      this.picture = 0;
      this.sources = [];
    }
    const group = this.groups[this.group];
    if (group?.depth !== depth) return;
    group.end = table.position();
    group.length = table.chars - group.chars;
    this.group = group.parent;
  }

  /**
   * `locate` gives the span of the text between two positions, `blockAt` the block that a block of the
   * table has become.
   */
  finish(
    locate: (start: Position, end: Position) => Span | null,
    blockAt: (block: number) => number,
  ): HtmlImages {
    const captions = this.captionsByHost();
    const credits = this.creditsByHost();
    const lone = this.loneCaptions();
    const spanOf = (group: Group | undefined): Span | null =>
      group === undefined || group.end === null ? null : locate(group.start, group.end);
    const images = this.images.map(({ group, at, ...image }, index): HtmlImage => {
      const chain = this.chain(group);
      const hosts = this.hostsOf(group);
      const [host] = hosts.filter((candidate) => captions.has(candidate));
      const held = host === undefined ? [] : captions.get(host)!;
      const below = held.find(({ start }) => !before(start, at));
      const caption =
        host === undefined
          ? this.nextTo(index, lone.get(at.offset > 0 ? at.block + 1 : at.block))
          : held.length === 1
            ? held[0]
            : this.nextTo(index, below);
      const credit = hosts.flatMap((candidate) => credits.get(candidate) ?? [])[0];
      return {
        ...image,
        block: blockAt(at.block),
        beside: chain.some(({ beside, length }) => beside && length <= mostBeside),
        caption: spanOf(caption),
        captionLinked: caption?.linked ?? false,
        credit: spanOf(credit),
      };
    });
    return { base: this.base, images };
  }

  /** A group and those around it, from the inside out. */
  private chain(group: number): Group[] {
    const out: Group[] = [];
    for (let at = group; at >= 0; at = this.groups[at]!.parent) out.push(this.groups[at]!);
    return out;
  }

  /** What holds a picture together with its caption, from the inside out, no further than its figure. */
  private hostsOf(group: number): Group[] {
    const out: Group[] = [];
    for (const around of this.chain(group)) {
      if (isHost(around)) out.push(around);
      if (around.figure) break;
    }
    return out;
  }

  private captionsByHost(): ReadonlyMap<Group, readonly Group[]> {
    return this.byHost(
      ({ caption, images, length }) => caption && images === 0 && length > 0,
      ({ caption }) => caption,
    );
  }

  private creditsByHost(): ReadonlyMap<Group, readonly Group[]> {
    return this.byHost(
      ({ credit, images, length }) => credit && images === 0 && length > 0,
      ({ credit }) => credit,
    );
  }

  /** The outermost groups of a kind by the nearest group with pictures around them. */
  private byHost(
    wanted: (group: Group) => boolean,
    isKind: (group: Group) => boolean,
  ): ReadonlyMap<Group, readonly Group[]> {
    const out = new Map<Group, Group[]>();
    for (const group of this.groups) {
      if (!wanted(group)) continue;
      const around = this.chain(group.parent);
      const at = around.findIndex((outer) => isHost(outer));
      const host = around[at];
      if (host === undefined || around.slice(0, at).some((outer) => isKind(outer))) continue;
      const list = out.get(host);
      if (list === undefined) out.set(host, [group]);
      else list.push(group);
    }
    return out;
  }

  /** Captions in no figure, by the block at whose start they begin. */
  private loneCaptions(): ReadonlyMap<number, Group> {
    const out = new Map<number, Group>();
    for (const group of this.groups) {
      if (!group.caption || group.images > 0 || group.length === 0 || group.start.offset > 0)
        continue;
      if (this.chain(group.parent).some((outer) => isHost(outer))) continue;
      if (!out.has(group.start.block)) out.set(group.start.block, group);
    }
    return out;
  }

  /** A caption below a picture, if no other picture stands between them. */
  private nextTo(index: number, caption: Group | undefined): Group | undefined {
    const next = this.images[index + 1];
    if (caption === undefined || next === undefined) return caption;
    return before(caption.start, next.at) ? caption : undefined;
  }
}

/** Whether an element is there for the pictures in it and what is said of them. */
function isHost({ figure, caption, images, length }: Group): boolean {
  return (figure || caption) && images > 0 && length <= mostHosted;
}

/** Whether one place stands before another. */
function before(a: Position, b: Position): boolean {
  return a.block < b.block || (a.block === b.block && a.offset < b.offset);
}

/** `640` or `640px` as a number; null for shares of the window. */
function pixels(length: string): number | null {
  const found = /^\s{0,20}(\d{1,6})(?:\.\d{0,6})?(?:px)?\s{0,20}$/.exec(length);
  return found === null ? null : Number(found[1]);
}
