import { decodeHTMLAttribute } from "entities";

/** The attributes that are read, by the number they are asked for; all others are passed over. */
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

const slotCount = Object.keys(attribute).length;

type Slot = (typeof attribute)[keyof typeof attribute];

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

const slotByName = new Map<string, number>([
  ...Object.entries(attribute).map(([name, slot]): [string, number] => [
    name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`),
    slot,
  ]),
  ...componentNames.map((name): [string, number] => [name, attribute.component]),
]);
const longestName = 16;
/** Whether a name of this length and first letter may be one of ours. */
const mayMatter = new Uint8Array((longestName + 1) * 32);
for (const name of slotByName.keys()) mayMatter[name.length * 32 + (name.charCodeAt(0) & 31)] = 1;

/** Longest value that is read, in UTF-16 units: a data URL or an attack is cut off here. */
const longestValue = 20_000;

/** The attributes of the start tag at hand: offsets only; values are cut out when asked for. */
export class Attributes {
  private readonly html: string;
  private readonly starts = new Int32Array(slotCount);
  private readonly ends = new Int32Array(slotCount);
  private seen = 0;
  private slot = -1;

  constructor(html: string) {
    this.html = html;
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
    if (mayMatter[length * 32 + (this.html.charCodeAt(start) & 31)] === 0) return;
    const name = this.html.slice(start, end);
    const slot = slotByName.get(name) ?? slotByName.get(name.toLowerCase());
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
