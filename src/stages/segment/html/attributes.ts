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
} as const;

/** Those that are read where pictures are asked for. */
export const imageAttribute = {
  alt: 21,
  src: 22,
  srcset: 23,
  width: 24,
  height: 25,
  /** Where scripts find the address of what they load once it is scrolled to. */
  lazySrc: 26,
  lazySrcset: 27,
} as const;

const slotCount: number = Object.keys(attribute).length + Object.keys(imageAttribute).length;

type Slot =
  | (typeof attribute)[keyof typeof attribute]
  | (typeof imageAttribute)[keyof typeof imageAttribute];

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

const longestName = 16;

/** The names of the attributes that are read; all others are passed over. */
interface Names {
  readonly slots: ReadonlyMap<string, number>;
  /** Whether a name of this length and first letter may be one of ours. */
  readonly mayMatter: Uint8Array;
}

function namesOf(slots: readonly (readonly [string, number])[]): Names {
  const mayMatter = new Uint8Array((longestName + 1) * 32);
  for (const [name] of slots) mayMatter[name.length * 32 + (name.charCodeAt(0) & 31)] = 1;
  return { slots: new Map(slots), mayMatter };
}

const pageNames: Names = namesOf(pageSlots);
const namesWithImages: Names = namesOf([...pageSlots, ...imageSlots]);

/** Longest value that is read, in UTF-16 units: a data URL or an attack is cut off here. */
const longestValue = 20_000;

/** The attributes of the start tag at hand: offsets only; values are cut out when asked for. */
export class Attributes {
  private readonly html: string;
  private readonly slots: Names["slots"];
  private readonly mayMatter: Uint8Array;
  private readonly starts = new Int32Array(slotCount);
  private readonly ends = new Int32Array(slotCount);
  private seen = 0;
  private slot = -1;

  constructor(html: string, withImages: boolean) {
    this.html = html;
    ({ slots: this.slots, mayMatter: this.mayMatter } = withImages ? namesWithImages : pageNames);
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
    if (this.mayMatter[length * 32 + (this.html.charCodeAt(start) & 31)] === 0) return;
    const name = this.html.slice(start, end);
    const slot = this.slots.get(name) ?? this.slots.get(name.toLowerCase());
    if (slot === undefined || (this.seen & (1 << slot)) !== 0) return;
    this.seen |= 1 << slot;
    this.slot = slot;
    this.starts[slot] = end;
    this.ends[slot] = end;
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
