import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface PairRow {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly same: 0 | 1;
  readonly group: string;
  readonly why: string;
}

export interface ClusterRow {
  readonly id: string;
  readonly pool: string;
  readonly name: string;
  readonly gold: string;
}

export interface TokenRow {
  readonly group: string;
  readonly source: string;
  readonly forms: readonly (readonly [string, number])[];
}

export interface ContextRow {
  readonly id: string;
  readonly note: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly entity: string;
  }[];
}

export function readRows<Row>(folder: string, file: string): Row[] {
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

/** A number from 0 to `folds` - 1 that depends on nothing but the key. */
export function foldOf(key: string, folds: number): number {
  let hash = 2166136261;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619) >>> 0;
  return (hash >>> 8) % folds;
}
