import type { Candidate } from "../detect/judge.ts";
import { Is, lookUp } from "../detect/lexicon.ts";
import type { Token } from "../detect/tokens.ts";
import { parseName } from "../spelling/parts.ts";
import { type Naming, namingOf } from "./person.ts";

/** Candidates with their names cut into parts; a given name before "and" gets the surname after. */
export function namingsOf(candidates: readonly Candidate[], tokens: readonly Token[]): Naming[] {
  const open = candidates.filter(({ closed }) => !closed);
  const sentences = sentencesOf(tokens);
  return open.flatMap((candidate, at) => {
    const sentence = sentences[candidate.first]!;
    const parts = parseName(candidate.surface);
    if (parts.length === 0) return [];
    const shared = parts.length === 1 ? sharedSurname(candidate, open[at + 1], tokens) : null;
    if (shared === null) return [namingOf(candidate, parts, candidate.surface, sentence)];
    const name = `${candidate.surface} ${shared}`;
    return [namingOf(candidate, parseName(name), name, sentence)];
  });
}

/** Number of the sentence of each word. */
function sentencesOf(tokens: readonly Token[]): number[] {
  let sentence = 0;
  return tokens.map(({ opens }) => {
    if (opens) sentence++;
    return sentence;
  });
}

/** "Uday and Qusay Hussein": the surname that stands only after the second name. */
function sharedSurname(
  candidate: Candidate,
  next: Candidate | undefined,
  tokens: readonly Token[],
): string | null {
  if (next === undefined || next.first !== candidate.last + 2) return null;
  if (tokens[candidate.last + 1]!.key !== "and" || candidate.first !== candidate.last) return null;
  const isGiven = (lookUp(tokens[candidate.first]!.key) & Is.given) !== 0;
  const kin = candidate.titles.some((title) => (lookUp(title) & Is.kin) !== 0);
  if (!isGiven && !kin) return null;
  const parts = parseName(next.surface);
  if (parts.length < 2 || (lookUp(parts[0]!.core) & Is.given) === 0) return null;
  return next.surface.slice(parts[1]!.from);
}
