import { type HtmlFeatures, type HtmlPage, landmarks } from "../../../../model/html.ts";
import type { Line, Page } from "../../page.ts";
import { type Containers, containersOf } from "./containers.ts";
import { declaredBody, shareDeclared } from "./declared.ts";
import type { NameScores } from "./names.ts";

const landmarkBits = Object.entries(landmarks);
/** Tags that say what a block is; `h` stands for all headings. */
const tags = ["p", "h", "li", "div", "span", "td", "figcaption", "a", "blockquote"];
/** Elements around a line whose content is looked at, from the innermost outwards. */
const levels = 3;
/** Neighbours on each side whose links are looked at. */
const reach = 4;

/** Names of the numbers that the markup gives of a line, in the order of a row. */
export const markupFeatures: readonly string[] = [
  "link-share",
  "links",
  "heading",
  "list-depth",
  "strong-share",
  "depth",
  "visibility",
  "media",
  "cells",
  "breaks",
  ...landmarkBits.map(([name]) => `in-${name}`),
  ...tags.map((tag) => `tag-${tag}`),
  "names",
  "names-around",
  "names-most",
  "names-least",
  "names-before",
  "names-after",
  "path-lines",
  "path-prose",
  "path-link-share",
  ...Array.from({ length: levels }, (_, level) => [
    `box-${level}-prose`,
    `box-${level}-link-share`,
    `box-${level}-lines`,
  ]).flat(),
  "in-main-box",
  "steps-to-main-box",
  "main-box-share",
  "links-before",
  "links-after",
  "links-around",
  "declared-body",
];

export const markupCount: number = markupFeatures.length;

/**
 * Writes what the markup says of every line into its row: `markupCount` numbers from `column` on, in
 * rows of `width`. One pass over the elements and one over the lines.
 */
export function writeMarkup(
  page: Page,
  { elements, head }: HtmlPage,
  names: NameScores,
  rows: Float32Array,
  width: number,
  column: number,
): void {
  const { lines } = page;
  const boxes = containersOf(elements, lines);
  const paths = pathsOf(elements.path, elements.paths, lines);
  const declared = declaredBody(head);
  const linked = Float64Array.from(lines, linkShareOf);
  const upTo = new Float64Array(lines.length + 1);
  for (const [i, share] of linked.entries()) upTo[i + 1] = upTo[i]! + share;
  const mainChain = chainTo(elements.parent, boxes.main);
  for (const [i, line] of lines.entries()) {
    const { html } = line.block;
    if (html === undefined) continue;
    const { element } = html;
    let at = i * width + column;
    const out = (value: number): void => {
      rows[at++] = value;
    };
    out(linked[i]!);
    out(Math.min(20, html.links));
    out(html.heading);
    out(Math.min(8, html.listDepth));
    out(html.strongChars / Math.max(1, line.block.text.length));
    out(Math.min(60, html.depth));
    out(html.visibility === "shown" ? 0 : html.visibility === "hidden" ? 2 : 1);
    out(Math.min(5, html.media));
    out(Math.min(12, html.cells));
    out(Math.min(3, html.breaks));
    for (const [, bit] of landmarkBits) out(html.within & bit ? 1 : 0);
    const { tag } = elements.shapes[elements.shape[element]!]!;
    for (const known of tags) out((known === "h" ? html.heading > 0 : tag === known) ? 1 : 0);
    out(names.own[element]!);
    out(names.chain[element]!);
    out(names.most[element]!);
    out(names.least[element]!);
    out(chainAt(names, lines[i - 1]));
    out(chainAt(names, lines[i + 1]));
    const path = elements.path[element]!;
    out(Math.log2(1 + paths.lines[path]!));
    out(share(paths.prose[path]!, boxes.allProse));
    out(share(paths.linkChars[path]!, paths.chars[path]!));
    let box = element;
    for (let level = 0; level < levels; level++) {
      out(share(boxes.prose[box]!, boxes.allProse));
      out(share(boxes.linkChars[box]!, boxes.chars[box]!));
      out(Math.log2(1 + boxes.lines[box]!));
      if (elements.parent[box]! >= 0) box = elements.parent[box]!;
    }
    const steps = stepsToMain(elements.parent, boxes, mainChain, element);
    out(boxes.main >= 0 && steps === 0 ? 1 : 0);
    out(steps);
    out(boxes.main < 0 ? 0 : share(boxes.prose[boxes.main]!, boxes.allProse));
    out(linked[i - 1] ?? 0);
    out(linked[i + 1] ?? 0);
    const [from, to] = [Math.max(0, i - reach), Math.min(lines.length, i + reach + 1)];
    out((upTo[to]! - upTo[from]!) / (to - from));
    out(shareDeclared(page, line, declared));
  }
}

/** Characters of a line that are links ÷ all of them, 0 to 1. */
function linkShareOf({ block: { text, html } }: Line): number {
  return html === undefined ? 0 : Math.min(1, html.linkChars / Math.max(1, text.length));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function chainAt(names: NameScores, line: Line | undefined): number {
  return line?.block.html === undefined ? 0 : names.chain[line.block.html.element]!;
}

interface Paths {
  readonly lines: Float64Array;
  readonly prose: Float64Array;
  readonly chars: Float64Array;
  readonly linkChars: Float64Array;
}

/** What stands on each DOM path: the items of a list of teasers share one, so do paragraphs. */
function pathsOf(pathOf: Int32Array, count: number, lines: readonly Line[]): Paths {
  const sums = { lines: 0, prose: 0, chars: 0, linkChars: 0 };
  const out = Object.fromEntries(
    Object.keys(sums).map((name) => [name, new Float64Array(count)]),
  ) as { readonly [name in keyof typeof sums]: Float64Array };
  for (const { block, words, prose } of lines) {
    if (block.html === undefined) continue;
    const path = pathOf[block.html.element]!;
    out.lines[path]!++;
    out.chars[path]! += block.text.length;
    out.linkChars[path]! += block.html.linkChars;
    if (prose) out.prose[path]! += words;
  }
  return out;
}

/** The elements from one up to the root. */
function chainTo(parent: Int32Array, element: number): ReadonlySet<number> {
  const out = new Set<number>();
  for (let at = element; at >= 0; at = parent[at]!) out.add(at);
  return out;
}

/**
 * How many elements have to be left, from the box that holds most of the prose outwards, to reach
 * one that holds this element too: 0 inside the box.
 */
function stepsToMain(
  parent: Int32Array,
  { main, depth }: Containers,
  mainChain: ReadonlySet<number>,
  element: HtmlFeatures["element"],
): number {
  if (main < 0) return 0;
  let at = element;
  while (at >= 0 && depth[at]! > depth[main]!) at = parent[at]!;
  while (at >= 0 && !mainChain.has(at)) at = parent[at]!;
  return at < 0 ? depth[main]! : depth[main]! - depth[at]!;
}
