import { alignLines, type GoldText } from "./align.ts";
import { dumpHtml } from "./dump.ts";
import { randomInteger, seededRandom } from "./random.ts";

/**
 * Dump D: what a user's dump looks like most often. Dump A, B or C from 0–12 lines before the body
 * to 0–40 lines after it, with the title line half of the time. What is drawn depends on the id
 * alone. Null where no line of the page is in the body, so that there is nothing to crop to.
 */
export function cropDump(html: string, gold: GoldText, id: string): string[] | null {
  const random = seededRandom(id);
  const form = (["a", "b", "c"] as const)[randomInteger(random, 0, 2)]!;
  const before = randomInteger(random, 0, 12);
  const after = randomInteger(random, 0, 40);
  const withTitle = random() < 0.5;
  const lines = dumpHtml(html, form);
  const labels = alignLines(lines, gold);
  const first = labels.findIndex(({ label, weight }) => label === "body" && weight > 0.5);
  if (first < 0) return null;
  const last = labels.findLastIndex(({ label, weight }) => label === "body" && weight > 0.5);
  const from = Math.max(0, first - before);
  const cropped = lines.slice(from, last + 1 + after);
  return withTitle && from > 0 ? [lines[0]!, ...cropped] : cropped;
}
