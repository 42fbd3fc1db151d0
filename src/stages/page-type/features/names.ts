import type { HtmlElements } from "../../../model/html.ts";
import words from "../words/names.json" with { type: "json" };
import pageWords from "../words/page-names.json" with { type: "json" };
import { bitsByWord } from "../words.ts";

const kinds = Object.keys(words);
const pageKinds = Object.keys(pageWords);
const bitsOf = bitsByWord(words);
const pageBitsOf = bitsByWord(pageWords);

/**
 * How the elements of a page are named, by class, id, component and item property: how many speak of
 * a thing, and whether the name of the whole page does.
 */
export const namesFeatures: readonly string[] = [
  ...kinds.map((kind) => `named-${kind}`),
  ...pageKinds.map((kind) => `page-named-${kind}`),
  "articles",
];

const mostClasses = 40;
const longestName = 80;
const mostArticles = 50;

export function readNames({ shapes, shape }: HtmlElements, out: (value: number) => void): void {
  const used = new Uint32Array(shapes.length);
  for (const index of shape) used[index]!++;
  const counts = new Float64Array(kinds.length);
  const known = new Map<string, number>();
  let page = 0;
  let articles = 0;
  for (const [index, { tag, classes, id, itemprop, component }] of shapes.entries()) {
    if (tag === "article") articles += used[index]!;
    const names = [...classes.slice(0, mostClasses), id, itemprop, component];
    if (tag === "body" || tag === "html") {
      for (const name of names) page |= bitsIn(name, pageBitsOf);
      continue;
    }
    let own = 0;
    for (const name of names) {
      if (name === "") continue;
      let bits = known.get(name);
      if (bits === undefined) {
        bits = bitsIn(name, bitsOf);
        known.set(name, bits);
      }
      own |= bits;
    }
    for (let kind = 0; own >> kind !== 0; kind++)
      if ((own >> kind) & 1) counts[kind]! += used[index]!;
  }
  for (const count of counts) out(Math.log2(1 + count));
  for (let kind = 0; kind < pageKinds.length; kind++) out((page >> kind) & 1);
  out(Math.min(mostArticles, articles));
}

/** What the words of a name speak of: `postContent-title_2` holds `post`, `content`, `title`. */
function bitsIn(name: string, lists: ReadonlyMap<string, number>): number {
  let bits = 0;
  const parts = name.slice(0, longestName).match(/[a-z]+|[A-Z]+[a-z]*/g) ?? [];
  for (const part of parts) bits |= lists.get(part.toLowerCase()) ?? 0;
  return bits;
}
