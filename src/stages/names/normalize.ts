import { builtIn } from "./authority/built-in.ts";
import { type AuthorityPerson, know } from "./authority/person.ts";
import { Authority } from "./link/authority.ts";
import { entitiesOf } from "./link/entities.ts";
import { joinTexts } from "./link/texts.ts";

/** A place of a text that names a person. Offsets are UTF-16 code units, half-open. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Authority id, else an id that holds for the texts of one call. */
  readonly entity: string;
}

/**
 * Finds the people of several texts and joins them, within each text and across. `authority` is
 * the built-in one unless given; an empty list means that nothing is known from outside.
 */
export function normalizeNames(
  texts: readonly string[],
  { authority = builtIn }: { authority?: readonly AuthorityPerson[] } = {},
): { mentions: NameMention[] }[] {
  const known = authority === builtIn ? builtInAuthority() : new Authority(authority.map(know));
  const entities = texts.map((text) => entitiesOf(text, [{ start: 0, end: text.length }], known));
  const ids = joinTexts(entities);
  return entities.map((ofText, index) => ({
    mentions: ofText
      .flatMap(({ joinings }, at) =>
        joinings.map(({ naming }) => {
          const { start, end, surface } = naming.candidate;
          return { start, end, surface, entity: ids[index]![at]! };
        }),
      )
      .sort((a, b) => a.start - b.start),
  }));
}

let prepared: Authority | undefined;

function builtInAuthority(): Authority {
  prepared ??= new Authority(builtIn.map(know));
  return prepared;
}
