import { inByline } from "./context.ts";
import { Is, isFamilyName } from "./lexicon.ts";
import type { Piece } from "./pieces.ts";
import { isFamilyFirst, isFamilyLast } from "./signs.ts";
import type { Tokens } from "./tokens.ts";
import { Shape } from "./words.ts";

/** Bits of words that name no person. */
export const notAPerson: number =
  Is.organisationNoun | Is.organisation | Is.placeNoun | Is.place | Is.calendar | Is.demonym;

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
    const { key, shape, flags } = tokens.word(at);
    const given = (flags & Is.given) !== 0;
    if (given && at < last) continue;
    // "Park Min-seo" is no park.
    if (at === first && isFamilyFirst(tokens, first, last)) continue;
    if (at === last && isFamilyLast(tokens, first, last)) continue;
    if (first === last && isFamilyName(key)) continue;
    if ((flags & notAPerson) === 0) {
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
    if ((flags & Is.namesake) !== 0 && after.length === 0) return true;
    if (piece.titles.length === 0 && after.length === 0 && !inByline(tokens, first)) return true;
  }
  return false;
}
