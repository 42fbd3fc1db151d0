import { type HtmlFeatures, type HtmlPage, landmarks } from "../../../../model/html.ts";
import type { Line, Page } from "../../page.ts";
import { type Containers, containersOf } from "./containers.ts";
import { declaredBody, shareDeclared } from "./declared.ts";
import type { NameScores } from "./names.ts";

const landmarkBits: readonly number[] = Object.values(landmarks);
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
  ...Object.keys(landmarks).map((name) => `in-${name}`),
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
  const linked = new Float64Array(lines.length);
  const upTo = new Float64Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) {
    linked[i] = linkShareOf(lines[i]!);
    upTo[i + 1] = upTo[i]! + linked[i]!;
  }
  const mainChain = chainTo(elements.parent, boxes.main);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const { html } = line.block;
    if (html === undefined) continue;
    const { element } = html;
    let at = i * width + column;
    rows[at++] = linked[i]!;
    rows[at++] = Math.min(20, html.links);
    rows[at++] = html.heading;
    rows[at++] = Math.min(8, html.listDepth);
    rows[at++] = html.strongChars / Math.max(1, line.block.text.length);
    rows[at++] = Math.min(60, html.depth);
    rows[at++] = html.visibility === "shown" ? 0 : html.visibility === "hidden" ? 2 : 1;
    rows[at++] = Math.min(5, html.media);
    rows[at++] = Math.min(12, html.cells);
    rows[at++] = Math.min(3, html.breaks);
    for (const bit of landmarkBits) rows[at++] = html.within & bit ? 1 : 0;
    const { tag } = elements.shapes[elements.shape[element]!]!;
    for (const known of tags)
      rows[at++] = (known === "h" ? html.heading > 0 : tag === known) ? 1 : 0;
    rows[at++] = names.own[element]!;
    rows[at++] = names.chain[element]!;
    rows[at++] = names.most[element]!;
    rows[at++] = names.least[element]!;
    rows[at++] = chainAt(names, lines[i - 1]);
    rows[at++] = chainAt(names, lines[i + 1]);
    const path = elements.path[element]!;
    rows[at++] = Math.log2(1 + paths.lines[path]!);
    rows[at++] = share(paths.prose[path]!, boxes.allProse);
    rows[at++] = share(paths.linkChars[path]!, paths.chars[path]!);
    let box = element;
    for (let level = 0; level < levels; level++) {
      rows[at++] = share(boxes.prose[box]!, boxes.allProse);
      rows[at++] = share(boxes.linkChars[box]!, boxes.chars[box]!);
      rows[at++] = Math.log2(1 + boxes.lines[box]!);
      if (elements.parent[box]! >= 0) box = elements.parent[box]!;
    }
    const steps = stepsToMain(elements.parent, boxes, mainChain, element);
    rows[at++] = boxes.main >= 0 && steps === 0 ? 1 : 0;
    rows[at++] = steps;
    rows[at++] = boxes.main < 0 ? 0 : share(boxes.prose[boxes.main]!, boxes.allProse);
    rows[at++] = linked[i - 1] ?? 0;
    rows[at++] = linked[i + 1] ?? 0;
    const from = Math.max(0, i - reach);
    const to = Math.min(lines.length, i + reach + 1);
    rows[at++] = (upTo[to]! - upTo[from]!) / (to - from);
    rows[at++] = shareDeclared(page, line, declared);
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
