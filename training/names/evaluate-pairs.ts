import {
  compareWith,
  decisionOf,
  type NamedDecision,
} from "../../src/stages/names/spelling/compare.ts";
import { featuresOf } from "../../src/stages/names/spelling/features.ts";
import {
  type LetterModel,
  type Letters,
  lettersOf,
} from "../../src/stages/names/spelling/letters.ts";
import { align } from "../../src/stages/names/spelling/pairing.ts";
import { fitDecision } from "./decide.ts";
import { foldOfRow, type Labelled, labelled, partPairs } from "./folds.ts";
import {
  fitLetters,
  fitTraces,
  labelledPairs,
  nearPairs,
  samePairs,
  type WordPair,
} from "./letters.ts";
import { type PairRow, readRows, type TokenRow } from "./rows.ts";

/** Score of each row by a model that has seen none of its clusters. */
export function crossValidate(folder: string, folds: number): Map<Labelled, number> {
  const rows = labelled(readRows<PairRow>(folder, "pairs.jsonl"));
  const tokens = readRows<TokenRow>(folder, "token-clusters.jsonl");
  const words = [...samePairs(tokens), ...nearPairs(tokens, 3)];
  const out = new Map<Labelled, number>();
  for (let fold = 0; fold < folds; fold++) {
    const test = rows.filter((row) => foldOfRow(row, folds) === fold);
    const held = new Set(test.flatMap(({ clusters }) => clusters));
    const train = rows.filter(({ clusters }) => !clusters.some((cluster) => held.has(cluster)));
    // The costs of letters, which could learn a cluster by heart, see none of those held back; the
    // two dozen weights above them need the rows as they are mixed.
    const model = fitModel(
      train,
      words.filter(({ from }) => !from.some((cluster) => held.has(cluster))),
      rows.filter((row) => foldOfRow(row, folds) !== fold),
    );
    const decision = decisionOf(model.decision);
    for (const row of test) {
      out.set(row, compareWith(row.a, row.b, model.letters, decision).score);
    }
  }
  return out;
}

/** How often the letters are aligned anew: from here on the costs hardly move. */
const rounds = 8;
/** Hand-picked traps are few in the rows and many in the news. */
const classicWeight = 3;
/** Joining two names is worse than leaving one in two. */
const differentWeight = 1.2;

interface Model {
  readonly letterModel: LetterModel;
  readonly letters: Letters;
  readonly decision: NamedDecision;
}

export function fitModel(
  rows: readonly Labelled[],
  words: readonly WordPair[],
  mixed: readonly Labelled[] = rows,
): Model {
  const bare = fitLetters([...words, ...partPairs(rows)], rounds);
  const traces = fitTraces(labelledPairs(mixed.map(({ row }) => row)), bare);
  const letterModel = { ...bare, traces };
  const letters = lettersOf(letterModel);
  const decision = fitDecision(
    mixed.flatMap(({ row, a, b }) => {
      const alignment = align(a, b, letters);
      return alignment
        ? [
            {
              features: featuresOf(a, b, alignment),
              same: row.same,
              weight:
                (row.why.startsWith("classic") ? classicWeight : 1) *
                (row.same ? 1 : differentWeight),
            },
          ]
        : [];
    }),
  );
  return { letterModel, letters, decision };
}
