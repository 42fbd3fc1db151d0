import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { UsageError } from "../model/errors.ts";
import type { SampleResult } from "./run-sample.ts";
import { findSamples, loadSample } from "./sample.ts";
import { add, type Score } from "./score.ts";

/** What the samples together must reach: means over documents, 0 to 1. Stands in `floors.json`. */
export interface Floors {
  readonly precision: number;
  readonly recall: number;
  readonly documents: number;
  /** SHA-256, in hex, of the inputs and expectations that the figures were taken from. */
  readonly digest: string;
}

const floorsSchema = z.strictObject({
  precision: z.number().min(0).max(1),
  recall: z.number().min(0).max(1),
  documents: z.int().min(0),
  digest: z.string(),
});

const file = "floors.json";

/** Null where no floors have been set. */
export function readFloors(root: string): Floors | null {
  const path = join(root, file);
  if (!existsSync(path)) return null;
  try {
    return floorsSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    throw new UsageError("sample", `${path}: ${(error as Error).message}`);
  }
}

/** The figures of a run over all samples, rounded down to four places. */
export function figuresOf(root: string, results: readonly SampleResult[]): Floors {
  let sum: Score = { documents: 0, precision: 0, recall: 0 };
  for (const { score } of results) if (score) sum = add(sum, score);
  const mean = (total: number): number =>
    sum.documents === 0 ? 0 : Math.floor((total / sum.documents) * 10_000) / 10_000;
  return {
    precision: mean(sum.precision),
    recall: mean(sum.recall),
    documents: sum.documents,
    digest: digestOf(root),
  };
}

function digestOf(root: string): string {
  const hash = createHash("sha256");
  for (const folder of findSamples(root)) {
    const { name, input, expected } = loadSample(folder);
    hash
      .update(`${name}\n`)
      .update(readFileSync(join(folder, input)))
      .update(expected?.json ?? "");
  }
  return hash.digest("hex");
}

/** A sentence for each figure under its floor. */
export function belowFloors(figures: Floors, floors: Floors): string[] {
  return (["precision", "recall"] as const).flatMap((name) =>
    figures[name] < floors[name]
      ? [`${name} of the bodies is ${figures[name]}, the floor is ${floors[name]}`]
      : [],
  );
}

/** Sets the floors to the figures. Throws a usage error if one would fall and `lower` is not given. */
export function writeFloors(root: string, figures: Floors, lower: boolean): void {
  const floors = readFloors(root);
  const below = floors === null || lower ? [] : belowFloors(figures, floors);
  if (below.length > 0)
    throw new UsageError("sample", `${below.join("; ")}: floors fall only with --lower`);
  writeFileSync(join(root, file), `${JSON.stringify(figures, null, 2)}\n`);
}
