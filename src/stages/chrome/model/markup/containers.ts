import type { HtmlElements } from "../../../../model/html.ts";
import type { Line } from "../../page.ts";

/** What stands in each element, all that is inside it counted. */
export interface Containers {
  readonly lines: Float64Array;
  readonly chars: Float64Array;
  readonly linkChars: Float64Array;
  /** Words of prose. */
  readonly prose: Float64Array;
  readonly allProse: number;
  /** The innermost element that holds most of the prose; -1 if nothing is prose. */
  readonly main: number;
  /** Elements from the root down to each, itself not counted. */
  readonly depth: Int32Array;
}

/** Share of the prose that the element around the article holds at least. */
const mainShare = 0.6;

export function containersOf({ parent }: HtmlElements, lines: readonly Line[]): Containers {
  const count = parent.length;
  const [own, chars, linkChars, prose] = [0, 0, 0, 0].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let allProse = 0;
  for (const { block, words, prose: isProse } of lines) {
    const { html } = block;
    if (html === undefined) continue;
    own[html.element]!++;
    chars[html.element]! += block.text.length;
    linkChars[html.element]! += html.linkChars;
    if (!isProse) continue;
    prose[html.element]! += words;
    allProse += words;
  }
  const depth = new Int32Array(count);
  for (let i = 1; i < count; i++) depth[i] = depth[parent[i]!]! + 1;
  for (let i = count - 1; i > 0; i--) {
    const up = parent[i]!;
    own[up]! += own[i]!;
    chars[up]! += chars[i]!;
    linkChars[up]! += linkChars[i]!;
    prose[up]! += prose[i]!;
  }
  let main = -1;
  if (allProse > 0) {
    for (let i = 0; i < count; i++) {
      if (prose[i]! >= mainShare * allProse && (main < 0 || depth[i]! >= depth[main]!)) main = i;
    }
  }
  return { lines: own, chars, linkChars, prose, allProse, main, depth };
}
