import { compareParsed } from "../spelling/compare.ts";
import type { NameIndex } from "./index.ts";
import { join, type Naming, type Person } from "./person.ts";

/** Joins a full name to a person who has it, exactly or by sound; false if there is none. */
export function joinFull(naming: Naming, people: NameIndex<Person>): boolean {
  let best: { person: Person; score: number } | undefined;
  for (const person of people.sounding(naming.parts)) {
    if (person.parts.length < 2) continue;
    const { same, score, weakest } = compareParsed(person.parts, naming.parts);
    // Two people of one text who differ in a part that looks alike are told apart by it.
    if (!same || weakest < 0) continue;
    if (best === undefined || score > best.score) best = { person, score };
  }
  if (best === undefined) return false;
  const before = best.person.parts.length;
  join(best.person, naming, "full-name", best.score);
  if (best.person.parts.length > before) people.add(best.person);
  return true;
}
