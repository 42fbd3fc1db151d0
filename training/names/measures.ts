/** Precision, recall and F1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoreOf(found: number, predicted: number, gold: number): Score {
  const precision = predicted === 0 ? 1 : found / predicted;
  const recall = gold === 0 ? 1 : found / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** B³ over items with a predicted and a gold cluster. */
export function bCubed(
  items: readonly { readonly predicted: string; readonly gold: string }[],
): Score {
  const count = (keyOf: (item: (typeof items)[number]) => string): Map<string, number> => {
    const out = new Map<string, number>();
    for (const item of items) out.set(keyOf(item), (out.get(keyOf(item)) ?? 0) + 1);
    return out;
  };
  const predicted = count((item) => item.predicted);
  const gold = count((item) => item.gold);
  const both = count((item) => `${item.predicted}\n${item.gold}`);
  let precision = 0;
  let recall = 0;
  for (const item of items) {
    const shared = both.get(`${item.predicted}\n${item.gold}`)!;
    precision += shared / predicted.get(item.predicted)!;
    recall += shared / gold.get(item.gold)!;
  }
  const n = Math.max(1, items.length);
  precision /= n;
  recall /= n;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) || 0 };
}
