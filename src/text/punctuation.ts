import { codeAt } from "./code-at.ts";

/** Marks that end a sentence in the scripts that news is written in. */
const ends: ReadonlySet<number> = codesOf(".!?…。！？．｡؟۔।॥։።");
/** Quotes and brackets that may close after the end of a sentence. */
const closings: ReadonlySet<number> = codesOf("\"'”’»›)]」』）】");
const mostClosings = 3;

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => codeAt(character, 0)));
}

/** UTF-16 units of the emoji that may stand behind a sentence: four with modifiers and joiners. */
const mostEmojiUnits = 24;

/** Whether a line ends the way a sentence does; emoji may stand behind it. */
export function endsSentence(line: string): boolean {
  let at = line.length - 1;
  for (let n = 0; n < mostEmojiUnits && isEmojiUnit(codeAt(line, at)); n++) {
    at--;
    if (codeAt(line, at) === space) at--;
  }
  for (let n = 0; n < mostClosings && closings.has(codeAt(line, at)); n++) at--;
  return at >= 0 && ends.has(codeAt(line, at));
}

const space = 0x20;
const joiner = 0x200d;
const variation = 0xfe0f;

/**
 * Whether a UTF-16 unit is part of an emoji: a half of one beyond the first plane (blocks U+1F000 to
 * U+1FAFF of the Unicode charts), a sign of U+2600 to U+27BF, or what joins and varies them.
 */
function isEmojiUnit(code: number): boolean {
  if (code < joiner) return false;
  if (code >= 0xd83c && code <= 0xd83e) return true;
  if (code >= 0xdc00 && code <= 0xdfff) return true;
  return (code >= 0x2600 && code <= 0x27bf) || code === joiner || code === variation;
}
