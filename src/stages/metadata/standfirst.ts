import type { Annotation } from "../../model/claim.ts";
import { endsSentence } from "../../text/punctuation.ts";
import { countWords } from "../../text/words.ts";
import { field, sign } from "./claims.ts";
import { isBylineOrDate, type Page } from "./page.ts";
import type { TitleFinding } from "./title.ts";

/**
 * The standfirst: a sentence just below the title with a byline or a date between it and the body.
 * Without one of these below it, it cannot be told from the first paragraph.
 */
export function findStandfirst(page: Page, title: TitleFinding): Annotation[] {
  if (title.at < 0) return [];
  const block = page.blocks[title.at + 1];
  if (block === undefined || !endsSentence(block.text)) return [];
  const words = countWords(block.text);
  if (words < 8 || words > 60 || page.bylineAt(title.at + 1) !== null) return [];
  const marked = [2, 3, 4].some((below) => isBylineOrDate(page, title.at + below));
  if (!marked) return [];
  return [
    field(
      "standfirst",
      block.text,
      "below-title",
      "metadata/standfirst",
      0.7,
      [sign("between-title-and-byline", block.text, block)],
      block,
    ),
  ];
}
