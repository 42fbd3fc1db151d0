import type { Candidate } from "../detect/judge.ts";
import { Is, lookUp } from "../detect/lexicon.ts";
import { isFamilyLast } from "../detect/signs.ts";
import type { Tokens } from "../detect/tokens.ts";
import { type Part, parseName } from "../spelling/parts.ts";
import { type Naming, namingOf } from "./person.ts";

/** Candidates with their names cut into parts; a given name before "and" gets the surname after. */
export function namingsOf(candidates: readonly Candidate[], tokens: Tokens): Naming[] {
  const out: Naming[] = [];
  let sentence = 0;
  let reached = -1;
  for (const [at, candidate] of candidates.entries()) {
    for (; reached < candidate.first; reached++) if (tokens.opens(reached + 1)) sentence++;
    const parts = inOrder(candidate, tokens);
    if (parts.length === 0) continue;
    const shared = parts.length === 1 ? sharedSurname(candidate, candidates[at + 1], tokens) : null;
    const name = shared === null ? candidate.surface : `${candidate.surface} ${shared}`;
    const naming = namingOf(candidate, shared === null ? parts : parseName(name), name, sentence);
    const generation = generations.get(tokens.key(candidate.last));
    if (generation === undefined) out.push(naming);
    else out.push({ ...naming, offices: [...naming.offices, generation] });
  }
  return out;
}

/** What the suffix of a name says: father or son. */
const generations: ReadonlyMap<string, string> = new Map([
  ["sr", "senior"],
  ["jr", "junior"],
]);

/** Parts of a name; those of "Yong-ho Kim" in the order of "Kim Yong-ho". */
function inOrder({ surface, first, last }: Candidate, tokens: Tokens): readonly Part[] {
  const parts = parseName(surface);
  if (!isFamilyLast(tokens, first, last)) return parts;
  return [...parts.slice(-1), ...parts.slice(0, -1)];
}

/** "Uday and Qusay Hussein": the surname that stands only after the second name. */
function sharedSurname(
  candidate: Candidate,
  next: Candidate | undefined,
  tokens: Tokens,
): string | null {
  if (next === undefined || next.first !== candidate.last + 2) return null;
  if (tokens.key(candidate.last + 1) !== "and" || candidate.first !== candidate.last) return null;
  const isGiven = (tokens.flags(candidate.first) & Is.given) !== 0;
  const kin = candidate.titles.some((title) => (lookUp(title) & Is.kin) !== 0);
  if (!isGiven && !kin) return null;
  const parts = parseName(next.surface);
  if (parts.length < 2 || (lookUp(parts[0]!.core) & Is.given) === 0) return null;
  return next.surface.slice(parts[1]!.from);
}
