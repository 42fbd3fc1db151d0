import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { features } from "../../src/stages/names/spelling/features.ts";
import { decisionGrowth } from "./decide.ts";
import type { Labelled } from "./folds.ts";
import { type Score, scoreOf } from "./measures.ts";

/** What is scored apart: how the rows of `pairs.jsonl` came about. */
export const kinds: readonly string[] = [
  "classic:",
  "made:",
  "format:",
  "same-source:",
  "different-source:",
  "spelling",
  "joined-or-spelling",
  "dropped-part",
  "different-person",
];

/** Rows of a kind that are decided rightly, and all of them. */
export function rightOf(
  scored: ReadonlyMap<Labelled, number>,
  kind: string,
): readonly [right: number, all: number] {
  const rows = [...scored].filter(([{ row }]) => row.why.startsWith(kind));
  return [rows.filter(([{ row }, score]) => score >= 0.5 === (row.same === 1)).length, rows.length];
}

/** Precision, recall and F1 of saying "one name" from one half on. */
export function pairScore(scored: ReadonlyMap<Labelled, number>): Score {
  const said = [...scored].filter(([, score]) => score >= 0.5);
  return scoreOf(
    said.filter(([{ row }]) => row.same === 1).length,
    said.length,
    [...scored.keys()].filter(({ row }) => row.same === 1).length,
  );
}

/** The model card: what the weights were learnt from, how, and what they score where they were not. */
export function writeCard(
  folder: string,
  scored: ReadonlyMap<Labelled, number>,
  folds: number,
): string {
  const { precision, recall, f1 } = pairScore(scored);
  const { version } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  ) as { version: string };
  const { trees, leaves, rate, minHessian, ridge } = decisionGrowth;
  const rows = kinds.map((kind) => {
    const [right, all] = rightOf(scored, kind);
    return `| ${kind.replace(":", "")} | ${all} | ${((100 * right) / all).toFixed(1)} % |`;
  });
  return `# Model card: spellings of names

- **What it says**: the chance that two strings are spellings, or one a shortened form, of one name.
  It says nothing of whether two people are one.
- **How**: costs of letter groups (\`letters.json\`), logistic regression over alignments that are made
  anew with each round; then a boosted forest (\`decision.json\`) of ${trees} trees with ${leaves} leaves, rate ${rate},
  smallest leaf ${minHessian}, ridge ${ridge}, over ${features.length} features of the aligned parts: ${features.join(", ")}.
  Tables of names known apart and known equal (\`known.json\`) go before both.
- **Learnt from**: ${digestOf(folder, "pairs.jsonl")} and ${digestOf(folder, "token-clusters.jsonl")}.
  Spellings of the NETransliteration-COLING2018 data (CC0 1.0) and google/transliteration (Apache-2.0);
  full names of the OFAC SDN list (public domain) and the UK sanctions list (Open Government Licence
  v3.0). The weights hold no name.
- **Command**: \`npx tsx training/names/train.ts <folder>\`; same data, same weights.
- **Written**: ${new Date().toISOString().slice(0, 10)}, copydesk ${version}, Node ${process.versions.node}.
- **Not for**: scripts other than Latin; names that differ by a nickname (Bill, William); deciding who
  somebody is.

Cross-validated in ${folds} folds: each row is judged by weights that have seen none of its name clusters.
The tables were written with the development rows' mistakes in view, so the row \`classic\` flatters.

F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}.

| rows | number | right |
|---|---|---|
${rows.join("\n")}
`;
}

function digestOf(folder: string, file: string): string {
  const bytes = readFileSync(join(folder, file));
  const lines = bytes.toString("utf8").split("\n").filter(Boolean).length;
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  return `\`${file}\` (${lines.toLocaleString("en")} rows, sha256 ${digest}…)`;
}
