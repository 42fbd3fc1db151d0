import { bonesApart } from "./bones.ts";
import { knownRelation } from "./known.ts";
import { type Letters, learnedLetters } from "./letters.ts";
import type { Part } from "./parts.ts";

/** How two parts were found alike. */
export type Likeness = "equal" | "letters" | "article" | "initial" | "joined" | "known";

/** Log-odds that two parts spell one name, and what says so. */
export interface PartMatch {
  readonly logit: number;
  readonly how: Likeness;
}

/** Certain, in log-odds. */
export const certain = 6;
export const never: number = Number.NEGATIVE_INFINITY;
/** Words that differ in more consonants spell two names. */
export const mostBonesApart = 2;
/** A compound that its spelling hides is no further from one that shows it. */
const hiddenCompound = -2;

/** Log-odds that two parts spell one name. */
export function partsAlike(a: Part, b: Part): number {
  const { logit, how } = matchParts(a, b, learnedLetters);
  return how === "letters" && a.kind === b.kind
    ? learnedLetters.weigh(a.core, b.core, logit)
    : logit;
}

const equal: PartMatch = { logit: certain, how: "equal" };
const apart: PartMatch = { logit: never, how: "letters" };
const initials: PartMatch = { logit: 1, how: "initial" };
const otherInitials: PartMatch = { logit: never, how: "initial" };
const knownEqual: PartMatch = { logit: certain, how: "known" };
const knownApart: PartMatch = { logit: -certain, how: "known" };

function matchParts(a: Part, b: Part, letters: Letters): PartMatch {
  if (a.kind === "initial" || b.kind === "initial") {
    return a.core[0] === b.core[0] ? initials : otherInitials;
  }
  if (a.kind === b.kind) {
    if (a.core === b.core) return equal;
    const known = knownRelation(a.core, b.core);
    if (known !== 0) return known > 0 ? knownEqual : knownApart;
    if (bonesApart(a.bones, b.bones) > mostBonesApart) return apart;
    return { logit: letters.alike(a.core, b.core), how: "letters" };
  }
  // A compound that its spelling hides: "Abdlhakim". Taking Abd or Abu off stays four letters.
  if (a.kind !== "plain" && b.kind !== "plain") return apart;
  if (bonesApart(a.bones, b.bones) > mostBonesApart) return apart;
  if (a.whole.length < 6 || b.whole.length < 6) return apart;
  const logit = letters.alike(a.whole, b.whole);
  return logit < hiddenCompound ? apart : { logit, how: "letters" };
}

/** An article written as part of the word: Elsheikh, el-Sheikh. */
function withoutArticle(a: Part, b: Part, letters: Letters): number {
  if (!b.particle || a.particle || a.kind !== "plain" || a.core.length < 6) return never;
  if (!/^[ae]l/.test(a.core)) return never;
  return letters.alike(a.core.slice(2), b.core);
}

/** Log-odds that two parts are one by their letters, an article taken off if that helps. */
export function alike(a: Part, b: Part, letters: Letters): PartMatch {
  const plain = matchParts(a, b, letters);
  if (plain.logit > 0) return plain;
  const bare = Math.max(withoutArticle(a, b, letters), withoutArticle(b, a, letters));
  return bare > plain.logit ? { logit: bare, how: "article" } : plain;
}

/** Two parts of one name against one word of the other: "Ali Reza", "Alireza". */
export function joined(first: Part, second: Part, word: Part, letters: Letters): number {
  const together = first.whole + second.whole;
  const apart = Math.abs(together.length - word.whole.length);
  // A compound is no join: "Abboud Latif" is not "Abd al-Latif".
  if (word.kind !== "plain" || word.whole.length < 5 || apart > 3) return never;
  if (together === word.whole) return certain;
  // "Chung-hoon" has its Chung: what is left of it is no part of the other's.
  if (first.whole === word.whole || second.whole === word.whole) return never;
  if (bonesApart(first.bones + second.bones, word.bones) > mostBonesApart) return never;
  const logit = letters.alike(together, word.whole);
  // "Seyed al-Hosseini", "Seyedolhosseini".
  return second.particle
    ? Math.max(logit, letters.alike(`${first.whole}ol${second.whole}`, word.whole))
    : logit;
}
