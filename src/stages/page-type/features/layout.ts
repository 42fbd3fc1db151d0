import type { Block, Document } from "../../../model/document.ts";
import { type HtmlPage, landmarks } from "../../../model/html.ts";
import { endsSentence } from "../../../text/punctuation.ts";

/** How text, links and headings are laid out on the page. */
export const layoutFeatures: readonly string[] = [
  "chars",
  "blocks",
  "link-share",
  "prose-blocks",
  "prose-share",
  "prose-mean",
  "longest-prose-share",
  "prose-in-one-parent",
  "prose-in-two-parents",
  "prose-parents",
  "prose-on-one-path",
  "parents-on-prose-path",
  "prose-in-article",
  "prose-in-main",
  "prose-in-list",
  "prose-in-quote",
  "prose-in-aside",
  "longest-run",
  "longest-run-share",
  "before-prose",
  "after-prose",
  "headings-1",
  "headings-2",
  "headings-3",
  "linked-headings",
  "linked-heading-share",
  "headings-in-run",
  "linked-lines",
  "linked-line-share",
  "linked-group",
  "linked-group-share",
  "groups",
  "list-share",
  "cell-share",
  "code-share",
  "form-blocks",
  "buttons",
  "media",
  "media-in-run",
  "navigation-share",
  "hidden-share",
  "captions",
  "times",
  "author-marks",
  "microdata",
  "mean-block",
];

const minProse = 60;
/** The same sentence in a script that is written without spaces. */
const minUnspaced = 25;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{4}/u;
const author = /\bauthor\b/;
/** Lines between two paragraphs of one run: a subhead, a picture's caption, a pull quote. */
const gap = 3;

/** A paragraph: a sentence of some length, most of it no link. */
export function isParagraph({ text, html }: Block): boolean {
  return (
    text.length >= minUnspaced &&
    html !== undefined &&
    html.linkChars * 2 < text.length &&
    html.visibility !== "hidden" &&
    (text.length >= minProse || unspaced.test(text)) &&
    endsSentence(text)
  );
}

export function readLayout(
  { blocks }: Document,
  { elements, marks }: HtmlPage,
  prose: readonly Block[],
  out: (value: number) => void,
): void {
  const sum = { all: 0, links: 0, list: 0, cells: 0, code: 0, navigation: 0, hidden: 0 };
  const count = {
    h1: 0,
    h2: 0,
    h3: 0,
    linkedHeadings: 0,
    linked: 0,
    form: 0,
    button: 0,
    media: 0,
    captions: 0,
  };
  const linkedByPath = new Map<number, number>();
  for (const { text, html, kind } of blocks) {
    if (html === undefined) continue;
    const { length } = text;
    sum.all += length;
    sum.links += html.linkChars;
    if (html.visibility === "hidden") sum.hidden += length;
    if (html.listDepth > 0) sum.list += length;
    if (html.cells > 0) sum.cells += length;
    if (html.within & landmarks.code) sum.code += length;
    if (html.within & (landmarks.nav | landmarks.header | landmarks.footer))
      sum.navigation += length;
    if (html.within & landmarks.form) count.form++;
    if (html.within & landmarks.button) count.button++;
    if (kind === "caption") count.captions++;
    count.media += html.media;
    const linked = html.linkChars * 5 >= length * 4;
    if (html.heading === 1) count.h1++;
    else if (html.heading === 2) count.h2++;
    else if (html.heading > 2) count.h3++;
    if (html.heading > 1 && linked) count.linkedHeadings++;
    if (!linked) continue;
    count.linked++;
    if (html.within & (landmarks.nav | landmarks.footer | landmarks.header)) continue;
    const path = elements.path[html.element] ?? -1;
    linkedByPath.set(path, (linkedByPath.get(path) ?? 0) + 1);
  }
  const proseChars = prose.reduce((total, { text }) => total + text.length, 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const root = (value: number): number => Math.sqrt(Math.min(value, 10_000));
  out(Math.log2(1 + sum.all));
  out(Math.log2(1 + blocks.length));
  out(share(sum.links, sum.all));
  out(root(prose.length));
  out(share(proseChars, sum.all));
  out(share(proseChars, prose.length));
  out(
    share(
      prose.reduce((most, { text }) => Math.max(most, text.length), 0),
      proseChars,
    ),
  );
  const byParent = tally(prose, ({ html }) => elements.parent[html!.element] ?? -1);
  const [first = 0, second = 0] = [...byParent.values()].sort((a, b) => b - a);
  out(share(first, proseChars));
  out(share(first + second, proseChars));
  out(root(byParent.size));
  const byPath = tally(prose, ({ html }) => elements.path[html!.element] ?? -1);
  let [topPath, topChars] = [-1, 0];
  for (const [path, chars] of byPath) if (chars > topChars) [topPath, topChars] = [path, chars];
  out(share(topChars, proseChars));
  const onTop = prose.filter(({ html }) => elements.path[html!.element] === topPath);
  out(share(new Set(onTop.map(({ html }) => elements.parent[html!.element])).size, onTop.length));
  for (const bits of [landmarks.article, landmarks.main]) out(shareWithin(prose, bits, proseChars));
  out(
    share(
      prose.reduce((total, { text, html }) => total + (html!.listDepth > 0 ? text.length : 0), 0),
      proseChars,
    ),
  );
  for (const bits of [landmarks.quote, landmarks.aside]) out(shareWithin(prose, bits, proseChars));
  const run = longestRun(prose);
  out(root(run.chars));
  out(share(run.chars, proseChars));
  const [top, last] = [prose[0], prose.at(-1)];
  const end = blocks.at(-1)?.end ?? 0;
  out(share(top?.start ?? end, end));
  out(share(end - (last?.end ?? 0), end));
  out(Math.min(20, count.h1));
  out(root(count.h2));
  out(root(count.h3));
  out(root(count.linkedHeadings));
  out(share(count.linkedHeadings, count.h2 + count.h3));
  const inRun = blocks.slice(run.from, run.to + 1);
  out(root(inRun.filter(({ html }) => html!.heading > 0).length));
  out(root(count.linked));
  out(share(count.linked, blocks.length));
  const groups = [...linkedByPath.values()].filter((size) => size >= 4);
  const group = Math.max(0, ...groups);
  out(root(group));
  out(share(group, blocks.length));
  out(root(groups.length));
  out(share(sum.list, sum.all));
  out(share(sum.cells, sum.all));
  out(share(sum.code, sum.all));
  out(root(count.form));
  out(root(count.button));
  out(root(count.media));
  out(root(inRun.reduce((total, { html }) => total + html!.media, 0)));
  out(share(sum.navigation, sum.all));
  out(share(sum.hidden, sum.all));
  out(root(count.captions));
  const marked = { times: 0, authors: 0, items: 0 };
  for (const { tag, rel, itemprop, itemtype } of marks) {
    if (tag === "time") marked.times++;
    if (author.test(rel) || author.test(itemprop)) marked.authors++;
    if (itemtype !== "") marked.items++;
  }
  out(root(marked.times));
  out(root(marked.authors));
  out(root(marked.items));
  out(share(sum.all, blocks.length));
}

function tally(prose: readonly Block[], keyOf: (block: Block) => number): Map<number, number> {
  const out = new Map<number, number>();
  for (const block of prose) {
    const key = keyOf(block);
    out.set(key, (out.get(key) ?? 0) + block.text.length);
  }
  return out;
}

function shareWithin(prose: readonly Block[], bits: number, all: number): number {
  let chars = 0;
  for (const { text, html } of prose) if (html!.within & bits) chars += text.length;
  return all === 0 ? 0 : chars / all;
}

function longestRun(prose: readonly Block[]): { from: number; to: number; chars: number } {
  let best = { from: 0, to: -1, chars: 0 };
  let from = 0;
  let chars = 0;
  for (const [i, { index, text }] of prose.entries()) {
    const before = prose[i - 1]?.index ?? index;
    if (index - before > gap + 1) {
      from = index;
      chars = 0;
    } else if (i === 0) from = index;
    chars += text.length;
    if (chars > best.chars) best = { from, to: index, chars };
  }
  return best;
}
