import type { AuthorRole } from "../../../model/field.ts";
import { isGivenName } from "../../../text/known-names.ts";
import { personName } from "../../../text/person.ts";
import { agencyNamed } from "../agencies.ts";
import { readByline } from "../byline-line.ts";
import { isCollective, isJob } from "../lexicon.ts";
import { Line } from "../line.ts";
import { accountAddress, opensWithGivenName, personIn, readPeople } from "../people.ts";

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
    // `Ann Lee - https://lee.example` made the page's template.
    if (raw.length > longest || /^\/|https?:|www\./iu.test(raw)) continue;
    const text = raw
      .replace(accountAddress, " ")
      .replace(/\s?[([][^()[\]]{1,40}[)\]]/gu, "")
      .replace(byWords, "")
      .trim();
    // What a template writes of an account without a name: `null null`.
    if (text === "" || /(?<!\p{L})(?:null|undefined)(?!\p{L})/u.test(text)) continue;
    const found = namesIn(text, kind, isSite);
    if (found.length === 0) organisations.add(text);
    else for (const name of found) people.set(name.toLowerCase(), name);
  }
  return { people: [...people.values()], organisations: [...organisations] };
}

const role: AuthorRole = "author";
const partings = /\s[-–—|•·]\s/u;

/** The people in what is one name, or one with a job, a house or others behind a sign: `Ann Lee | Ledger`. */
function namesIn(
  text: string,
  kind: DeclaredName["kind"],
  isSite: (name: string) => boolean,
): string[] {
  const [first = text, ...others] = text.split(partings);
  if (others.length > 0) {
    const people = namesIn(first, kind, isSite);
    if (people.length === 0) return [];
    // Behind the sign stands a house more often than a second author.
    return [
      ...people,
      ...others
        .filter((part) => opensWithGivenName(part) && !isSite(part))
        .flatMap((part) => personIn(part, "bare") ?? []),
    ];
  }
  if (isSite(text) || agencyNamed(text) !== null) return [];
  const said = readByline(new Line(text))?.people ?? [];
  const found = said.length > 0 ? said.map(({ name }) => name) : peopleIn(text, kind);
  return found.filter((name) => opensWithGivenName(name) || !isSite(name));
}

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
