import { readByline } from "../byline-line.ts";
import { isDateLine } from "../date-line.ts";
import { isProse, type Page } from "../page.ts";
import type { TitleFinding } from "../title.ts";

/** The body begins at most this many blocks below its headline: bylines, shares, a gallery. */
const reach = 40;
/** Bylines and date lines stand in the first blocks below the headline, … */
const shortReach = 12;

/**
 * The page with a body that begins below the headline and below the bylines and date lines that
 * follow it: the markup names the headline, so that a zone found by wording may be set right.
 */
export function anchored(page: Page, { at }: TitleFinding): Page {
  const { blocks, first, last } = page;
  if (at < 0) return page;
  const fits = first <= last && at <= first + 1 && first - at <= reach;
  const below = blocks.slice(at + 1, at + 1 + reach);
  const prose = below.find((block) => isProse(block))?.index ?? at + shortReach;
  const about = below
    .slice(0, shortReach)
    .findLast(({ text }) => isDateLine(text) || readByline(text) !== null);
  const begin = Math.max(fits ? first : prose, (about?.index ?? -1) + 1);
  const to = Math.min(begin, blocks.length - 1);
  return { ...page, first: to, last: Math.max(to, last) };
}
