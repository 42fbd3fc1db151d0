import type { Page } from "./generate.ts";
import { isChrome, type Line } from "./line.ts";
import { Random, seedOf } from "./random.ts";

/** Share of the heads and of the tails that are cropped, 0 to 1. */
const cropShare = 0.3;

/**
 * Each page once more, with what stands before, inside and after the article taken from three other
 * pages of the same language, and what stands inside at other places: what a site sets where is its
 * habit, not a rule. The headline goes with the article. `pages` are those of one set.
 */
export function mixed(pages: readonly Page[]): Page[] {
  return pages.map((page) =>
    mix(
      page,
      pages.filter(({ language }) => language === page.language),
    ),
  );
}

/** The article of each page with nothing around it, once. */
export function bare(pages: readonly Page[]): Page[] {
  const seen = new Set<string>();
  return pages.flatMap((page) => {
    if (seen.has(page.article)) return [];
    seen.add(page.article);
    const own = partsOf(page).article.filter(isOwn);
    return [{ ...page, id: `${page.article}--bare`, ...joined(own) }];
  });
}

function mix(page: Page, others: readonly Page[]): Page {
  const id = `${page.id}--mixed`;
  const random = new Random(seedOf(id, 1));
  const { head, article } = partsOf(page);
  const before = partsOf(random.pick(others)).head;
  const after = partsOf(random.pick(others)).tail;
  const boxes = boxesOf(partsOf(random.pick(others)).article);
  const title = head.find(({ label }) => label === "title");
  const lines = [
    ...cropped(before, "head", random).flatMap((line) => retitled(line, title)),
    ...inserted(boxes, article.filter(isOwn), random),
    ...cropped(after, "tail", random),
  ];
  return { ...page, id, ...joined(lines) };
}

interface Parts {
  readonly head: readonly Line[];
  /** From the first line of body to the last. */
  readonly article: readonly Line[];
  readonly tail: readonly Line[];
}

function partsOf({ text, labels }: Page): Parts {
  const lines = text.split("\n").map((line, at) => ({ text: line, label: labels[at]! }));
  const first = labels.indexOf("body");
  const end = labels.lastIndexOf("body") + 1;
  return { head: lines.slice(0, first), article: lines.slice(first, end), tail: lines.slice(end) };
}

function joined(lines: readonly Line[]): Pick<Page, "text" | "labels"> {
  return {
    text: lines.map(({ text }) => text).join("\n"),
    labels: lines.map(({ label }) => label),
  };
}

function isOwn({ label }: Line): boolean {
  return !isChrome(label);
}

/** Some heads open, and some tails end, somewhere within, as in a crop around an article. */
function cropped(lines: readonly Line[], side: "head" | "tail", random: Random): readonly Line[] {
  if (random.next() >= cropShare) return lines;
  const at = random.int(0, lines.length);
  return side === "head" ? lines.slice(at) : lines.slice(0, at);
}

/** A line of another page's head, as it stands over an article with this headline. */
function retitled(line: Line, title: Line | undefined): Line[] {
  if (line.label === "standfirst") return [];
  return line.label === "title" ? (title === undefined ? [] : [title]) : [line];
}

/** The runs of chrome between the lines of an article. */
function boxesOf(article: readonly Line[]): Line[][] {
  const out: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of article) {
    if (isChrome(line.label)) {
      if (open === null) {
        open = [];
        out.push(open);
      }
      open.push(line);
    } else if (line.label === "blank") open?.push(line);
    else open = null;
  }
  return out;
}

/** An article with these boxes between its lines, in their order. */
function inserted(
  boxes: readonly (readonly Line[])[],
  article: readonly Line[],
  random: Random,
): Line[] {
  const places = boxes
    .map(() => random.int(1, Math.max(1, article.length - 1)))
    .sort((a, b) => a - b);
  return article.flatMap((line, at) => [
    ...boxes.filter((_, box) => places[box] === at).flat(),
    line,
  ]);
}
