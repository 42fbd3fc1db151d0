import type { AuthorRole } from "../../../model/field.ts";
import { isGivenName } from "../../../text/known-names.ts";
import { personName } from "../../../text/person.ts";
import { agencyNamed } from "../agencies.ts";
import { isCollective, isJob } from "../lexicon.ts";
import { readPeople } from "../people.ts";

/** What a page's markup calls its author. */
export interface DeclaredName {
  readonly text: string;
  /** What the markup says it is. */
  readonly kind: "person" | "organisation" | "unknown";
}

export interface DeclaredPeople {
  readonly people: readonly string[];
  /** Names that are none of people: agencies, desks, the site itself. */
  readonly organisations: readonly string[];
}

/** More authors than this are a staff list or an attack. */
const mostNames = 40;
const longest = 300;
const byWords =
  /^(?:by|von|por|par|di|da|door|av|text|texte?|words by|story by|written by)[:\s]\s?/iu;

/**
 * Tells people from organisations among declared authors and cleans their names: `By Ann Lee, BBC
 * News` gives Ann Lee. `isSite` says whether a name is the site's own.
 */
export function readDeclared(
  names: readonly DeclaredName[],
  isSite: (name: string) => boolean,
): DeclaredPeople {
  const people = new Map<string, string>();
  const organisations = new Set<string>();
  for (const { text: raw, kind } of names.slice(0, mostNames)) {
    if (raw.length > longest || /^(?:https?:|www\.|\/|@)|\w@\w/iu.test(raw)) continue;
    const text = raw
      .replace(/\s?[([][^()[\]]{1,40}[)\]]/gu, "")
      .replace(byWords, "")
      .trim();
    if (text === "") continue;
    const found = isSite(text) || agencyNamed(text) !== null ? null : peopleIn(text, kind);
    if (found === null || found.length === 0) organisations.add(text);
    else for (const name of found) people.set(name.toLowerCase(), name);
  }
  return { people: [...people.values()], organisations: [...organisations] };
}

const role: AuthorRole = "author";

function peopleIn(text: string, kind: DeclaredName["kind"]): string[] {
  const lastFirst = /^(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}\.)?)$/u.exec(
    text,
  );
  const told = lastFirst && kind !== "organisation" ? `${lastFirst[2]} ${lastFirst[1]}` : text;
  // `annette thurmon`: some systems keep names in lower case; `ferry desk` is none.
  const ordered = isGivenName(told.split(/\s/u)[0]!) ? capitalised(told) : told;
  const words = ordered.split(/[\s/]{1,4}/u);
  const collective = words.some((word) => isCollective(bare(word)));
  if (kind === "person" && !collective) {
    // The markup says so: the shape of a name is enough, whatever its words mean elsewhere.
    const name = personName(capitalised(ordered), (word) => isJob(bare(word)) && words.length > 3);
    if (name !== null && !(words.length === 2 && words.every((word) => isJob(bare(word)))))
      return [name];
  }
  const { people } = readPeople(ordered, 0, role, "sure");
  if (people.length > 0) return people.map(({ name }) => name);
  if (collective) return [];
  // `Maria & Katerina`: those who blog sign with what they are called.
  const called = text.split(/\s(?:&|and|und|et|y|e|en|och|og|и)\s/u);
  const known = kind === "person" || called.some(isGivenName);
  return known && called.length <= 2 && called.every((name) => givenName.test(name) && !isJob(name))
    ? called
    : [];
}

const givenName = /^\p{Lu}[\p{Ll}\p{M}'’-]{2,20}$/u;

function bare(word: string): string {
  return word.replace(/[.,’']s?$/u, "");
}

/** `ann lee`, as some systems keep names. */
function capitalised(name: string): string {
  if (name !== name.toLowerCase()) return name;
  return name.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
