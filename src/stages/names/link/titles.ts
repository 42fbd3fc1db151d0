import { fold } from "../spelling/fold.ts";
import table from "./titles.json" with { type: "json" };

const classes = new Map<string, string>();
for (const [name, titles] of Object.entries(table.classes)) {
  for (const title of titles) classes.set(keyOf(title), name);
}
const exclusive = new Set(table.exclusive);

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

/** Whether both hold an office of which one of them can hold but one. */
export function conflicts(a: Iterable<string>, b: ReadonlySet<string>): boolean {
  const own = [...a].filter((office) => exclusive.has(office));
  const other = [...b].filter((office) => exclusive.has(office));
  return own.length > 0 && other.length > 0 && !own.some((office) => other.includes(office));
}

export const elderRelations: ReadonlySet<string> = new Set(table.elder);
export const youngerRelations: ReadonlySet<string> = new Set(table.younger);
