import type { MentionStatus } from "../../../model/claim.ts";
import type { Span } from "../../../model/span.ts";
import type { KnownPerson } from "../authority/person.ts";
import { judge } from "../detect/judge.ts";
import { lineStyles } from "../detect/lines.ts";
import { piecesOf } from "../detect/pieces.ts";
import { tokensOf } from "../detect/tokens.ts";
import type { Authority } from "./authority.ts";
import { countriesIn } from "./countries.ts";
import type { Joining, Person } from "./person.ts";
import { peopleOf } from "./text.ts";

/** Somebody the text names, with all places where it does. */
export interface Entity {
  /** Who it is by the authority; absent if nobody there is meant. */
  readonly known?: KnownPerson;
  /** People of the authority who may be meant, where it cannot be said which. */
  readonly rivals: readonly KnownPerson[];
  readonly status: MentionStatus;
  /** The fullest name in the text. */
  readonly name: string;
  readonly people: readonly Person[];
  readonly joinings: readonly Joining[];
}

/** All people named in the given stretches of a text. */
export function entitiesOf(text: string, spans: readonly Span[], authority: Authority): Entity[] {
  const tokens = tokensOf(text, spans);
  const pieces = piecesOf(tokens, lineStyles(tokens, text));
  const countries = countriesIn(tokens);
  const nobody = new Set<string>();
  const people = peopleOf(
    pieces.map((piece) => judge(text, tokens, piece)),
    ({ candidate, parts }) =>
      authority.bySurname({ parts, titles: new Set(candidate.titles) }, nobody, countries).length >
      0,
  );
  const found = new Map<Person, readonly KnownPerson[]>();
  const linked = new Set<string>();
  for (const person of people) {
    const known = authority.byFullName(person);
    found.set(person, known);
    if (known.length === 1) linked.add(known[0]!.id);
  }
  for (const person of people) {
    if (person.parts.length > 1) continue;
    found.set(person, authority.bySurname(person, linked, countries));
  }
  return merge(people, found);
}

/** Joins people whom the authority says are one. */
function merge(people: readonly Person[], found: Map<Person, readonly KnownPerson[]>): Entity[] {
  const groups = new Map<string | Person, Person[]>();
  for (const person of people) {
    const known = found.get(person)!;
    const key = known.length === 1 ? known[0]!.id : person;
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return [...groups.values()].map((group) => {
    const first = group.toSorted(
      (a, b) => b.parts.length - a.parts.length || a.order - b.order,
    )[0]!;
    const known = found.get(first)!;
    return {
      ...(known.length === 1 && { known: known[0]! }),
      rivals: known.length > 1 ? known : [],
      status: known.length === 1 ? "linked" : known.length > 1 ? "ambiguous" : "new",
      name: first.name,
      people: group,
      joinings: group.flatMap(({ joinings }) => joinings),
    };
  });
}
