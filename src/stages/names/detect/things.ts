import { isNumeral } from "../spelling/parts.ts";
import { inByline } from "./context.ts";
import { Is, isFamilyName } from "./lexicon.ts";
import type { Piece } from "./pieces.ts";
import { isFamilyFirst, isFamilyLast } from "./signs.ts";
import type { Tokens } from "./tokens.ts";
import { Shape } from "./words.ts";

/** Bits of words that name no person. */
export const notAPerson: number =
  Is.organisationNoun | Is.organisation | Is.placeNoun | Is.place | Is.calendar | Is.demonym;

/** "Kim Jong Un": a syllable of a given name after a family name is no acronym and no short place. */
function isSyllable(tokens: Tokens, first: number, at: number, last: number): boolean {
  const { key, shape, flags } = tokens.word(at);
  if (shape !== Shape.capital || key.length > 3 || last !== first + 2) return false;
  return isFamilyFirst(tokens, first, last) && (flags & (notAPerson & ~syllableBits)) === 0;
}

const streets = new Set("st ave rd blvd".split(" "));

/** What a syllable may be elsewhere. */
const syllableBits: number = Is.organisation | Is.place;

/** Whether a word makes the whole an organisation, a place, something named after a person. */
export function isThing(
  tokens: Tokens,
  first: number,
  last: number,
  piece: Piece,
  after: readonly string[],
): boolean {
  const lead = tokens.flags(first);
  const named = (lead & Is.given) !== 0 && (lead & (Is.alsoWord | Is.place)) === 0;
  for (let at = first; at <= last; at++) {
    const { key, shape, flags, text } = tokens.word(at);
    const given = (flags & Is.given) !== 0;
    if (given && at < last) continue;
    if (shape === Shape.initial && text.endsWith(".")) {
      if (at === first && at < last) continue;
      // "Bury F.C."
      if (at > first && at === last && text.length > 2) return true;
    }
    // "McKinley St": an address
    if (at === last && at > first && streets.has(key)) return true;
    // "Park Min-seo" is no park.
    if (at === first && isFamilyFirst(tokens, first, last)) continue;
    if (at === last && isFamilyLast(tokens, first, last)) continue;
    if (first === last && isFamilyName(key)) continue;
    if (at > first && isSyllable(tokens, first, at, last)) continue;
    if ((flags & notAPerson) === 0) {
      // "Charles III", "Pope Leo XIV"
      if (at > first && at === last && isNumeral(text)) {
        const before = tokens.flags(at - 1);
        if (piece.titles.length > 0 || (before & (Is.given | Is.alsoWord)) === Is.given) continue;
      }
      // An acronym stands in no name; a surname in capitals is longer and follows a given name.
      if (shape === Shape.capitals && (at === first || key.length < 4)) return true;
      if ((flags & Is.foreignWord) !== 0 && !given && first === last) return true;
      if ((flags & Is.word) !== 0 && !given && !(at > first && at === last)) return true;
      continue;
    }
    if (last === first && given && piece.titles.length > 0) continue;
    // "Lloyd Austin", "Mohammed Shia al-Sudani": after a given name a place or a people is a name.
    if (at > first && named && (flags & (Is.place | Is.demonym)) !== 0) continue;
    // "Anna Bridge, 31," is somebody; "King Hussein Bridge" has a title, and is a bridge.
    if (at !== first + 1 || at !== last || !named) return true;
    // A hospital says things as well.
    if ((flags & Is.namesake) !== 0 && after.every((sign) => sign === "said")) return true;
    if (piece.titles.length === 0 && after.length === 0 && !inByline(tokens, first)) return true;
  }
  return false;
}
