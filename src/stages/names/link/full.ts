import { compareParsed } from "../spelling/compare.ts";
import { fold } from "../spelling/fold.ts";
import type { NameIndex } from "./index.ts";
import { join, type Naming, type Person } from "./person.ts";
import { conflicts } from "./titles.ts";

/** A full name that was joined to a person, or was not because of the person it stands beside. */
export interface FullJoin {
  readonly joined: boolean;
  readonly twin: Person | null;
}

/** Joins a full name to a person who has it, exactly or by sound. */
export function joinFull(naming: Naming, people: NameIndex<Person>): FullJoin {
  let twin: Person | null = null;
  let best: { person: Person; score: number } | undefined;
  for (const person of people.sounding(naming.parts)) {
    if (person.parts.length < 2) continue;
    const { same, score, weakest } = compareParsed(person.parts, naming.parts);
    // Two people of one text who differ in a part that looks alike are told apart by it.
    if (!same || weakest < 0 || conflicts(generation(naming.offices), person.offices)) continue;
    if (standsBeside(naming, person)) {
      twin = person;
      continue;
    }
    // Letter by letter is likest, however sure two spellings are one name.
    const likeness = isWrittenAs(naming, person) ? 1 : Math.min(score, 0.99);
    if (best === undefined || likeness > best.score) best = { person, score: likeness };
  }
  if (best === undefined) return { joined: false, twin };
  const before = best.person.parts.length;
  join(best.person, naming, "full-name", best.score);
  if (best.person.parts.length > before) people.add(best.person);
  return { joined: true, twin: null };
}

function isWrittenAs({ parts }: Naming, person: Person): boolean {
  return (
    parts.length === person.parts.length &&
    parts.every(({ whole }, index) => whole === person.parts[index]!.whole)
  );
}

const generations = new Set(["senior", "junior"]);

function generation(offices: readonly string[]): string[] {
  return offices.filter((office) => generations.has(office));
}

/** One sentence that spells a full name in two ways speaks of two people: "Hamid X and Hameed X". */
function standsBeside({ sentence, name }: Naming, { spellings }: Person): boolean {
  const there = spellings.get(sentence);
  return there !== undefined && (there.size > 1 || !there.has(fold(name)));
}
