import type { Candidate } from "../detect/judge.ts";
import { Is, lookUp } from "../detect/lexicon.ts";
import { follows } from "../detect/phrases.ts";
import { isFamilyLast } from "../detect/signs.ts";
import type { Tokens } from "../detect/tokens.ts";
import { type Part, parseName } from "../spelling/parts.ts";
import { type Naming, namingOf } from "./person.ts";
import { generationOf } from "./titles.ts";

/** Candidates with their names cut into parts; a given name before "and" gets the surname after. */
export function namingsOf(candidates: readonly Candidate[], tokens: Tokens): Naming[] {
  const out: Naming[] = [];
  let sentence = 0;
  let reached = -1;
  for (const [at, candidate] of candidates.entries()) {
    for (; reached < candidate.first; reached++) if (opensSentence(tokens, reached + 1)) sentence++;
    const parts = inOrder(candidate, tokens);
    if (parts.length === 0) continue;
    const shared = parts.length === 1 ? sharedSurname(candidate, candidates[at + 1], tokens) : null;
    const name = shared === null ? candidate.surface : `${candidate.surface} ${shared}`;
    const naming = namingOf(candidate, shared === null ? parts : parseName(name), name, sentence);
    const generation = generationOf(tokens.word(candidate.last).text);
    const offices = generation === undefined ? naming.offices : [...naming.offices, generation];
    out.push({ ...naming, offices, ofFamily: parts.length > 1 && isOfFamily(candidate, tokens) });
  }
  return out;
}

/** Whether a sentence starts; none does after "Mr." */
function opensSentence(tokens: Tokens, at: number): boolean {
  return tokens.opens(at) && !follows(tokens, at);
}

/** Words that say that two generations of one family are spoken of. */
const generationWords = new Set(
  "father dad son sons daughter grandfather grandson granddaughter namesake".split(" "),
);
/** Words of the sentence before a name that are looked at. */
const wordsBefore = 10;

function isOfFamily({ first, titles }: Candidate, tokens: Tokens): boolean {
  if (titles.some((title) => generationWords.has(title.replace(/ of$/, "")))) return true;
  for (let at = first - 1; at >= 0 && at >= first - wordsBefore; at--) {
    if (generationWords.has(tokens.key(at))) return true;
    if (opensSentence(tokens, at)) return false;
  }
  return false;
}

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
