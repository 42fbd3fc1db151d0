import type { Annotation } from "../../src/model/claim.ts";
import { lexicon } from "../../src/stages/chrome/lexicon.ts";
import { featureCount, featureNames, featuresOf } from "../../src/stages/chrome/model/features.ts";
import { readPage } from "../../src/stages/chrome/page.ts";
import { sceneOf } from "../../src/stages/chrome/rule.ts";
import { rules } from "../../src/stages/chrome/rules.ts";
import type { Rows } from "../forest.ts";
import type { LabelledDump } from "./pages.ts";

/** A dump with the numbers that the model sees of each of its lines. */
export interface SeenDump extends LabelledDump {
  readonly claims: readonly Annotation[];
  readonly values: Float32Array;
}

export function seeDump(dump: LabelledDump): SeenDump {
  const scene = sceneOf(readPage(dump.document, lexicon));
  const claims = rules.flatMap((rule) => [...rule.find(scene)]);
  return { ...dump, claims, values: featuresOf(scene, claims) };
}

/** Crops are what users hold most, and clean texts are where a wrong cut hurts most. */
const formWeight: { readonly [form: string]: number } = {
  "text-a": 1,
  "text-b": 1,
  "text-d": 1,
  body: 4,
};
/** The title is not body, but metadata finds it by other means. */
const titleWeight = 0.3;
/** A short line of an article costs a reader more than its words: "No," "He laughed." */
const shortBody = 1.5;
/** A line of chrome this far from any prose is easy: one in `thinning` is enough, weighed up. */
const far = 12;
const thinning = 6;

const proseBefore = featureNames.indexOf("lines-to-prose-before");
const proseAfter = featureNames.indexOf("lines-to-prose-after");
const words = featureNames.indexOf("words");

/**
 * The lines with a certain label, as rows. A line weighs by the root of its length and by how sure
 * its label is; a dump weighs by the root of its lines' weights, so that long pages do not rule.
 */
export function rowsOf(dumps: readonly SeenDump[]): Rows {
  const chosen = dumps.map((dump) => choose(dump));
  const count = chosen.reduce((sum, lines) => sum + lines.length, 0);
  const values = new Float32Array(count * featureCount);
  const labels = new Uint8Array(count);
  const weights = new Float32Array(count);
  let row = 0;
  for (const [index, dump] of dumps.entries()) {
    const lines = chosen[index]!;
    const total = lines.reduce((sum, { weight }) => sum + weight, 0);
    for (const { line, weight, chrome } of lines) {
      values.set(
        dump.values.subarray(line * featureCount, (line + 1) * featureCount),
        row * featureCount,
      );
      labels[row] = chrome ? 1 : 0;
      weights[row] = (weight / Math.sqrt(total)) * formWeight[dump.form]!;
      row++;
    }
  }
  return { features: featureNames, values, labels, weights };
}

interface ChosenLine {
  readonly line: number;
  readonly weight: number;
  readonly chrome: boolean;
}

function choose({ labels, values }: SeenDump): ChosenLine[] {
  const out: ChosenLine[] = [];
  for (const [line, { label, weight }] of labels.entries()) {
    if (label === "ambiguous" || label === "standfirst") continue;
    const at = line * featureCount;
    const easy =
      label === "chrome" && values[at + proseBefore]! > far && values[at + proseAfter]! > far;
    if (easy && (line * 7919 + labels.length) % thinning !== 0) continue;
    out.push({
      line,
      chrome: label !== "body",
      weight:
        (Math.sqrt(values[at + words]! + 1) + (label === "body" ? shortBody : 0)) *
        Math.max(0.2, weight) *
        (easy ? thinning : 1) *
        (label === "title" ? titleWeight : 1),
    });
  }
  return out;
}
