import { decodeHTMLAttribute } from "entities";

/** The attributes that are always read, by the number they are asked for. */
export const attribute = {
  class: 0,
  id: 1,
  role: 2,
  itemprop: 3,
  component: 4,
  href: 5,
  rel: 6,
  style: 7,
  hidden: 8,
  ariaHidden: 9,
  ariaLevel: 10,
  lang: 11,
  content: 12,
  name: 13,
  property: 14,
  httpEquiv: 15,
  itemtype: 16,
  datetime: 17,
  type: 18,
  open: 19,
  shadowrootmode: 20,
  typeof: 21,
} as const;

/** Those that are read where pictures are asked for. */
export const imageAttribute = {
  alt: 22,
  src: 23,
  srcset: 24,
  width: 25,
  height: 26,
  /** Where scripts find the address of what they load once it is scrolled to. */
  lazySrc: 27,
  lazySrcset: 28,
} as const;

/** Those that are read where markup inside lines is asked for. */
export const listAttribute = {
  start: 29,
  value: 30,
} as const;

const slotCount: number = [attribute, imageAttribute, listAttribute].flatMap(Object.keys).length;

type Slot =
  | (typeof attribute)[keyof typeof attribute]
  | (typeof imageAttribute)[keyof typeof imageAttribute]
  | (typeof listAttribute)[keyof typeof listAttribute];

/** Names that page builders give their parts; the first that an element has counts. */
const componentNames = [
  "data-testid",
  "data-test-id",
  "data-test",
  "data-qa",
  "data-component",
  "data-module",
  "data-block",
];

const lazySrcNames = ["data-src", "data-lazy-src", "data-original", "data-lazy", "data-url"];
const lazySrcsetNames = ["data-srcset", "data-lazy-srcset"];

const pageSlots: readonly (readonly [string, number])[] = [
  ...Object.entries(attribute).map(([name, slot]): [string, number] => [
    name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`),
    slot,
  ]),
  ...componentNames.map((name): [string, number] => [name, attribute.component]),
];
const imageSlots: readonly (readonly [string, number])[] = [
  ...Object.entries(imageAttribute).filter(([name]) => !name.startsWith("lazy")),
  ...lazySrcNames.map((name) => [name, imageAttribute.lazySrc] as const),
  ...lazySrcsetNames.map((name) => [name, imageAttribute.lazySrcset] as const),
];
const listSlots: readonly (readonly [string, number])[] = Object.entries(listAttribute);

const longestName = 16;

/** The names of the attributes that are read; all others are passed over. */
interface Names {
  readonly slots: ReadonlyMap<string, number>;
  /** Those of one length and first letter: see `startOf`. */
  readonly alike: readonly (readonly (readonly [string, number])[] | undefined)[];
}

function startOf(length: number, letter: number): number {
  return length * 32 + (letter & 31);
}

function namesOf(slots: readonly (readonly [string, number])[]): Names {
  const alike: ((readonly [string, number])[] | undefined)[] = Array.from({
    length: (longestName + 1) * 32,
  });
  for (const slot of slots) {
    const [name] = slot;
    const start = startOf(name.length, name.charCodeAt(0));
    const list = alike[start];
    if (list) list.push(slot);
    else alike[start] = [slot];
  }
  return { slots: new Map(slots), alike };
}

/** Whether `name` stands from `start` to `end`, letter by letter. */
export function standsAt(html: string, start: number, end: number, name: string): boolean {
  const length = end - start;
  if (name.length !== length) return false;
  for (let i = 0; i < length; i++)
    if (html.charCodeAt(start + i) !== name.charCodeAt(i)) return false;
  return true;
}

const pageNames: Names = namesOf(pageSlots);
const namesWithImages: Names = namesOf([...pageSlots, ...imageSlots]);
const namesWithLists: Names = namesOf([...pageSlots, ...listSlots]);

/** Longest value that is read, in UTF-16 units: a data URL or an attack is cut off here. */
const longestValue = 20_000;

/** The attributes of the start tag at hand: offsets only; values are cut out when asked for. */
export class Attributes {
  private readonly html: string;
  private readonly slots: Names["slots"];
  private readonly alike: Names["alike"];
  private readonly starts = new Int32Array(slotCount);
  private readonly ends = new Int32Array(slotCount);
  private seen = 0;
  private slot = -1;

  constructor(html: string, also: "images" | "lists" | null) {
    this.html = html;
    const names =
      also === "images" ? namesWithImages : also === "lists" ? namesWithLists : pageNames;
    ({ slots: this.slots, alike: this.alike } = names);
  }

  clear(): void {
    this.seen = 0;
    this.slot = -1;
  }

  /** A name begins; the first of equal names counts, as in browsers. */
  name(start: number, end: number): void {
    this.slot = -1;
    const length = end - start;
    if (length > longestName) return;
    const alike = this.alike[startOf(length, this.html.charCodeAt(start))];
    if (alike === undefined) return;
    const slot = this.find(alike, start, end);
    if (slot === undefined || (this.seen & (1 << slot)) !== 0) return;
    this.seen |= 1 << slot;
    this.slot = slot;
    this.starts[slot] = end;
    this.ends[slot] = end;
  }

  private find(
    alike: readonly (readonly [string, number])[],
    start: number,
    end: number,
  ): number | undefined {
    for (const [name, slot] of alike) if (standsAt(this.html, start, end, name)) return slot;
    return this.slots.get(this.html.slice(start, end).toLowerCase());
  }

  /** The value of the name before. */
  value(start: number, end: number): void {
    if (this.slot < 0) return;
    this.starts[this.slot] = start;
    this.ends[this.slot] = Math.min(end, start + longestValue);
  }

  /** Whether there is any attribute that is read. */
  get any(): boolean {
    return this.seen !== 0;
  }

  has(slot: Slot): boolean {
    return (this.seen & (1 << slot)) !== 0;
  }

  get(slot: Slot): string {
    if ((this.seen & (1 << slot)) === 0) return "";
    const value = this.html.slice(this.starts[slot]!, this.ends[slot]!);
    return value.includes("&") ? decodeHTMLAttribute(value) : value;
  }
}
