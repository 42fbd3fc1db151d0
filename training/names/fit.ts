/** An example for logistic regression: sparse features, 1 or 0, a weight. */
export interface Example {
  readonly features: readonly (readonly [index: number, value: number])[];
  readonly label: 0 | 1;
  readonly weight: number;
}

/**
 * Logistic regression with a Gaussian prior around `prior`: full-batch gradient steps of Adam in a
 * fixed order, so that two runs give the same bits.
 */
export function fit(
  examples: readonly Example[],
  prior: readonly number[],
  strength: readonly number[],
  {
    steps = 400,
    rate = 0.05,
    start = prior,
  }: { steps?: number; rate?: number; start?: readonly number[] } = {},
): number[] {
  const weights = [...start];
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(weights.length);
    for (let i = 0; i < weights.length; i++) gradient[i] = strength[i]! * (weights[i]! - prior[i]!);
    for (const { features, label, weight } of examples) {
      let z = 0;
      for (const [index, value] of features) z += weights[index]! * value;
      const error = weight * (1 / (1 + Math.exp(-z)) - label);
      for (const [index, value] of features) gradient[index]! += error * value;
    }
    const now = step < steps * 0.7 ? rate : rate * 0.2;
    for (let i = 0; i < weights.length; i++) {
      first[i] = 0.9 * first[i]! + 0.1 * gradient[i]!;
      second[i] = 0.999 * second[i]! + 0.001 * gradient[i]! ** 2;
      const m = first[i]! / (1 - 0.9 ** step);
      const v = second[i]! / (1 - 0.999 ** step);
      weights[i]! -= (now * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return weights;
}
