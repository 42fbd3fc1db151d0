import type { KnownPerson } from "../authority/person.ts";
import type { Candidate } from "../detect/judge.ts";
import { isFamilyName } from "../detect/lexicon.ts";
import { fold } from "../spelling/fold.ts";
import type { Part } from "../spelling/parts.ts";
import { officeOf } from "./titles.ts";

/** A place of the text that names somebody. */
export interface Naming {
  readonly candidate: Candidate;
  /** Parts of the name as written, and of the surname it shares: "Uday and Qusay Hussein". */
  readonly parts: readonly Part[];
  readonly name: string;
  readonly offices: readonly string[];
  /** Whether the sentence speaks of a father or a son before it, or calls the person one. */
  readonly ofFamily: boolean;
  /** Number of the sentence it stands in; -1 in a headline. */
  readonly sentence: number;
}

export function namingOf(
  candidate: Candidate,
  parts: readonly Part[],
  name: string,
  sentence: number,
): Naming {
  const offices = candidate.titles.map(officeOf);
  return { candidate, parts, name, offices, ofFamily: false, sentence };
}

/** How a naming came to its person. */
export interface Joining {
  readonly naming: Naming;
  readonly how: How;
  readonly confidence: number;
}

export type How =
  | "full-name"
  | "surname"
  | "given-name"
  | "sound"
  | "title"
  | "relation"
  | "first-named"
  | "authority"
  | "headline";

/** Somebody the text names. */
export interface Person {
  /** The fullest name so far. */
  parts: readonly Part[];
  name: string;
  readonly joinings: Joining[];
  /** How each sentence spells the full name, folded, by the number of the sentence. */
  readonly spellings: Map<number, Set<string>>;
  readonly offices: Set<string>;
  /** Surnames that the text calls this person by, alone. */
  readonly shortNames: Set<string>;
  /** Order of the first full name. */
  readonly order: number;
  /** The person beside whom a sentence sets this one, though their names sound alike. */
  twin: Person | null;
  /** People of one name with this one whom the text tells apart. */
  readonly apart: readonly Person[];
  /** People of the authority who have this name. */
  known: readonly KnownPerson[];
}

export function join(person: Person, naming: Naming, how: How, confidence: number): void {
  person.joinings.push({ naming, how, confidence });
  if (how === "surname" && naming.parts.length === 1) person.shortNames.add(naming.parts[0]!.core);
  if (naming.sentence >= 0 && naming.parts.length > 1) {
    const spellings = person.spellings.get(naming.sentence) ?? new Set();
    person.spellings.set(naming.sentence, spellings.add(fold(naming.name)));
  }
  for (const office of naming.offices) person.offices.add(office);
  if (naming.parts.length > person.parts.length) {
    person.parts = naming.parts;
    person.name = naming.name;
  }
}

/** Which part of a full name a lone word is. */
export type Position = "surname" | "given";

/** Whether a name opens with the family name: "Zhou Enlai". */
export function isFamilyFirst(parts: readonly Part[]): boolean {
  return parts.length >= 2 && parts.length <= 4 && isFamilyName(parts[0]!.core);
}

/** Words whose sound finds a name: its short forms, and a given name of two syllables as one. */
export function soundingWords(parts: readonly Part[]): string[] {
  const out = shortForms(parts).map(([part]) => part.core);
  const [before, last] = parts.slice(-2);
  if (last && (last.tied || (parts.length === 3 && isFamilyFirst(parts)))) {
    out.push(before!.core + last.core);
  }
  return out;
}

/** The parts that may stand for the whole name, with what they are. */
export function shortForms(parts: readonly Part[]): (readonly [Part, Position])[] {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (parts.length === 1) return [[first, "surname"]];
  if (isFamilyFirst(parts))
    return [
      [first, "surname"],
      [last, "given"],
    ];
  const out: (readonly [Part, Position])[] = [
    [last, "surname"],
    [first, "given"],
  ];
  // "John Lee Ka-chiu"
  if (parts.length === 4 && last.tied && isFamilyName(parts[1]!.core))
    out.push([parts[1]!, "surname"]);
  // "Mohammed bin Salman Al Saud", "Gabriel Garcia Marquez": the part before may be in use.
  if (parts.length > 2) out.push([parts.at(-2)!, "surname"]);
  return out;
}
