import { isProse, type Page } from "../page.ts";
import type { TitleFinding } from "../title.ts";

/** The body begins at most this many blocks below its headline: bylines, shares, a gallery. */
const reach = 40;
/** Where no prose follows the headline, its byline and date are looked for in this many blocks. */
const shortReach = 8;

/** The page with a body that begins below its headline, where the zone found before does not. */
export function anchored(page: Page, { at }: TitleFinding): Page {
  const { blocks, first, last } = page;
  if (at < 0 || (first <= last && at <= first + 1 && first - at <= reach)) return page;
  const below = blocks.slice(at + 1, at + 1 + reach).find((block) => isProse(block));
  const begin = below?.index ?? Math.min(at + shortReach, blocks.length - 1);
  return { ...page, first: begin, last: Math.max(begin, last) };
}
