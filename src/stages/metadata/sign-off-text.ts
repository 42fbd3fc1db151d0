import type { Author } from "../../model/field.ts";
import type { Span } from "../../model/span.ts";
import { codeAt } from "../../text/code-at.ts";
import { agencyNamed } from "./agencies.ts";
import { mayBeByline, readByline } from "./byline-line.ts";
import {
  contributedAt,
  holdsCredit,
  isCollective,
  isJob,
  materialOf,
  reportedFromAt,
} from "./lexicon.ts";
import { Line } from "./line.ts";
import { readPeople, withoutAddresses } from "./people.ts";

/** What the sentences say that close an article: who reported, wrote, edited, contributed. */
export interface SignOffReading {
  readonly people: readonly Author[];
  /** Agencies as read, and whether they wrote the text or only helped. */
  readonly agencies: readonly { readonly text: string; readonly wrote: boolean }[];
  /** The sentences on the line that are sign-off. */
  readonly span: Span;
  /** Whether the whole line is. */
  readonly whole: boolean;
}

interface Sentence {
  readonly people: readonly Author[];
  readonly agencies: readonly { readonly text: string; readonly wrote: boolean }[];
}

/** Longer blocks are read from their end. */
const maxTail = 900;

/** Where the lines of a block were broken: `segment` writes a space for each character of the break. */
const wraps = /\r\n| {2}|[\r\n]/g;
const wrapped = / {2}|[\r\n]/;

/** Reads the sign-off at the end of a block; null if there is none. Its lines may have been wrapped. */
export function readSignOff(text: string): SignOffReading | null {
  if (!wrapped.test(text)) return readUnwrapped(text);
  const reading = readUnwrapped(text.replace(wraps, " "));
  if (reading === null) return null;
  return { ...reading, span: { start: offsetIn(text, reading.span.start), end: text.length } };
}

/** Where in `text` stands what is at `at` when each of its breaks is one character. */
function offsetIn(text: string, at: number): number {
  let offset = at;
  for (const { 0: sign, index } of text.matchAll(wraps)) {
    if (index >= offset) break;
    offset += sign.length - 1;
  }
  return offset;
}

function readUnwrapped(text: string): SignOffReading | null {
  const offset = Math.max(0, text.length - maxTail);
  // Most blocks end with a sentence that is none, and need not be cut into all of theirs.
  const last = startOfLast(text, offset);
  if (readSentence(text.slice(last)) === null) return null;
  const sentences = sentencesOf(text.slice(offset), offset);
  const people: Author[] = [];
  const agencies: { readonly text: string; readonly wrote: boolean }[] = [];
  let start = text.length;
  for (const { start: from, end } of sentences.toReversed()) {
    const read = readSentence(text.slice(from, end));
    if (read === null) break;
    people.unshift(...read.people);
    agencies.unshift(...read.agencies);
    start = from;
  }
  if (start === text.length) return null;
  return { people, agencies, span: { start, end: text.length }, whole: start === 0 };
}

const abbreviation =
  /(?:^|\s)(?:\p{Lu}|[A-Z]\.[A-Z]|Dr|Gen|Mr|Ms|Mrs|St|Lt|Col|Sgt|Jr|Sen|Rep|Gov|No)\.$/u;

const boundary = /[.!?。]["'”’)）]?\s{1,4}(?=["“'(（]?[\p{Lu}\p{Lo}(])/gu;
const boundaryHere = new RegExp(boundary.source, "uy");

/** Where the last sentence of a text starts that is cut from `offset` on. */
function startOfLast(text: string, offset: number): number {
  for (let at = text.length - 2; at >= offset; at--) {
    const code = codeAt(text, at);
    if (code >= 0x40 ? code !== fullStop : !endsOfSentence.has(code)) continue;
    boundaryHere.lastIndex = at;
    const match = boundaryHere.exec(text);
    if (match !== null && !isAbbreviated(text, at, offset)) return at + match[0].length;
  }
  return offset;
}

const fullStop = 0x3002;
/** `.`, `!`, `?` */
const endsOfSentence: ReadonlySet<number> = new Set([0x2e, 0x21, 0x3f]);

/** Whether the point at `at` is one of an initial or a title; the sentence starts at `from` or later. */
function isAbbreviated(text: string, at: number, from: number): boolean {
  return abbreviation.test(text.slice(Math.max(from, at - 8), at + 1));
}

/** Cuts a text into sentences; initials and titles end none. */
function sentencesOf(text: string, offset: number): Span[] {
  const out: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(boundary)) {
    if (isAbbreviated(text, match.index, from)) continue;
    const end = match.index + match[0].trimEnd().length;
    out.push({ start: offset + from, end: offset + end });
    from = match.index + match[0].length;
  }
  if (from < text.length) out.push({ start: offset + from, end: offset + text.length });
  return out;
}

function readSentence(sentence: string): Sentence | null {
  const text = withoutClosing(sentence.trim().replace(/^[(（[*_–—-]{1,3}\s?/u, ""));
  if (text === "" || text.length > 420) return null;
  const credit = holdsCredit(text) ? (contribution(text) ?? reportedFrom(text)) : null;
  return credit ?? clauses(text) ?? material(text) ?? onlyAgency(sentence);
}

/** A text less up to four points, brackets and marks of emphasis at its end. */
function withoutClosing(text: string): string {
  let end = text.length;
  for (let n = 0; n < 4 && end > 0 && closings.has(codeAt(text, end - 1)); n++) end--;
  return text.slice(0, end);
}

const closings: ReadonlySet<number> = new Set([...".)）]*_"].map((sign) => codeAt(sign, 0)));

/** `Associated Press writers Ann Lee in Kyiv and Bo Berg contributed to this report` */
function contribution(text: string): Sentence | null {
  const found = contributedAt(text);
  // A bare `contributed` needs names and nothing after: `Doctors contributed to his recovery`.
  if (found === null || (text.slice(found.end).length > 60 && !/reporting/u.test(text)))
    return null;
  const subject = text.slice(0, found.at);
  const phrase = text.slice(found.at, found.end);
  if (!/\s/u.test(phrase.trim()) && text.length > found.end) return null;
  return subjectOf(subject, false);
}

/** `Doe reported from Kyiv and Roe from London` */
function reportedFrom(text: string): Sentence | null {
  const found = reportedFromAt(text);
  if (found === null || text.slice(0, found.at).length > 120) return null;
  const subject = subjectOf(text.slice(0, found.at), true);
  if (subject === null || subject.people.length === 0) return null;
  const [place = "", ...rest] = text.slice(found.end).split(/\s?[,;]\s(?:and\s)?|\sand\s/u);
  if (!/^\s?\p{Lu}[\p{L}'’ .-]{1,40}$/u.test(place)) return null;
  const people: Author[] = subject.people.map((person) => ({
    ...person,
    role: "reporter",
    place: place.trim(),
  }));
  for (const other of rest) {
    const further = /^(.{2,60}?)\s(?:reported\s)?from\s(\p{Lu}[\p{L}'’ .-]{1,40})$/u.exec(other);
    if (further === null) continue;
    const read = readPeople(further[1]!, 0, "reporter", "sign-off");
    people.push(
      ...read.people.map(
        ({ name }): Author => ({ name, role: "reporter", place: further[2]!.trim() }),
      ),
    );
  }
  return { people, agencies: subject.agencies };
}

/** The people of a subject: an agency and a job before them are left out. */
function subjectOf(subject: string, short: boolean): Sentence | null {
  const words = subject.trim().split(/\s{1,4}/u);
  const agencies: { readonly text: string; readonly wrote: boolean }[] = [];
  let from = 0;
  for (let i = Math.min(words.length - 1, 7); i >= 0; i--) {
    const word = words[i]!.replace(/s$/u, "").toLowerCase();
    if (!isJob(word) && !isJob(words[i]!)) continue;
    from = i + 1;
    break;
  }
  const lead = words.slice(0, from);
  for (let i = lead.length; i > 0; i--) {
    const name = lead
      .slice(0, i)
      .join(" ")
      .replace(/['’]s?$/u, "");
    if (!agencyNamed(name)) continue;
    agencies.push({ text: name.replace(/^the\s/iu, ""), wrote: true });
    break;
  }
  const rest = withoutAddresses(words.slice(from).join(" "));
  if (rest === "") return null;
  // `Doe reported from`: a surname by itself is a person here, for the byline has the full name.
  const read = readPeople(rest, 0, "contributor", short || from > 0 ? "sign-off" : "sure");
  if (read.people.length === 0 && read.organisations.length === 0) return null;
  if (read.leftover.length > 30) return null;
  for (const text of read.organisations)
    if (agencyNamed(text)) agencies.push({ text: text.replace(/^the\s/iu, ""), wrote: false });
  if (read.people.length === 0 && agencies.length === 0 && !isCollective(words.at(-1)!))
    return null;
  return {
    people: read.people.map(({ name, role, place }) => ({
      name,
      role,
      ...(place !== undefined && { place }),
    })),
    agencies,
  };
}

/** `Reporting by Ann Lee in Kyiv; Editing by Bo Berg`, `Translated from French by Cy Dahl` */
function clauses(text: string): Sentence | null {
  const plain = text.replace(
    /^(translated|translation|übersetzt|traduit|traducido|traduzido|tradotto)\s(?:from|aus dem|de l['’]|del|do|dal|du)\s?[\p{L}]{2,20}\s(?=(?:by|von|par|por|da)\s)/iu,
    "$1 ",
  );
  if (!mayBeByline(plain)) return null;
  const reading = readByline(new Line(plain));
  if (reading === null || reading.open || reading.people.length === 0) return null;
  // `By Ann Lee` closes some articles, but then it is the byline.
  if (reading.people[0]!.role === "author" || reading.people[0]!.role === "photographer")
    return null;
  if (plain.length - reading.end > 4) return null;
  return {
    people: reading.people.map(({ name, role, place }) => ({
      name,
      role,
      ...(place !== undefined && { place }),
    })),
    agencies: reading.organisations
      .filter((name) => agencyNamed(name))
      .map((name) => ({ text: name, wrote: false })),
  };
}

/** `Mit Material von dpa`, `Com informações da Reuters` */
function material(text: string): Sentence | null {
  const found = materialOf(text);
  if (found === null || text.length > 120) return null;
  const names = text.slice(found.length).split(/\s?[,/&+]\s?|\s(?:und|and|et|y|e)\s/u);
  const agencies = names
    .map((name) => name.replace(/^(?:der|die|das|the|la|l['’]|da|do|del)\s?/u, "").trim())
    .filter((name) => agencyNamed(name));
  if (agencies.length === 0 || agencies.length < names.length) return null;
  return { people: [], agencies: agencies.map((name) => ({ text: name, wrote: false })) };
}

/** `(dpa)`, `— Reuters`, `© 2024 AFP`, `dpa/KNA`: a line of its own, marked as a credit. */
function onlyAgency(sentence: string): Sentence | null {
  const text = sentence.trim();
  if (text.length > 60) return null;
  const bare = text
    .replace(/^(?:©|\(c\)|copyright)?\s?(?:©\s?)?(?:\d{4}\s)?/iu, "")
    .replace(/^[([（–—-]\s?|[)\]）.]$/gu, "");
  const names = bare.split(/\s?[/,&+]\s?/u).map((name) => name.trim());
  if (!names.every((name) => agencyNamed(name))) return null;
  const marked = /^(?:[(（[–—-]|©|\(c\)|copyright)/iu.test(text);
  // In lower case or in capitals it is a credit; `Reuters` in a line of its own may be a link.
  if (!marked && !names.every((name) => /^(?:\p{Ll}{2,4}|\p{Lu}{2,6})$/u.test(name))) return null;
  return { people: [], agencies: names.map((name) => ({ text: name, wrote: true })) };
}
