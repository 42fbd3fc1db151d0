import type { Block } from "../../../model/document.ts";
import { letterKey } from "../../../text/letters.ts";
import { countWords } from "../../../text/words.ts";
import type { Page } from "../page.ts";
import type { Sources } from "./sources.ts";
import { isShownHeading, type TitleCandidate } from "./title-candidates.ts";

/** Second headings stand at most this many blocks below the first. */
const besideHeading = 3;

/**
 * The group that readers see. Where a news page writes the same into `<h1>`, JSON-LD and `<title>` for
 * search engines, and shows `og:title` as the headline below it, that one is for readers; null
 * where none is shown. An `og:title` that is not shown is for those who pass the page on.
 */
export function shownHeadline(
  ranked: readonly (readonly TitleCandidate[])[],
  { blocks }: Page,
  { isNews }: Sources,
): readonly TitleCandidate[] | null {
  const [best] = ranked;
  const heading = best?.find(({ source }) => source === "h1");
  if (heading === undefined || !isNews) return null;
  const social = ranked.find(
    (group) => group !== best && group.some(({ source }) => source === "og"),
  );
  if (social === undefined) return null;
  const at = blocks.findIndex(({ start }) => start === heading.span?.start);
  for (const block of blocks.slice(at + 1, at + 1 + besideHeading)) {
    if (!isShownHeading(block)) continue;
    const shown = endingShown(social[0]!, block);
    if (shown !== null) return shown === social[0] ? social : [shown];
  }
  return null;
}

/**
 * The title as a heading shows it: with a kicker before it (`Talks Strike in the north ends` of `Strike
 * in the north ends`), or without the one that stands in the title (`Talks: Strike in the north ends`).
 */
function endingShown(title: TitleCandidate, block: Block): TitleCandidate | null {
  const [said, shown] = [letterKey(title.text), letterKey(block.text)];
  if (countWords(title.text) < leastWords) return null;
  if (shown.endsWith(said)) return title;
  if (countWords(block.text) < leastWords || !said.endsWith(shown)) return null;
  return { text: block.text, source: "heading", span: { start: block.start, end: block.end } };
}

/** Shorter endings are a part of many a headline. */
const leastWords = 4;
