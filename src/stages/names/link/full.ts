import { compareParsed } from "../spelling/compare.ts";
import { fold } from "../spelling/fold.ts";
import type { NameIndex } from "./index.ts";
import { join, type Naming, type Person } from "./person.ts";
import { generationIn, isOtherGeneration } from "./titles.ts";

/** A full name that was joined to a person, or was not because of the person it stands beside. */
export interface FullJoin {
  readonly joined: boolean;
  readonly twin: Person | null;
  /** People of this name whom the text tells apart from it. */
  readonly apart: readonly Person[];
}

/** Joins a full name to a person who has it, exactly or by sound. */
export function joinFull(naming: Naming, people: NameIndex<Person>): FullJoin {
  let twin: Person | null = null;
  const apart: Person[] = [];
  let best: { person: Person; score: number; rank: number } | undefined;
  const generation = generationIn(naming.offices);
  for (const person of people.sounding(naming.parts)) {
    if (person.parts.length < 2) continue;
    const { same, score, weakest } = compareParsed(person.parts, naming.parts);
    // Two people of one text who differ in a part that looks alike are told apart by it.
    if (!same || weakest < 0) continue;
    const ofGeneration = generation === generationIn(person.offices);
    // "Carlos Sainz Jr." and "his father, Carlos Sainz"
    if (!ofGeneration && (naming.ofFamily || isOtherGeneration(naming.offices, person.offices))) {
      apart.push(person);
      continue;
    }
    if (standsBeside(naming, person)) {
      twin = person;
      apart.push(person);
      continue;
    }
    // Letter by letter is likest, however sure two spellings are one name.
    const likeness = isWrittenAs(naming, person) ? 1 : Math.min(score, 0.99);
    const rank = likeness + Number(ofGeneration);
    if (best === undefined || rank > best.rank) best = { person, score: likeness, rank };
  }
  if (best === undefined) return { joined: false, twin, apart };
  const before = best.person.parts.length;
  join(best.person, naming, "full-name", best.score);
  if (best.person.parts.length > before) people.add(best.person);
  return { joined: true, twin: null, apart: [] };
}

function isWrittenAs({ parts }: Naming, person: Person): boolean {
  return (
    parts.length === person.parts.length &&
    parts.every(({ whole }, index) => whole === person.parts[index]!.whole)
  );
}

/** One sentence that spells a full name in two ways speaks of two people: "Hamid X and Hameed X". */
function standsBeside({ sentence, name }: Naming, { spellings }: Person): boolean {
  const there = spellings.get(sentence);
  return there !== undefined && (there.size > 1 || !there.has(fold(name)));
}
