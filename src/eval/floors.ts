import { UsageError } from "../model/errors.ts";
import { metrics } from "./metrics.ts";
import type { GroupSummary } from "./summary.ts";

/** A figure over all scored pages that must be reached. */
export interface Floor {
  readonly metric: string;
  readonly value: number;
}

/** Reads `word-f1=0.9`. Throws a usage error. */
export function parseFloor(text: string): Floor {
  const at = text.indexOf("=");
  const metric = text.slice(0, Math.max(0, at));
  const number = text.slice(at + 1);
  const value = Number(number);
  const names = metrics.map(({ name }) => name);
  if (!names.includes(metric) || !/^[01](\.\d+)?$/.test(number) || value > 1) {
    const expected = `metric=0.9 with a value from 0 to 1 and a metric of ${names.join(", ")}`;
    throw new UsageError("option", `--floor ${text}: expected ${expected}`);
  }
  return { metric, value };
}

/** A sentence for each floor that is not reached. A figure that nothing counts in reaches none. */
export function belowFloors(summary: readonly GroupSummary[], floors: readonly Floor[]): string[] {
  const figures = summary.find(({ group }) => group === "all")?.figures ?? {};
  return floors.flatMap(({ metric, value }) => {
    const figure = figures[metric]?.value;
    if (figure === undefined) return [`${metric}: no page counts, floor ${value}`];
    return figure < value ? [`${metric}: ${figure.toFixed(4)}, floor ${value}`] : [];
  });
}
