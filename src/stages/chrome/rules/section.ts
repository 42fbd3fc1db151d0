import type { Annotation, ReasonCode } from "../../../model/claim.ts";
import { type Line, shareOfTopics, wordingOf } from "../page.ts";
import { cutLine, defineRule, inBody, type Rule, type Scene } from "../rule.ts";

/** Share of a line's topic words that the body must hold before the line counts as body again. */
const resumes = 0.3;
/** Teasers are shorter: prose of so many words goes on with the article whatever it speaks of. */
const longSentence = 20;
/**
 * A one-word heading such as "Recommendation" may be a subhead of the article; it opens a list only
 * where this many lines that are not prose follow.
 */
const minItems = 2;

/** Below this log-odds a sentence uses the words of articles more than those of teasers. */
const articleDiction = -2;
/** In words of prose: what a box inside an article costs. */
const closeBy = 20;

/** Teasers of more words than this are rare. */
const longParagraph = 35;
/** Lists seldom have more items than this; what comes later is left to how it reads. */
const sureItems = 12;

/** Headlines have more words than the cells of a table that a ranking in the article brings. */
const minMeanWords = 3;

function sectionRule(kind: string, meaning: string, matching: string[], sparing: string[]): Rule {
  const reason: ReasonCode = `chrome/${kind}`;
  return defineRule({
    reason,
    meaning,
    matching,
    sparing,
    *find(scene: Scene): Iterable<Annotation> {
      for (const heading of scene.worded(kind)) {
        const wording = wordingOf(heading, kind, "whole");
        if (wording === undefined) continue;
        const items = itemsAfter(scene, heading);
        const within = inBody(scene, heading);
        if (within && items.length < (wording.length > 1 ? 1 : minItems)) continue;
        if (within && meanWords(items) < minMeanWords) continue;
        yield cutLine(heading, reason, within ? (kind === "recommendation" ? 0.6 : 0.86) : 0.95, {
          signal: "heading",
          value: wording.phrase,
        });
        const over = listEnd(items);
        for (const [place, item] of items.entries()) {
          yield cutLine(
            item,
            reason,
            sureness(item, within, place >= over),
            { signal: "under-heading", value: heading.block.text, at: heading.block },
            { signal: "place-in-list", value: place + 1 },
          );
        }
      }
    },
  });
}

/**
 * How sure an item is one, by what holds on annotated pages: what stands between the lines of the
 * article less, unless it uses the words of chrome. Of prose, and of what no longer looks like the
 * list, how it reads decides.
 */
function sureness(item: Line, within: boolean, over: boolean): number {
  if (over || item.prose) return 0.5;
  if (within) return item.diction < -1 ? 0.5 : item.diction < 1 ? 0.6 : 0.9;
  return item.diction < -2 ? 0.5 : 0.92;
}

/** The first items of a list show what its items look like: a headline, a headline and a teaser. */
const showing = 2;

/**
 * How many items a list has that look like its first ones. What comes after them, a sentence after
 * headlines or a line without a bullet after bullets, may be the article again.
 */
function listEnd(items: readonly Line[]): number {
  const most = Math.min(sureItems, items.length);
  for (let i = 1; i < most; i++) {
    const shown = items.slice(0, Math.min(i, showing));
    if (looks.some((look) => !shown.some((item) => look(item) === look(items[i]!)))) return i;
  }
  return most;
}

const looks: readonly ((line: Line) => boolean)[] = [
  ({ block }) => block.kind === "list-item",
  ({ sentence, words }) => sentence && words >= 3,
  ({ digitShare }) => digitShare > 0.4,
];

/** The lines that belong to a heading: until prose about the body's topic, or another heading. */
function itemsAfter(scene: Scene, heading: Line): Line[] {
  const { page, zone, topics } = scene;
  const items: Line[] = [];
  for (let i = heading.index + 1; i < page.lines.length; i++) {
    const line = page.lines[i]!;
    const prose = line.prose && line.block.kind !== "list-item" && nearBody(scene, line);
    if (prose && (line.words >= longSentence || line.diction < articleDiction)) break;
    if (prose && shareOfTopics(page, line, topics) >= resumes) break;
    if (prose && page.lines[i + 1]?.prose) break;
    if (goesOn(scene, line)) break;
    if (zone !== null && i === zone.first) break;
    if (headings.some((kind) => wordingOf(line, kind, "whole"))) break;
    items.push(line);
  }
  return items;
}

/** Whether a line stands between the lines of the body, or so close that it may be one of them. */
function nearBody(scene: Scene, line: Line): boolean {
  return inBody(scene, line) || scene.costs[line.index]! <= closeBy;
}

/** Whether the article goes on although its zone has ended: a paragraph about what it is about. */
function goesOn({ page, topics }: Scene, line: Line): boolean {
  const paragraph = line.prose && line.words >= longParagraph && line.block.kind !== "list-item";
  return paragraph && shareOfTopics(page, line, topics) >= resumes;
}

function meanWords(items: readonly Line[]): number {
  return items.reduce((sum, { words }) => sum + words, 0) / Math.max(1, items.length);
}

const headings = ["related", "ranking", "recommendation", "comments", "newsletter", "tags", "bio"];

const article = `The council voted on Tuesday to keep the village library open for another year.
Residents had gathered outside the council hall since the early morning hours.`;

export const related: Rule = sectionRule(
  "related",
  "The heading of a list of other articles on the topic, and the list.",
  [
    `${article}
✂ Related
✂ - Why the bridge was closed for a week
✂ - Ten walks along the river
✂ - Mayor opens new school`,
    `The council voted on Tuesday to keep the village library open for another year.
✂ More on this story
✂ Why the bridge was closed for a week
✂ Mayor opens new school
Residents had gathered outside the council hall before the vote on the library that Tuesday.`,
  ],
  [
    `${article}
The two votes are related, the mayor told the council, because the library pays for the hall.`,
  ],
);

export const ranking: Rule = sectionRule(
  "ranking",
  "The heading of a list of the site's most read or trending articles, and the list.",
  [
    `${article}
✂ Most read
✂ 1. Why the bridge was closed for a week
✂ 2. Ten walks along the river
✂ Ranking
✂ Mayor opens new school
✂ Storm takes roof off church`,
  ],
  [
    `${article}
Ranking
The council placed the library first in its ranking of the buildings that the village has to keep.
Residents asked the council how the ranking was made and who had voted for the school.`,
  ],
);

export const recommendation: Rule = sectionRule(
  "recommendation",
  "The heading of a list of articles that the site recommends, and the list.",
  [
    `${article}
✂ You may also like
✂ Why the bridge was closed for a week
✂ Ten walks along the river`,
  ],
  [
    `${article}
Recommendations
The report tells the council to keep the library and to open it on Sundays for residents.
It also asks the council to vote on a new roof before the winter.`,
  ],
);
