import type { AuthorRole } from "../../model/field.ts";
import { classOf, digit, lower, mark, sign, space, upper } from "../../text/characters.ts";
import { codeAt } from "../../text/code-at.ts";
import type { DateReading } from "../../text/date.ts";
import { holds } from "../../text/traits.ts";
import { agencyNamed } from "./agencies.ts";
import { longestEastAsian, readEastAsianByline } from "./east-asian-byline.ts";
import { dateWordAt, introOf, isCollective, isJob } from "./lexicon.ts";
import { Line } from "./line.ts";
import { type PersonReading, readPeople, withoutAddresses } from "./people.ts";
import kindWords from "./words/kinds-of-text.json" with { type: "json" };

/** What a byline says. Spans are on the line. */
export interface BylineReading {
  readonly people: readonly PersonReading[];
  readonly organisations: readonly string[];
  /** The byline words are there, and names should follow in the next lines. */
  readonly open: boolean;
  /** End of what was read as byline; a date may follow. */
  readonly end: number;
}

/** Longer lines are prose. The longest byline of the 1,813 pages has 190 characters. */
const maxByline = 260;

const clauseSign = /,\s|\s?[|｜•●;；]\s?|\s[·⋅–—-]\s|\s?[(（]|[\s\u00a0]{3,9}/gu;

/**
 * Reads a line that opens with byline words: `By Ann Lee and Bo Berg in Kyiv`, `Von Ann Lee, dpa`,
 * `Story by Ann Lee | Photos by Bo Berg`. Null if it does not, or if what follows are no names:
 * `By Monday the river had risen`.
 */
export function readByline(given: Line): BylineReading | null {
  if (given.text.length > maxByline) return null;
  const line = withoutQuotes(withoutAddresses(given.text));
  if (line.startsWith("(") && line.endsWith(")")) return inBrackets(line);
  if (line.length <= longestEastAsian && given.has(holds.ideograph | holds.hangul)) {
    const eastAsian = readEastAsianByline(given.text);
    if (eastAsian !== null) return eastAsian;
  }
  const piped = given.has(holds.bar);
  const opens = openClause(line, line.length - line.trimStart().length) !== null;
  // Most lines end here, before dates are looked for.
  if (!opens && !piped) return null;
  const stop = opens ? namesEnd(line, stopAt(line, given.dates.readings[0])) : line.length;
  const people: PersonReading[] = [];
  const organisations: string[] = [];
  let role: AuthorRole | null = null;
  let end = 0;
  for (const clause of clausesOf(line.slice(0, stop))) {
    const opened = openClause(line, clause.start);
    if (opened === null && role === null) {
      // `Politics | Published: 3 March 2024 | Written by Ann Lee`
      if (!piped) return null;
      continue;
    }
    if (opened) role = opened.role;
    const from = opened?.end ?? clause.start;
    const text = line.slice(from, clause.end);
    if (text.trim() === "") {
      if (people.length === 0 && organisations.length === 0 && clause.end >= line.trimEnd().length)
        return { people, organisations, open: true, end: clause.end };
      continue;
    }
    // An address by itself.
    if (/^[\s,]{1,200}$/u.test(text) && people.length > 0) continue;
    const read = readPeople(text, from, role!, "sure");
    if (read.people.length === 0 && read.organisations.length === 0) {
      if (people.length === 0 && organisations.length === 0) return null;
      break;
    }
    // Half a sentence after a name: `By Ann Lee, whose brother was among those who left`.
    if (read.leftover.length > 40 || (opened === null && read.leftover !== "")) {
      if (people.length === 0 && organisations.length === 0) return null;
      break;
    }
    // `Ann Lee (dpa)`, `Ann Lee (press officer of the port)`: no further author stands in brackets.
    if (opened !== null || !/[(（]/u.test(line.charAt(clause.start - 1)))
      people.push(...read.people);
    // `Photo: AFP` says nothing of the text.
    if (role !== "photographer") organisations.push(...read.organisations);
    end = clause.end;
  }
  return end === 0 ? null : { people, organisations, open: false, end };
}

/** What opens `author: "Ann Lee"`, `authors = ["Ann Lee", "Bo Berg"]` in the head of a Markdown file. */
const quotedLabel = /^(\p{L}{2,16}\s?)[:=]\s?(?=["'[])/u;

/** Such a line of the same length, as it would be written without signs. */
function withoutQuotes(line: string): string {
  // Hardly any line ends so.
  if (!"\"']".includes(line.charAt(line.length - 1))) return line;
  const label = quotedLabel.exec(line);
  if (label === null) return line;
  const value = line.slice(label[0].length).replace(/["'[\]]/gu, " ");
  return `${label[1]}:`.padEnd(label[0].length) + value;
}

/** `(By Ann Lee)`; a sig-off in brackets has other roles. */
function inBrackets(line: string): BylineReading | null {
  const reading = readByline(new Line(line.slice(1, -1)));
  if (reading === null || reading.people[0]?.role !== "author") return null;
  const people = reading.people.map((person) => ({
    ...person,
    start: person.start + 1,
    end: person.end + 1,
  }));
  return { ...reading, people, end: line.length };
}

const bars = /[|｜•●]/;

/** A cheaper look at whether `readByline` may find one, for those who ask of whole paragraphs. */
export function mayBeByline(line: string): boolean {
  return (
    line.length <= longestEastAsian ||
    (line.length <= maxByline && (bars.test(line) || openClause(line, 0) !== null))
  );
}

/** Names without byline words. */
export interface BareByline {
  readonly reading: BylineReading;
  /** A date, or words such as `Updated`, follow on the line. */
  readonly dated: boolean;
  /** Byline words stand before the names, and a date before these: `3 March 2024 by Ann Lee`. */
  readonly said: boolean;
  /** A job follows: `Ann Lee, Staff Writer`. */
  readonly titled: boolean;
}

/**
 * A look at whether a line may be a bare byline: names have capitals and, but in East Asia, two words, of
 * which the last has one; byline words inside of the line follow a date.
 */
function mayBeBare(line: Line, wanted: Wanted): boolean {
  if (!line.has(holds.capital)) return false;
  if (line.has(holds.year)) return true;
  if (wanted === "said") return false;
  return line.has(holds.ideograph | holds.hangul) || capitalBehindSpace(line.text);
}

const whiteSpace = /\s/u;
const capital = /[\p{Lu}\p{Lo}]/u;

/** `Sign up for our letters` has none. */
function capitalBehindSpace(text: string): boolean {
  const first = text.search(whiteSpace);
  return first >= 0 && capital.test(text.slice(first));
}

/** What a reader of bare bylines can use: any, those that are `dated`, or those that are `said`. */
export type Wanted = "any" | "dated" | "said";

/**
 * Reads a line that holds names, what they do, and perhaps a date: `Ann Lee | Updated 3 March 2024`.
 * Null if it does not, or if it is not what is wanted: names are looked for last.
 */
export function readBareByline(given: Line, wanted: Wanted = "any"): BareByline | null {
  if (given.text.length > 160 || !mayBeBare(given, wanted)) return null;
  const line = withoutAddresses(given.text);
  // `By Esmé`: who signs with one name is read by the byline's words, not as a name of two.
  if (openClause(line, 0) !== null) return null;
  const opening = given.dates.readings[0];
  // `9 March 2024, 10:20 / Ann Lee`: the names follow the date.
  if (opening && opening.start <= 16) {
    const after = line
      .slice(opening.end)
      .replace(/^(?:\s?(?:Uhr|h|GMT|IST)\b)?[\s/|｜•·⋅,–—-]{1,6}/u, "");
    const offset = line.length - after.length;
    const by = readByline(new Line(after));
    const read = by ?? (after.length < 4 ? null : readPeople(after, 0, "author", "bare"));
    if (read === null || read.people.length === 0) return null;
    if ("leftover" in read && read.leftover !== "") return null;
    const people = read.people.map((person) => ({
      ...person,
      start: person.start + offset,
      end: person.end + offset,
    }));
    return {
      reading: { people, organisations: read.organisations, open: false, end: line.length },
      dated: true,
      said: by !== null,
      titled: false,
    };
  }
  if (wanted === "said") return null;
  const stop = stopAt(line, opening);
  if (wanted === "dated" && stop >= line.length) return null;
  const head = line.slice(0, stop).replace(/[\s|｜•·,–—(-]{1,6}$/u, "");
  if (head === "") return null;
  const names = head.replace(/\s?[|｜•●·]\s?/gu, (sign) => ",".padEnd(sign.length));
  const bare = readPeople(names, 0, "author", "bare");
  // After two people the others in the list are people as well, whatever their names mean elsewhere.
  const listed = bare.people.length > 1 && bare.leftover !== "";
  const read = listed ? readPeople(names, 0, "author", "sure") : bare;
  if (read.people.length === 0 || read.leftover !== "" || isPictureCredit(head)) return null;
  const titled = head.split(/[\s,]{1,3}/u).some((word) => isJob(word));
  return {
    reading: {
      people: read.people,
      organisations: read.organisations,
      open: false,
      end: head.length,
    },
    dated: stop < line.length,
    said: false,
    titled,
  };
}

/** `Ann Lee/AFP`, `Ann Lee. EFE/Bo Berg`, `Ann Lee for The Ledger`: who took a picture. */
function isPictureCredit(head: string): boolean {
  const [before, ...others] = head.split(/\s?[/／]\s?/u);
  if (others.some((part) => agencyNamed(part) !== null)) return true;
  const last = before!.split(" ").at(-1)!;
  return (others.length > 0 && agencyNamed(last) !== null) || / for the /iu.test(head);
}

/** The byline words at `start`, with what parts them from the names. */
function openClause(
  line: string,
  start: number,
): { readonly role: AuthorRole; readonly end: number } | null {
  const intro = introOf(line, start);
  if (intro) {
    const after = line.slice(start + intro.length);
    const sign = /^\s{0,3}[:：/／]?\s{0,3}/u.exec(after)![0];
    const parted = /[:：/／]/u.test(sign) || after === "";
    if (parted || (!intro.value.label && sign !== ""))
      return { role: intro.value.role, end: start + intro.length + sign.length };
  }
  const text = line.slice(start);
  const told = saidByText.exec(text);
  if (told) return { role: "author", end: start + told[0].length };
  if (!mayName(text)) return null;
  // `Kolumne von Ann Lee`, `Opinion by Ann Lee`
  const kind = kindOfText.exec(text);
  if (kind && kinds.has(kind[1]!.toLowerCase()))
    return { role: "author", end: start + kind[0].length };
  // `ByAnn Lee`: the markup parted what the text does not.
  const glued = gluedToName.exec(text);
  return glued ? { role: "author", end: start + glued[0].length } : null;
}

/**
 * What a text may call itself before `by`: `Kolumne von Ann Lee`. Of anything else somebody else is told:
 * `Tweet von`, `Comment by`, `Reviewed by`, `Theme by`.
 */
const kinds: ReadonlySet<string> = new Set(kindWords);
/** `This post was written by Ann Lee`, `Article written by: Ann Lee`, `Cet article a été écrit par Ann Lee` */
const saidByText =
  /^(?:this\s(?:guest\s)?(?:blog\s)?(?:post|article|story|piece|essay|text|guide|column|report)\s(?:was|is)\s(?:originally\s)?(?:written|authored|penned)\sby|(?:article|post|story|text|guide)\s(?:written|authored)\sby|cet article (?:a été|est) (?:écrit|rédigé) par|este artículo (?:fue|ha sido|es) escrito por|este artigo foi escrito por|questo articolo è stato scritto da|dieser (?:artikel|beitrag|text) (?:stammt|ist|wurde verfasst|wurde geschrieben) von)(?:\s?:\s?|\s|$)/iu;
const kindOfText =
  /^(\p{Lu}[\p{L}-]{2,24})\s(?:by|von|par|por|di)\s(?=\p{Lu}[\p{L}.'’-]{0,24}\s\p{L})/u;
const gluedToName = /^(?:By|BY|Von|Par|Por|Di)(?=\p{Lu}\p{Ll}{1,20}\s\p{Lu})/u;

/** Whether the first or the second word begins as `By`, `Von`, `Par`, `Di` do: a look at two letters. */
function mayName(text: string): boolean {
  if ("BVPD".includes(text.charAt(0))) return true;
  let at = 0;
  const end = Math.min(52, text.length);
  while (at < end && classOf(codeAt(text, at)) !== space) at++;
  return "bvpd".includes(text.charAt(at + 1));
}

/** Where the byline ends and a date, or what is said of it, begins. `date` is the first on the line. */
function stopAt(line: string, date: DateReading | undefined): number {
  let stop = date?.start ?? line.length;
  for (let at = 1; at < stop; at++) {
    if (!opensWord(line, at)) continue;
    // `By JANE DOEStaff Writer`; not `By entering here you tell FoodCorp`
    if (
      isGlued(line, at) &&
      !smallWord.test(line.slice(0, at)) &&
      isJobOrStaff(/^\p{L}{1,16}/u.exec(line.slice(at, at + 16))![0])
    ) {
      stop = at;
      break;
    }
    const found = dateWordAt(line, at);
    // `Ann On`, `Am Ende`: short words open a date only if one follows. `Edited by` opens names.
    if (
      found &&
      openClause(line, at) === null &&
      (found.length > 3 || (date && stop - at - found.length <= 12))
    ) {
      stop = at;
      break;
    }
  }
  const reading = !/\d/.test(line)
    ? null
    : /(?:^|[\s—–●•|]|(?<=\p{L}))\d{1,3}(?:[\s-]?(?:min|mins|minutes?|hours?|days?|weeks?|months?|Min\.|minuti|minutos|мин)|:\d\d)/iu.exec(
        line.slice(0, stop),
      );
  return reading ? Math.min(stop, reading.index) : stop;
}

/** `Ann Lee on 3 March`, `Ann Lee — 4 min read`: where the names before a date or a time end. */
function namesEnd(line: string, stop: number): number {
  if (stop >= line.length) return stop;
  const joined = /(?:\s(?:on|at|am|le|el|il|em|den)|[\s—–●•|⋅·,-]){1,6}$/u.exec(
    line.slice(Math.max(0, stop - 12), stop),
  );
  return joined === null ? stop : stop - joined[0].length;
}

/** Signs after which a word begins, beside white space. */
const parting: ReadonlySet<number> = new Set([..."|,•·(-"].map((sign) => codeAt(sign, 0)));

/** Whether a word begins at `at`: after a sign or a space, or glued to what stands before. */
function opensWord(line: string, at: number): boolean {
  const kind = classOf(codeAt(line, at));
  if (kind === space || kind === sign || kind === digit || kind === mark) return false;
  const before = codeAt(line, at - 1);
  const kindBefore = classOf(before);
  if (kindBefore === space || parting.has(before)) return true;
  return kind === upper && isGlued(line, at);
}

/** Whether a capital stands behind a small letter, or behind capitals and before a small letter. */
function isGlued(line: string, at: number): boolean {
  const before = classOf(codeAt(line, at - 1));
  if (before === lower) return true;
  return (
    before === upper &&
    at > 1 &&
    classOf(codeAt(line, at - 2)) === upper &&
    classOf(codeAt(line, at + 1)) === lower
  );
}

/** A word in small letters that is too long to stand between names. */
const smallWord = /\s\p{Ll}{4}/u;

function isJobOrStaff(word: string): boolean {
  return isJob(word) || isCollective(word);
}

function clausesOf(text: string): { readonly start: number; readonly end: number }[] {
  const out: { start: number; end: number }[] = [];
  let at = 0;
  const add = (to: number): void => {
    const raw = text.slice(at, to);
    const start = at + (raw.length - raw.trimStart().length);
    // `Ann Lee (dpa)`: the bracket before is a sign between clauses.
    const end =
      at +
      raw
        .trimEnd()
        .replace(/[)）]$/u, "")
        .trimEnd().length;
    if (end >= start) out.push({ start, end: Math.max(start, end) });
  };
  for (const match of text.matchAll(clauseSign)) {
    const [sign] = match;
    // `Text: Ann Lee, Photos: Bo Berg`: a comma parts clauses if byline words follow.
    if (sign.startsWith(",") && openClause(text, match.index + sign.length) === null) continue;
    add(match.index);
    at = match.index + sign.length;
  }
  add(text.length);
  return out;
}
