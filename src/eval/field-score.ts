import { peopleOf } from "./person-names.ts";
import { tokensOf } from "./tokens.ts";
import type { TruthPage } from "./truth.ts";

/** `given`: a value where the annotators have none, so that nobody knows whether it is right. */
export type FieldOutcome = "right" | "wrong" | "missing" | "given";

export interface FieldOutcomes {
  readonly title: FieldOutcome | null;
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
  return tokensOf(a.normalize("NFKC")).join(" ") === tokensOf(b.normalize("NFKC")).join(" ");
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
