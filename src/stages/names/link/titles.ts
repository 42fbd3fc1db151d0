import { fold } from "../spelling/fold.ts";
import { isNumeral } from "../spelling/parts.ts";
import table from "./titles.json" with { type: "json" };

const classes = new Map<string, string>();
for (const [name, titles] of Object.entries(table.classes)) {
  for (const title of titles) classes.set(keyOf(title), name);
}
const exclusive = new Set(table.exclusive);
const generations = new Set(table.generations);

function keyOf(title: string): string {
  return title
    .split(/[\s-]+/)
    .map(fold)
    .filter(Boolean)
    .join(" ");
}

/** The office that a title means; the title itself where it has no other names. */
export function officeOf(title: string): string {
  const key = keyOf(title);
  return classes.get(key) ?? key;
}

/** All offices that the words of a phrase name: `Iraqi prime minister`. */
export function officesIn(phrase: string): string[] {
  const words = phrase
    .split(/[\s,-]+/)
    .map(fold)
    .filter(Boolean);
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = 3;
    while (length > 0 && !classes.has(words.slice(at, at + length).join(" "))) length--;
    if (length > 0) out.push(classes.get(words.slice(at, at + length).join(" "))!);
    at += Math.max(1, length);
  }
  return out;
}

const offices = new Set([...Object.keys(table.classes), ...table.generations]);

/** Whether what a person is called is one of the offices with a class of their own, or a generation. */
export function isOffice(title: string): boolean {
  return offices.has(title);
}

/** Whether both hold an office of which one of them can hold but one, or are of two generations. */
export function conflicts(a: Iterable<string>, b: ReadonlySet<string>): boolean {
  const own = [...a];
  return clash(exclusive, own, b) || isOtherGeneration(own, b);
}

/** Whether both are called by a generation, and not by the same: Jr. and Sr., XIII and XIV. */
export function isOtherGeneration(a: readonly string[], b: ReadonlySet<string>): boolean {
  return clash(generations, a, b);
}

function clash(of: ReadonlySet<string>, a: readonly string[], b: ReadonlySet<string>): boolean {
  const own = a.filter((office) => of.has(office));
  if (own.length === 0 || own.some((office) => b.has(office))) return false;
  return [...b].some((office) => of.has(office));
}

/** What the last word of a name says: father or son, or which king of that name. */
export function generationOf(word: string): string | undefined {
  const key = fold(word);
  if (key === "sr") return "senior";
  if (key === "jr") return "junior";
  return isNumeral(word) ? key : undefined;
}

/** The generation among what a person is called; undefined if there is none. */
export function generationIn(offices: Iterable<string>): string | undefined {
  for (const office of offices) if (generations.has(office)) return office;
  return undefined;
}

export const elderRelations: ReadonlySet<string> = new Set(table.elder);
export const youngerRelations: ReadonlySet<string> = new Set(table.younger);
