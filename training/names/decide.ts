import type { NamedDecision } from "../../src/stages/names/spelling/compare.ts";
import { features as names } from "../../src/stages/names/spelling/features.ts";
import { type Example, fit } from "./fit.ts";
import { round3 } from "./letters.ts";

/** Weights that the decision over a whole name starts from. */
const prior: { readonly [feature: string]: number } = {
  weakest: 1,
  weak: 0,
  hopeless: 0,
  hopelessOfSeveral: 0,
  second: 0,
  weakestOfSeveral: 0,
  weakOfSeveral: 0,
  weakAndDropped: 0,
  short: 0,
  long: 0,
  weakFirst: 0,
  weakInside: 0,
  several: 1,
  rest: -0.2,
  exact: 0,
  dropped: -0.3,
  droppedFirst: 0,
  droppedLast: 0,
  joined: 0,
  known: -3,
};

/** Learns how the parts' likeness decides over the name. */
export function fitDecision(
  rows: readonly {
    readonly features: readonly number[];
    readonly same: 0 | 1;
    readonly weight: number;
  }[],
): NamedDecision {
  const examples: Example[] = rows.map(({ features, same, weight }) => ({
    features: [[0, 1], ...features.map((value, index) => [index + 1, value] as const)],
    label: same,
    weight,
  }));
  const solution = fit(
    examples,
    [0, ...names.map((name) => prior[name]!)],
    [0.01, ...names.map(() => 0.5)],
    {
      steps: 600,
    },
  );
  return {
    bias: round3(solution[0]!),
    weights: Object.fromEntries(names.map((name, index) => [name, round3(solution[index + 1]!)])),
  };
}
