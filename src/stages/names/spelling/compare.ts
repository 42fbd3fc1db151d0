import { compareLetters } from "./letters.ts";
import { type Part, parseName } from "./parts.ts";

/** Whether two strings are spellings (or one a shortened form) of one name, part by part. */
export interface Comparison {
  readonly same: boolean;
  /** 0 to 1; `same` from 0.5 on. */
  readonly score: number;
  readonly because: readonly string[];
}

/** How alike two parts are: 0 to 1, the same from 0.5 on. */
export function compareParts(a: Part, b: Part): number {
  if (a.kind === "initial" || b.kind === "initial") return a.core[0] === b.core[0] ? 0.7 : 0;
  if (a.kind !== b.kind) return 0;
  return compareLetters(a.core, b.core);
}

/** Compares two names: the weakest part decides; parts may be missing on one side only. */
export function compareNames(a: string, b: string): Comparison {
  return compareParsed(parseName(a), parseName(b));
}

export function compareParsed(a: readonly Part[], b: readonly Part[]): Comparison {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return { same: false, score: 0, because: ["no letters"] };
  let at = 0;
  let score = 1;
  const because: string[] = [];
  for (const part of short) {
    let best = 0;
    while (at < long.length && best < 0.5) best = compareParts(part, long[at++]!);
    if (best < 0.5)
      return { same: false, score: best, because: [...because, `${part.core} differs`] };
    because.push(`${part.core} = ${long[at - 1]!.core} (${best})`);
    score = Math.min(score, best);
  }
  return { same: true, score, because };
}
