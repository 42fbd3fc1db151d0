import type { Candidate } from "../detect/judge.ts";
import { Is, lookUp } from "../detect/lexicon.ts";
import { compareParsed, compareParts } from "../spelling/compare.ts";
import { soundKey } from "../spelling/letters.ts";
import { type Part, parseName } from "../spelling/parts.ts";
import { type Naming, type Person, type Position, shortForms } from "./person.ts";

/** A candidate this strong names a person whom the text need not name elsewhere. */
const sureOfPerson = 0.5;
/** Two spellings of a surname are one if their parts are at least this alike. */
const soundsSame = 0.7;

/**
 * The people of one text: namings joined within the text. `knows` says whether a lone name that
 * nothing in the text explains belongs to somebody known from outside.
 */
export function peopleOf(
  candidates: readonly Candidate[],
  knows: (naming: Naming) => boolean,
): Person[] {
  const people: Person[] = [];
  const index = new ShortForms();
  const short: Naming[] = [];
  for (const candidate of candidates) {
    if (candidate.closed) continue;
    const parts = parseName(candidate.surface);
    if (parts.length === 0) continue;
    const naming = { candidate, parts };
    if (parts.length === 1 || candidate.strength < sureOfPerson) short.push(naming);
    else joinFull(naming, people, index);
  }
  let rest = short.filter((naming) => !joinShort(naming, index));
  const isPerson = [
    ({ candidate }: Naming) => candidate.strength >= sureOfPerson,
    (naming: Naming) => !isListed(naming.candidate) && knows(naming),
  ];
  for (const accepts of isPerson) {
    for (const naming of rest) {
      if (accepts(naming) && !joinShort(naming, index)) addPerson(naming, people, index);
    }
    rest = rest.filter((naming) => !accepts(naming) && !joinShort(naming, index));
  }
  return people;
}

function joinFull(naming: Naming, people: Person[], index: ShortForms): void {
  const { parts, candidate } = naming;
  for (const person of index.sounding(parts)) {
    if (person.parts.length < 2) continue;
    const { same, score } = compareParsed(person.parts, parts);
    if (!same || score < soundsSame) continue;
    join(person, naming, "full-name", score);
    if (parts.length > person.parts.length) {
      person.parts = parts;
      person.name = candidate.surface;
      index.add(person);
    }
    return;
  }
  addPerson(naming, people, index);
}

function addPerson(naming: Naming, people: Person[], index: ShortForms): void {
  const person: Person = {
    parts: naming.parts,
    name: naming.candidate.surface,
    joinings: [],
    titles: new Set(),
    order: people.length,
    relative: naming.candidate.titles.some((title) => (lookUp(title) & Is.kin) !== 0),
  };
  join(person, naming, naming.parts.length > 1 ? "full-name" : "title", naming.candidate.strength);
  people.push(person);
  index.add(person);
}

function join(person: Person, naming: Naming, how: string, confidence: number): void {
  person.joinings.push({ naming, how, confidence });
  for (const title of naming.candidate.titles) person.titles.add(title);
}

function joinShort(naming: Naming, index: ShortForms): boolean {
  const { candidate, parts } = naming;
  const part = parts[0]!;
  if (parts.length > 1) return false;
  for (const position of ["surname", "given"] as const) {
    const exact = index.exact(part, position);
    if (exact.length === 0) continue;
    const { person, how } = choose(exact, naming);
    join(
      person,
      naming,
      how ?? (position === "given" ? "given-name" : position),
      exact.length === 1 ? 0.95 : 0.7,
    );
    return true;
  }
  if (part.core.length < 4 || isListed(candidate)) return false;
  const alike = index.alike(part);
  if (alike.length !== 1) return false;
  join(alike[0]!, naming, "sound", 0.85);
  return true;
}

/** A word that means something else is no misspelt name. */
function isListed({ surface }: Candidate): boolean {
  const flags = lookUp(surface.toLowerCase());
  return (flags & ~(Is.given | Is.alsoWord)) !== 0;
}

/** Of several people of one surname: whom the title means, else who was named first. */
function choose(people: readonly Person[], naming: Naming): { person: Person; how?: string } {
  if (people.length === 1) return { person: people[0]! };
  const { titles } = naming.candidate;
  const titled = people.filter((person) => titles.some((title) => person.titles.has(title)));
  if (titled.length === 1) return { person: titled[0]!, how: "title" };
  const main = (titled.length > 0 ? titled : people).toSorted(
    (a, b) => Number(a.relative) - Number(b.relative) || a.order - b.order,
  );
  return { person: main[0]!, how: "first-named" };
}

/** People by the parts that may stand for them. */
class ShortForms {
  readonly #exact = new Map<string, Person[]>();
  readonly #sound = new Map<string, Person[]>();

  add(person: Person): void {
    for (const [part, position] of shortForms(person.parts)) {
      put(this.#exact, exactKey(part, position), person);
      put(this.#sound, soundKey(part.core), person);
    }
  }

  exact(part: Part, position: Position): readonly Person[] {
    return this.#exact.get(exactKey(part, position)) ?? [];
  }

  /** People with a surname of the same sound. */
  alike(part: Part): Person[] {
    return (this.#sound.get(soundKey(part.core)) ?? []).filter((person) =>
      shortForms(person.parts).some(
        ([own, position]) => position === "surname" && compareParts(own, part) >= soundsSame,
      ),
    );
  }

  /** People who share the sound of a part that may stand for the name. */
  sounding(parts: readonly Part[]): Iterable<Person> {
    const out = new Set<Person>();
    for (const [part] of shortForms(parts)) {
      for (const person of this.#sound.get(soundKey(part.core)) ?? []) out.add(person);
    }
    return out;
  }
}

function exactKey(part: Part, position: Position): string {
  return `${position} ${part.kind} ${part.core}`;
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
