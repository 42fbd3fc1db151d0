import type { Page } from "../../training/templates/generate.ts";
import { isChrome, type Label } from "../../training/templates/line.ts";

/** The line numbers that a cleaner keeps: from 0, of the text split at `\n`. */
export type Clean = (text: string, page: Page) => ReadonlySet<number>;

/** `right` of `of` lines. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

interface Miss {
  readonly page: string;
  readonly line: number;
  readonly label: Label;
  readonly text: string;
}

export interface Tally {
  /** Chrome lines that were removed. */
  readonly chrome: Share;
  /** Body lines that were kept. */
  readonly body: Share;
}

export interface Score extends Tally {
  readonly pages: number;
  /** Body lines all kept, chrome lines all removed. */
  readonly perfectPages: number;
  /**
   * One share per label that occurs, but blank. For `chrome:…` right is removed; for all others,
   * title, byline and the like included, right is kept. Only body and chrome count in the tallies:
   * whether a title stays in the text is a choice, not a fault.
   */
  readonly byLabel: ReadonlyMap<Label, Share>;
  readonly byTemplate: ReadonlyMap<string, Tally>;
  readonly byLanguage: ReadonlyMap<string, Tally>;
  /** Chrome kept and body removed, in the order of pages and lines. */
  readonly misses: readonly Miss[];
}

export function score(pages: readonly Page[], clean: Clean): Score {
  const byLabel = new Map<Label, Share>();
  const byTemplate = new Map<string, Tally>();
  const byLanguage = new Map<string, Tally>();
  const misses: Miss[] = [];
  let overall = EMPTY;
  let perfectPages = 0;
  for (const page of pages) {
    const kept = clean(page.text, page);
    const lines = page.text.split("\n");
    let tally = EMPTY;
    for (const [line, label] of page.labels.entries()) {
      if (label === "blank") continue;
      const chrome = isChrome(label);
      const right = kept.has(line) !== chrome;
      byLabel.set(label, joined(byLabel.get(label) ?? NONE, { right: right ? 1 : 0, of: 1 }));
      if (!chrome && label !== "body") continue;
      tally = counted(tally, chrome, right);
      if (!right) misses.push({ page: page.id, line, label, text: lines[line]!.trim() });
    }
    if (tally.chrome.right === tally.chrome.of && tally.body.right === tally.body.of) {
      perfectPages++;
    }
    overall = added(overall, tally);
    byTemplate.set(page.template, added(byTemplate.get(page.template) ?? EMPTY, tally));
    byLanguage.set(page.language, added(byLanguage.get(page.language) ?? EMPTY, tally));
  }
  return { ...overall, pages: pages.length, perfectPages, byLabel, byTemplate, byLanguage, misses };
}

/** In percent; null where nothing was counted. */
export function percent({ right, of }: Share): number | null {
  return of === 0 ? null : (100 * right) / of;
}

/** The groups of a score, those with the least of their lines right first. */
export function worstFirst(groups: ReadonlyMap<string, Share | Tally>): [string, Share | Tally][] {
  const right = (group: Share | Tally) =>
    percent("of" in group ? group : joined(group.chrome, group.body)) ?? 100;
  return [...groups].sort(([, left], [, other]) => right(left) - right(other));
}

const NONE: Share = { right: 0, of: 0 };
const EMPTY: Tally = { chrome: NONE, body: NONE };

function joined(left: Share, right: Share): Share {
  return { right: left.right + right.right, of: left.of + right.of };
}

function added(left: Tally, right: Tally): Tally {
  return { chrome: joined(left.chrome, right.chrome), body: joined(left.body, right.body) };
}

function counted(tally: Tally, chrome: boolean, right: boolean): Tally {
  const one: Share = { right: right ? 1 : 0, of: 1 };
  return added(tally, chrome ? { ...EMPTY, chrome: one } : { ...EMPTY, body: one });
}
