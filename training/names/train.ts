/**
 * Learns what letter groups cost and how the parts of a name decide, and writes both beside the code
 * that uses them: `npx tsx training/names/train.ts <folder>`. Two runs write the same bytes.
 */
import { writeFileSync } from "node:fs";
import { fitModel } from "./evaluate-pairs.ts";
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
const rows = labelled(readRows<PairRow>(folder, "pairs.jsonl"));
const tokens = readRows<TokenRow>(folder, "token-clusters.jsonl");
const { letterModel, decision } = fitModel(rows, [...samePairs(tokens), ...nearPairs(tokens, 3)]);
const target = new URL("../../src/stages/names/spelling/", import.meta.url);
writeFileSync(new URL("letters.json", target), `${JSON.stringify(letterModel)}\n`);
writeFileSync(new URL("decision.json", target), `${JSON.stringify(decision, null, 2)}\n`);
