/**
 * Learns what letter groups cost and how the parts of a name decide, and writes both beside the code
 * that uses them, with a card that says how well: `npx tsx training/names/train.ts <folder>`. Two runs
 * write the same weights.
 */
import { writeFileSync } from "node:fs";
import { writeCard } from "./card.ts";
import { crossValidate, fitModel } from "./evaluate-pairs.ts";
import { labelled } from "./folds.ts";
import { nearPairs, samePairs } from "./letters.ts";
import { type PairRow, readRows, type TokenRow } from "./rows.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    "usage: npx tsx training/names/train.ts <folder with pairs.jsonl and token-clusters.jsonl>",
  );
  process.exit(2);
}
const folds = 4;
const rows = labelled(readRows<PairRow>(folder, "pairs.jsonl"));
const tokens = readRows<TokenRow>(folder, "token-clusters.jsonl");
const { letterModel, decision } = fitModel(rows, [...samePairs(tokens), ...nearPairs(tokens, 3)]);
const target = new URL("../../src/stages/names/spelling/", import.meta.url);
writeFileSync(new URL("letters.json", target), `${print(letterModel)}\n`);
writeFileSync(new URL("decision.json", target), `${print(decision)}\n`);
writeFileSync(new URL("CARD.md", target), writeCard(folder, crossValidate(folder, folds), folds));

/** JSON as the formatter leaves it: a list of plain values stays on its line. */
function print(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== "object")) {
      return `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    }
    return `[\n${value.map((item) => inner + print(item, inner)).join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`,
  );
  return `{\n${entries.join(",\n")}\n${indent}}`;
}
