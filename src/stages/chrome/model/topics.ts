import { TokenCounts } from "../../../text/token-counts.ts";
import { type Line, type Page, shareOfTopics, topicsOf } from "../page.ts";
import type { Scene } from "../rule.ts";

/** Names of the numbers that say whether a line is about what the article is about. */
export const topicFeatures: readonly string[] = [
  "topics-elsewhere",
  "topics-elsewhere-around",
  "topics-of-opening",
];

/** What stands for the share of a line that is about nothing. */
const none = -1;
/** Sentences of the body that open it: what the story is about is said there. */
const opening = 4;
/** How far around a line its neighbourhood reaches, in lines. */
const reach = 3;

/**
 * Writes the `topicFeatures` of every line into its row, from `column` on. A line of the body is held
 * against the other ones: its own words are among those of the body whatever it is about.
 */
export function writeTopics(
  { page, zone }: Scene,
  rows: Float32Array,
  width: number,
  column: number,
): void {
  const { lines } = page;
  const counts = new TokenCounts();
  const first = zone?.first ?? lines.length;
  const last = zone?.last ?? -1;
  const opens: Line[] = [];
  for (let i = first; i <= last; i++) {
    const line = lines[i]!;
    if (!line.prose) continue;
    if (opens.length < opening) opens.push(line);
    countTopics(page, line, counts);
  }
  const opened = topicsOf(page, opens);
  /** Topics up to each line, and those that other lines of the body hold. */
  const all = new Int32Array(lines.length + 1);
  const shared = new Int32Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const counted = line.prose && i >= first && i <= last;
    all[i + 1] = all[i]! + line.topicsTo - line.topicsFrom;
    shared[i + 1] = shared[i]! + heldBeside(page, line, counts, counted ? 1 : 0);
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const at = i * width + column;
    const from = Math.max(0, i - reach);
    const to = Math.min(lines.length, i + reach + 1);
    const own = all[i + 1]! - all[i]!;
    const ownShared = shared[i + 1]! - shared[i]!;
    const around = all[to]! - all[from]! - own;
    rows[at] = own === 0 ? none : ownShared / own;
    rows[at + 1] = around === 0 ? none : (shared[to]! - shared[from]! - ownShared) / around;
    rows[at + 2] = own === 0 ? none : shareOfTopics(page, line, opened);
  }
}

/** Counts the topics of a line among those of the lines counted before. */
export function countTopics({ topics }: Page, line: Line, counts: TokenCounts): void {
  for (let at = line.topicsFrom; at < line.topicsTo; at++) counts.add(topics[at]!, line.index);
}

/**
 * The share of a line's topics that more lines of those counted hold than `own`, 0 to 1; -1 for a line
 * about nothing. `own` is 1 if the line itself was counted.
 */
export function shareBeside(page: Page, line: Line, counts: TokenCounts, own: number): number {
  const topics = line.topicsTo - line.topicsFrom;
  return topics === 0 ? none : heldBeside(page, line, counts, own) / topics;
}

/** How many topics of a line more lines of the body hold than `own`. */
function heldBeside(
  { topics }: Page,
  { topicsFrom, topicsTo }: Line,
  counts: TokenCounts,
  own: number,
): number {
  let held = 0;
  for (let at = topicsFrom; at < topicsTo; at++) if (counts.of(topics[at]!) > own) held++;
  return held;
}
