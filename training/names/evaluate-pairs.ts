import { type Forest, Scorer } from "../../src/model/forest.ts";
import { compareWith } from "../../src/stages/names/spelling/compare.ts";
import {
  type LetterModel,
  type Letters,
  lettersOf,
} from "../../src/stages/names/spelling/letters.ts";
import { growDecision, oddsOf } from "./decide.ts";
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
    const model = fitModel(
      train,
      words.filter(({ from }) => !from.some((cluster) => held.has(cluster))),
      oddsOf(rows),
    );
    const decision = new Scorer(model.decision);
    for (const row of test) {
      out.set(row, compareWith(row.a, row.b, model.letters, decision).score);
    }
  }
  return out;
}

/** How often the letters are aligned anew: from here on the costs hardly move. */
const rounds = 8;
interface Model {
  readonly letterModel: LetterModel;
  readonly letters: Letters;
  readonly decision: Forest;
}

export function fitModel(
  rows: readonly Labelled[],
  words: readonly WordPair[],
  odds: number = oddsOf(rows),
): Model {
  const bare = fitLetters([...words, ...partPairs(rows)], rounds);
  const traces = fitTraces(labelledPairs(rows.map(({ row }) => row)), bare);
  const letterModel = { ...bare, traces };
  const letters = lettersOf(letterModel);
  return { letterModel, letters, decision: growDecision(rows, letters, odds) };
}
