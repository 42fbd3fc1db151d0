import { landmarks, type Visibility } from "../../../model/html.ts";
import { type Attributes, attribute } from "./attributes.ts";
import type { Place } from "./table.ts";
import { roles, type Tag, tags } from "./tags.ts";

/** An open element. Frames are used again for the next element at the same depth. */
export class Frame {
  tag: Tag = knownTag("html");
  place: Place = rootPlace;
  /** Its number in the element table; -1 until it holds text. */
  element = -1;
  /** Number of the element it belongs into, where that is not the frame below; else -1. */
  adopted = -1;
  /** The innermost mark, its own or one around; -1 if there is none. */
  mark = -1;
  ownMark = false;
  /** Its number in the table of inline markup; -1 if it is none, or nobody asked. */
  inline = -1;
  /** It stands in a microdata scope, or is one. */
  scoped = false;
  /** Its text is not read. */
  drop = false;
  /** Its end tag came inside a block that it holds. */
  ended = false;
  class = "";
  id = "";
  role = "";
  itemprop = "";
  component = "";
  href = "";
  /** Characters of the page before it. */
  chars = 0;
  /** The part of React's that it is. */
  part: string | null = null;

  open(tag: Tag, place: Place, mark: number, scoped: boolean): void {
    this.tag = tag;
    this.place = place;
    this.element = -1;
    this.adopted = -1;
    this.mark = mark;
    this.ownMark = false;
    this.inline = -1;
    this.scoped = scoped;
    this.drop = false;
    this.ended = false;
    this.class = "";
    this.id = "";
    this.role = "";
    this.itemprop = "";
    this.component = "";
    this.href = "";
    this.part = null;
  }

  name(attributes: Attributes): void {
    this.class = attributes.get(attribute.class);
    this.id = attributes.get(attribute.id);
    this.role = attributes.get(attribute.role);
    this.itemprop = attributes.get(attribute.itemprop);
    this.component = attributes.get(attribute.component);
    this.href = attributes.get(attribute.href);
  }
}

export const rootPlace: Place = {
  kind: "paragraph",
  heading: 0,
  listDepth: 0,
  within: 0,
  visibility: "shown",
  strong: false,
  link: 0,
  verbatim: false,
};

/** A tag that HTML knows. */
export function knownTag(name: string): Tag {
  return tags.get(name)!;
}

/** White space of HTML: tab, line feed, form feed, carriage return, space. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code <= 0x0d && (code === 0x0a || code === 0x09 || code >= 0x0c));
}

const hidingStyle = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;
const verbatimStyle = /white-space\s{0,9}:\s{0,9}(?:pre|break-spaces)/i;
const captionClass = /(?:^|[\s_-])caption/i;

/** Whether a style sheet of the element's own takes it out of sight. */
export function hidesByStyle(style: string): boolean {
  return style !== "" && hidingStyle.test(style);
}

/** What the element says of the text in it. `link` is its number if it is a link. */
export function placeIn(frame: Frame, attributes: Attributes, link: number): Place {
  const { tag, place, role } = frame;
  const style = attributes.get(attribute.style);
  const within = place.within | tag.within | (role === "" ? 0 : (roles.get(role) ?? 0));
  const heading = tag.heading || (role === "heading" ? ariaLevel(attributes) : place.heading);
  const kind = kindIn(frame, heading);
  const visibility = visibilityIn(frame, attributes, style);
  const listDepth = place.listDepth + (tag.list ? 1 : 0);
  const strong = place.strong || tag.strong;
  const linked = tag.name === "a" && frame.href !== "" ? link : place.link;
  const verbatim = place.verbatim || tag.verbatim || (style !== "" && verbatimStyle.test(style));
  if (
    within === place.within &&
    heading === place.heading &&
    kind === place.kind &&
    visibility === place.visibility &&
    listDepth === place.listDepth &&
    strong === place.strong &&
    linked === place.link &&
    verbatim === place.verbatim
  ) {
    return place;
  }
  return { kind, heading, listDepth, within, visibility, strong, link: linked, verbatim };
}

function ariaLevel(attributes: Attributes): number {
  const level = Number.parseInt(attributes.get(attribute.ariaLevel), 10);
  // ARIA: a heading without a level is of level 2.
  return level >= 1 ? Math.min(level, 6) : 2;
}

function kindIn({ tag, place, class: classes }: Frame, heading: number): Place["kind"] {
  if (heading > 0) return "subhead";
  if (tag.kind !== null) return tag.kind;
  if (place.kind === "table" && tag.name === "p") return "paragraph";
  if (place.kind === "paragraph" && classes !== "" && captionClass.test(classes)) return "caption";
  return place.kind;
}

function visibilityIn({ tag, place }: Frame, attributes: Attributes, style: string): Visibility {
  // Pages hide the whole body until their scripts have run.
  if (place.visibility === "hidden" || tag.name === "body") return place.visibility;
  if (attributes.has(attribute.hidden) || hidesByStyle(style)) return "hidden";
  if (tag.within === landmarks.dialog && !attributes.has(attribute.open)) return "hidden";
  return attributes.get(attribute.ariaHidden) === "true" ? "aria-hidden" : place.visibility;
}
