import { wordAgreement } from "../eval/text-score.ts";
import { bodyOf } from "./expectation.ts";

/** How well the bodies that came out agree with those expected, by words; sums over documents. */
export interface Score {
  readonly documents: number;
  readonly precision: number;
  readonly recall: number;
}

type Documents = Parameters<typeof bodyOf>[0][];

/** Null if no document of the expectation names a body. */
export function scoreSample(expected: Documents, actual: Documents): Score | null {
  let score: Score = { documents: 0, precision: 0, recall: 0 };
  expected.forEach((document, at) => {
    const wanted = bodyOf(document);
    if (wanted === null) return;
    const { precision, recall } = wordAgreement(bodyOf(actual[at]) ?? "", wanted);
    score = add(score, { documents: 1, precision, recall });
  });
  return score.documents === 0 ? null : score;
}

export function add(a: Score, b: Score): Score {
  return {
    documents: a.documents + b.documents,
    precision: a.precision + b.precision,
    recall: a.recall + b.recall,
  };
}
