import type { AuthorRole } from "../../model/field.ts";
import type { Span } from "../../model/span.ts";
import { codeAt } from "../../text/code-at.ts";
import { isGivenName, isPlaceName, namesThing } from "../../text/known-names.ts";
import { isDegree, longestDegree, personName } from "../../text/person.ts";
import { agencyNamed } from "./agencies.ts";
import { isAlsoName, isAnd, isCollective, isIn, isJob, isNotName } from "./lexicon.ts";

/** A person whom a byline or sig-off names; the span is on the line. */
export interface PersonReading extends Span {
  readonly name: string;
  readonly role: AuthorRole;
  readonly place?: string;
}

/** Who stands in a list of names. */
export interface PeopleReading {
  readonly people: readonly PersonReading[];
  /** Names of organisations as read, agencies among them. */
  readonly organisations: readonly string[];
  /**
   * Text that is neither a person, an organisation, a job nor a place. Of names that stand bare only
   * the first such text: no more is read, for then it is no list of names.
   */
  readonly leftover: string;
}

/** How much a name must prove itself. `sure`: byline words stand before it. */
export type NameCheck = "sure" | "bare" | "sign-off";

/** The person that `text` names and nothing else, checked against the word lists. */
export function personIn(text: string, check: NameCheck): string | null {
  // Without a space, and with nothing that says so, any short word of Chinese or Japanese may be a name.
  if (
    check === "bare" &&
    /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]{1,20}$/u.test(text)
  )
    return null;
  const words = text.split(whiteSpace);
  // Markup that says it twice: `Ann Lee Ann Lee`; menus do so of one word: `English English`.
  const half = words.length / 2;
  if (
    half >= 2 &&
    words[0] === words[half] &&
    words.slice(0, half).join(" ") === words.slice(half).join(" ")
  )
    return personIn(words.slice(0, half).join(" "), check);
  if (words.some((word, i) => i > 0 && word === words[i - 1])) return null;
  const name = personName(
    text,
    (word, index, count) => {
      // `A. J. Neal`: an initial is no article.
      if (initial.test(word)) return false;
      const bare = withoutEnd(word, possessive);
      if (isCollective(bare) || (isJob(bare) && !isAlsoName(bare))) return true;
      if (!isNotName(bare)) return false;
      // `Will Best` and `April Day` are people; `Free Will` and `Art Market` are none.
      return !(isAlsoName(bare) && (check !== "bare" || (index === 0) !== (count === 1)));
    },
    check === "sign-off" ? 1 : 2,
  );
  if (name === null || check === "sign-off") return name;
  return namesThing(text.split(/[\s-]{1,4}/u)) ? null : name;
}

const point = /[.,]$/u;
const initial = /^\p{Lu}\.$/u;
const possessive = /[.’']s?$/u;
const endOfItem = /[.,’']s?$/u;

/** A word less what an ending leaves of it; most words end in a letter that no ending has. */
function withoutEnd(word: string, ending: RegExp): string {
  const code = codeAt(word, word.length - 1);
  return code >= 0x61 && code <= 0x7a && code !== 0x73 ? word : word.replace(ending, "");
}

/** What parts the names of a list. The word `and` is checked in every language. */
const joint = /\s?[,;、，،&+/／・]\s?|\s(\p{L}{1,5}|&)\s/gu;

interface Item extends Span {
  readonly text: string;
}

/** `Dan` and `Y` open names too: written large only what is at home in most bylines. */
function withoutAnd(opening: string): string {
  const word = opening.trim();
  const small = word === word.toLowerCase();
  return isAnd(word) && (small || /^(?:and|und|et|y|e|и)$/iu.test(word)) ? "" : opening;
}

/** Cuts `Ann Lee, Bo Berg and Cy Dahl` into its items. */
function itemsOf(text: string, offset: number): Item[] {
  const out: Item[] = [];
  let at = 0;
  const add = (end: number): void => {
    const raw = text.slice(at, end);
    const trimmed = raw.replace(/^\s?(?:\p{L}{1,5}|&)\s/u, withoutAnd).trim();
    if (trimmed === "") return;
    const start = offset + at + raw.lastIndexOf(trimmed);
    out.push({ text: trimmed, start, end: start + trimmed.length });
  };
  const inCapitals = text === text.toUpperCase();
  joint.lastIndex = 0;
  for (let match = joint.exec(text); match; match = joint.exec(text)) {
    const word = match[1];
    const joins = word !== undefined && isAnd(word) && (word === word.toLowerCase() || inCapitals);
    // `JOHN E SMITH` is one person, `ANA RUIZ Y EVA MORA` are two.
    const parts =
      joins && (word.length > 1 || word === word.toLowerCase() || isBetweenNames(text, at, match));
    if (word !== undefined && word !== "&" && !parts) {
      // The space after this word may open the next joint.
      joint.lastIndex = match.index + match[0].length - 1;
      continue;
    }
    // A middle dot joins the parts of a foreign name in Chinese and Japanese.
    if (match[0] === "・") continue;
    add(match.index);
    at = match.index + match[0].length;
  }
  add(text.length);
  return out;
}

/** Whether two words or more stand on both sides of a joint. */
function isBetweenNames(text: string, from: number, { 0: sign, index }: RegExpExecArray): boolean {
  const before = text.slice(from, index).trim();
  const after = text.slice(index + sign.length).trim();
  return [before, after].every((side) => /\S\s\S/u.test(side));
}

/** `ann.lee@ledger.example`, `(@annlee)`, `<ann.lee@ledger.example>` */
export const accountAddress: RegExp = /[([<]?[\w.+-]{0,60}@[\w.-]{1,60}[)\]>]?/gu;

/** A line of the same length with commas for its addresses: they part names, and are none. */
export function withoutAddresses(line: string): string {
  if (!line.includes("@")) return line;
  return line.replace(accountAddress, (found) => ",".repeat(found.length));
}

/** Reads a list of names that stands at `offset` of its line. */
export function readPeople(
  text: string,
  offset: number,
  role: AuthorRole,
  check: NameCheck,
): PeopleReading {
  const people: PersonReading[] = [];
  const organisations: string[] = [];
  const leftover: string[] = [];
  const items = itemsOf(text, offset);
  let degreed = false;
  let followed = -1;
  for (const item of items) {
    // `Ann Lee, MD, FACLM`: what follows a degree in capitals is one that no list has.
    const degree = isDegrees(item.text);
    if (degreed && !degree && /^\p{Lu}{2,7}[®.]?$/u.test(item.text)) continue;
    degreed = degree && people.length > 0;
    // `By Esmé`: in a list a given name may be the rest of what was cut apart.
    const called = items.length === 1 && check === "sure" && isCalled(item.text);
    const read = called
      ? { name: item.text, role, start: item.start, end: item.end }
      : readItem(item, role, check);
    if (read === "job") continue;
    if (read === null) {
      const last = people.at(-1);
      // `Ann Lee, Kyiv` says where; of other words, `Ann Lee, Fashion`, nobody can tell.
      if (last && check !== "bare" && placeWord.test(item.text) && followed < people.length) {
        followed = people.length;
        if (!last.place && isPlaceName(item.text))
          people[people.length - 1] = { ...last, place: item.text };
      } else leftover.push(item.text);
      if (check === "bare") break;
    } else if ("organisation" in read) organisations.push(read.organisation);
    else people.push(read);
  }
  return { people, organisations, leftover: leftover.join(", ") };
}

/** Whether each word is a degree: most words are too long for one. */
function isDegrees(text: string): boolean {
  if (isDegree(text)) return true;
  const space = text.search(/\s/u);
  return space >= 0 && space <= longestDegree && text.split(/\s/u).every(isDegree);
}

const whiteSpace = /\s{1,4}/u;
const placeWord = /^\p{Lu}[\p{L}'’-]{2,20}$/u;
const givenName = /^\p{Lu}\p{Ll}{2,20}$/u;

/** Articles are given names somewhere too; these open the names of papers. */
const articles = /^(?:the|la|le|les|el|los|las|il|lo|der|die|das)$/iu;

/** Whether the first word is a given name and no article: `La Estrella`. */
export function opensWithGivenName(name: string): boolean {
  const first = name.split(/[\s-]/u)[0]!;
  return isGivenName(first) && !articles.test(first);
}

function isCalled(text: string): boolean {
  return givenName.test(text) && isGivenName(text);
}

function readItem(
  item: Item,
  role: AuthorRole,
  check: NameCheck,
): PersonReading | { readonly organisation: string } | "job" | null {
  const words = item.text.split(whiteSpace);
  if (words.length > 12) return null;
  if (agencyNamed(item.text)) return { organisation: item.text };
  if (words.every(isDegree)) return "job";
  // `Ann Lee The Associated Press`: nothing parts the name from the agency.
  for (let from = words.length - 1; from >= Math.max(2, words.length - 4); from--) {
    if (!agencyNamed(words.slice(from).join(" "))) continue;
    const before = words.slice(0, from).join(" ");
    const name = personIn(before, check);
    if (name !== null) return { name, role, start: item.start, end: item.start + before.length };
  }
  const asked = onBehalf.exec(item.text);
  if (asked)
    return readItem(
      { ...item, text: item.text.slice(0, asked.index), end: item.start + asked.index },
      role,
      check,
    );
  const whole = personIn(item.text, check);
  if (whole !== null) return { name: whole, role, start: item.start, end: item.end };
  const inCapitals = item.text === item.text.toUpperCase();
  const cut = words.findIndex(
    (word, i) =>
      i > 0 &&
      (isIn(word) || employers.has(word.toLowerCase())) &&
      (word === word.toLowerCase() || (inCapitals && word.length > 2)),
  );
  const before = words.slice(0, Math.max(0, cut)).join(" ");
  const name = cut > 0 ? (personIn(before, check) ?? afterJob(before, check)) : null;
  if (name !== null) {
    const place = isIn(words[cut]!) ? placeName(words.slice(cut + 1).join(" ")) : null;
    const end = item.start + before.length;
    const start = Math.max(item.start, item.start + item.text.indexOf(name));
    return { name, role, ...(place !== null && { place }), start, end };
  }
  const job = words.findIndex((word) => isJobOrJobs(withoutEnd(word, point)));
  const strict = check === "bare" ? "bare" : "sure";
  // `Ann Lee Staff Writer`, `Ann Lee BBC News`
  const ahead = wordsBefore(words, job < 0 ? employerAt(words) : job).join(" ");
  const writer = ahead.includes(" ") ? personIn(ahead, strict) : null;
  if (writer !== null)
    return { name: writer, role, start: item.start, end: item.start + ahead.length };
  // `Reuters correspondent Ann Lee`, `our correspondent Ann Lee in Kyiv`
  const lastJob = words.findLastIndex((word) => isJobOrJobs(withoutEnd(word, point)));
  const behind = words.slice(lastJob + 1).join(" ");
  if (lastJob >= 0 && behind.includes(" ")) {
    const start = item.start + item.text.lastIndexOf(behind);
    const read = readItem({ text: behind, start, end: start + behind.length }, role, strict);
    if (read !== null && typeof read === "object" && "name" in read) return read;
  }
  if (words.some((word) => isCollective(withoutEnd(word, endOfItem))))
    return { organisation: item.text };
  if (job >= 0) return "job";
  return item.text.length <= 8 && shortWord.test(item.text) && isAnd(item.text) ? "job" : null;
}

/** `political editor Ann Lee`, before a place. */
function afterJob(text: string, check: NameCheck): string | null {
  if (check !== "sure") return null;
  const words = text.split(whiteSpace);
  const rest = words.slice(words.findLastIndex((word) => isJob(word)) + 1);
  return rest.length > 1 && rest.length < words.length ? personIn(rest.join(" "), check) : null;
}

/** `Ann Lee on behalf of the harbour board` */
const onBehalf =
  /\s(?:on behalf of|im Auftrag|im Namen|au nom d|en nombre de|em nome d|per conto d)/u;

function isJobOrJobs(word: string): boolean {
  return isJob(word) || (word.endsWith("s") && isCollective(word) && isJob(word.slice(0, -1)));
}

const shortWord = /^\p{Ll}{1,4}$/u;
/** `Ann Lee for The Ledger` */
const employers: ReadonlySet<string> = new Set(
  "for of at für pour para per voor för dla для".split(" "),
);

/** Where `BBC News` begins after a name: letters in capitals and what only a house is called; else 0. */
function employerAt(words: readonly string[]): number {
  const at = words.findIndex((word, i) => i > 1 && /^\p{Lu}{2,5}$/u.test(word));
  return at > 0 && words.slice(at + 1).some((word) => isCollective(word)) ? at : 0;
}

/** The words before a job, less those that belong to it: `Ann Lee BBC World` ← `Affairs Editor`. */
function wordsBefore(words: readonly string[], job: number): readonly string[] {
  let end = job;
  while (end > 2 && (isCollective(words[end - 1]!) || isJob(words[end - 1]!))) end--;
  return words.slice(0, end);
}

/** A place after `in`: one to four words in capitals. */
function placeName(text: string): string | null {
  const bare = text.replace(/[.,;:]$/u, "");
  const words = bare.split(/\s/u);
  if (bare === "" || words.length > 4 || /\d/u.test(bare)) return null;
  // `Posted by Ann Lee in News`
  const said = (word: string): boolean => isCollective(word) || isJob(word) || isNotName(word);
  if (words.every((word) => said(word) && !isPlaceName(word))) return null;
  return words.every((word) => /^(?:\p{Lu}|\p{Lo}|(?:de|da|do|la|el|al|of|the)$)/u.test(word))
    ? bare
    : null;
}
