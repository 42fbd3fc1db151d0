import type { HtmlElements } from "../../../model/html.ts";
import { ownCopy } from "../../../text/own-copy.ts";
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
  let page = 0;
  let articles = 0;
  for (let index = 0; index < shapes.length; index++) {
    const { tag, classes, id, itemprop, component } = shapes[index]!;
    if (tag === "article") articles += used[index]!;
    const names = classes.slice(0, mostClasses);
    names.push(id, itemprop, component);
    if (tag === "body" || tag === "html") {
      for (const name of names) page |= bitsIn(name, pageBitsOf);
      continue;
    }
    let own = 0;
    for (const name of names) if (name !== "") own |= bitsOfName(name);
    for (let kind = 0; own >> kind !== 0; kind++)
      if ((own >> kind) & 1) counts[kind]! += used[index]!;
  }
  for (const count of counts) out(Math.log2(1 + count));
  for (let kind = 0; kind < pageKinds.length; kind++) out((page >> kind) & 1);
  out(Math.min(mostArticles, articles));
}

/** Names read so far: the pages of a site have theirs in common. */
const known = new Map<string, number>();
/** Names to remember, a hundred times those of a page. */
const mostKnown = 20_000;

function bitsOfName(name: string): number {
  const found = known.get(name);
  if (found !== undefined) return found;
  const bits = bitsIn(name, bitsOf);
  if (known.size >= mostKnown) known.clear();
  if (name.length <= longestName) known.set(ownCopy(name), bits);
  return bits;
}

/** What the words of a name speak of: `postContent-title_2` holds `post`, `content`, `title`. */
function bitsIn(name: string, lists: ReadonlyMap<string, number>): number {
  let bits = 0;
  const end = Math.min(name.length, longestName);
  for (let at = 0; at < end; ) {
    const from = at;
    while (at < end && isCapital(name.charCodeAt(at))) at++;
    while (at < end && isSmall(name.charCodeAt(at))) at++;
    if (at === from) at++;
    else bits |= lists.get(name.slice(from, at).toLowerCase()) ?? 0;
  }
  return bits;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
