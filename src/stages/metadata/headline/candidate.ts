import type { Block } from "../../../model/document.ts";
import { isTrail } from "../../../text/breadcrumb.ts";
import { isErrorNotice } from "../../../text/error-notice.ts";
import { letterKey } from "../../../text/letters.ts";
import { holds } from "../../../text/traits.ts";
import { wordsOf } from "../../../text/words.ts";
import { isUnspaced, type Line } from "../line.ts";
import { isBylineOrDate, isProse, type Page } from "../page.ts";

const twoLetters = /\p{L}{2}/u;
const address = /^https?:/iu;
const question = /[?!？！]["'”’»)]{0,2}$/u;
const part = /[>»›|]|\.{3}$|…$|[,;:]$/u;
const emoji = /\p{Extended_Pictographic}\ufe0f?$/u;
const smallLetter = /^[^\p{L}\p{N}]{0,3}\p{Ll}/u;

/** Titles seen have 2 to 45 words; longer lines are prose. */
export function canBeTitle(page: Page, index: number): boolean {
  const line = page.lineAt(index);
  const { text } = line;
  if (text.length > 350 || text.length < 4 || line.words > 45) return false;
  if (!twoLetters.test(text) || address.test(text)) return false;
  if ((line.has(holds.path) && isTrail(text)) || isErrorNotice(text)) return false;
  return !isBylineOrDate(page, index);
}

/** Prose that asks nothing: some headlines are questions, hardly any is a sentence of this length. */
export function isParagraph(block: Block): boolean {
  return isProse(block) && !asks(block.text);
}

/** Whether a line ends with a question or an exclamation mark. */
export function asks(text: string): boolean {
  return question.test(text);
}

/** Whether a line holds what parts the entries of a menu, or leaves something open at its end. */
export function breaksOff(text: string): boolean {
  return part.test(text);
}

/** `Good news for the island: the ferry is back 🚢` opens a text that ends its sentences so. */
export function endsInEmoji(text: string): boolean {
  return emoji.test(text);
}

export function opensLower(text: string): boolean {
  return smallLetter.test(text);
}

export function isUnspacedLine(line: Line): boolean {
  return line.has(holds.ideograph) && isUnspaced(line.text);
}

/** Words that carry meaning: four letters or more, or digits; characters where there are no spaces. */
export function contentWords(text: string): ReadonlySet<string> {
  const out = new Set<string>();
  const head = text.slice(0, 400);
  const unspaced = isUnspaced(head);
  for (const { text: word } of wordsOf(head)) {
    if (unspaced && isUnspaced(word))
      for (let i = 0; i + 1 < word.length; i++) out.add(word.slice(i, i + 2));
    else if (word.length > 3 || /\d/u.test(word)) out.add(letterKey(word));
  }
  return out;
}
