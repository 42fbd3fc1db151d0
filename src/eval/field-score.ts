import { withoutInvisible } from "../text/invisible.ts";
import { peopleOf } from "./person-names.ts";
import { wordAgreement } from "./text-score.ts";
import { tokensOf } from "./tokens.ts";
import type { TruthPage } from "./truth.ts";

/** `given`: a value where the annotators have none, so that nobody knows whether it is right. */
export type FieldOutcome = "right" | "wrong" | "missing" | "given";

export interface FieldOutcomes {
  readonly title: FieldOutcome | null;
  /** Whether the title is nearly the annotated one: see `alikeTitles`; null where none is known. */
  readonly titleAlike: boolean | null;
  readonly authors: FieldOutcome | null;
  readonly date: FieldOutcome | null;
}

/** The fields of a record that have a truth. */
export interface GivenFields {
  readonly title: string | null;
  /** Names of people; one string may name several. */
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly date: string | null;
}

/** Title by its words, authors as a set of people, date to the day. */
export function scoreFields(given: GivenFields, page: TruthPage): FieldOutcomes {
  const { title, published } = page;
  return {
    title: outcome(given.title, title, () => sameWords(given.title!, title!)),
    titleAlike: title === null ? null : given.title !== null && alikeTitles(given.title, title),
    authors: scoreAuthors(given.authors, page),
    date: outcome(given.date, published, () => sameDay(given.date!, published!)),
  };
}

function outcome(
  given: string | null,
  truth: string | null,
  same: () => boolean,
): FieldOutcome | null {
  if (truth === null) return given === null ? null : "given";
  if (given === null) return "missing";
  return same() ? "right" : "wrong";
}

function sameWords(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}

function wordsOf(title: string): string {
  return tokensOf(withoutInvisible(title).normalize("NFKC")).join(" ");
}

/** The shorter of two titles that hold one another is at least this share of the longer. */
const leastShare = 0.5;
/** Word F1 from which two titles are forms of one: one word of ten, or a site's name, may differ. */
const leastAgreement = 0.8;

/**
 * Whether two titles are forms of one: the same words, one inside the other at half its length or
 * more, or nearly the same words. Pages have several (`<h1>`, `og:title`, `<title>`), annotators take
 * one of them.
 */
function alikeTitles(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short === "") return long === "";
  const inside = ` ${long} `.includes(` ${short} `) && short.length >= leastShare * long.length;
  return inside || wordAgreement(x, y).f1 >= leastAgreement;
}

/** A page signed by organisations alone is right when nobody is named. */
function scoreAuthors(given: readonly string[], page: TruthPage): FieldOutcome | null {
  const people = peopleOf(given, page.domain);
  if (page.authors.length === 0) return people.size > 0 ? "given" : null;
  const truth = peopleOf(page.authors, page.domain);
  const same = people.size === truth.size && [...people].every((name) => truth.has(name));
  if (same) return "right";
  return people.size === 0 ? "missing" : "wrong";
}

/** Whether two dates share a day, each read in its own zone or in UTC. */
function sameDay(a: string, b: string): boolean {
  const days = daysOf(b);
  return daysOf(a).some((day) => days.includes(day));
}

const isoTime =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?/i;

function daysOf(date: string): string[] {
  const match = isoTime.exec(date.trim());
  if (match === null) return [];
  const [, day, time, seconds, zone] = match;
  if (time === undefined || zone === undefined) return [day!];
  const offset = /^z$/i.test(zone) ? "Z" : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const instant = new Date(`${day}T${time}${seconds ?? ":00"}${offset}`);
  return Number.isNaN(instant.getTime()) ? [day!] : [day!, instant.toISOString().slice(0, 10)];
}
