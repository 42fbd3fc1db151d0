import type { Annotation, Evidence, ReasonCode, RemoveClaim } from "../../../model/claim.ts";
import type { Contribution } from "../../../model/forest.ts";
import type { Line } from "../page.ts";
import { placesOf, type Scene } from "../rule.ts";
import { benefit, caution, readsClean } from "./caution.ts";
import { strongestRules } from "./features.ts";
import type { Model } from "./model.ts";
import { spokenLines } from "./speakers.ts";
import { evenTables } from "./tables.ts";
import { changeOf, inThousandths } from "./thousandths.ts";

export const modelReasons: { readonly [reason: ReasonCode]: string } = {
  "chrome/before-body": "Stands before the article and does not read like a part of it.",
  "chrome/after-body": "Stands after the article and does not read like a part of it.",
  "chrome/inside-body": "Stands inside the article and does not read like a part of it.",
};

/** Claims below this confidence are not worth a user's time: the line reads like the article. */
const worthSaying = 0.3;
/** Confidence from which a claim is expected to be carried out; the policy may say otherwise. */
const likely = 0.5;
/**
 * How sure the model may be of either answer: what a line of plain text says of itself outweighs how
 * it reads, and what the markup says outweighs most of its words.
 */
const surest = {
  text: { chrome: 0.88, article: 0.94 },
  html: { chrome: 0.9, article: 0.97 },
};
/** Features that are named as evidence. */
const named = 3;

/**
 * Weighs what the rules say against how the lines read. A rule that is less sure of a line than the
 * model is of the opposite keeps its claim at the model's confidence, so that a weak rule does not
 * cut what reads like the article. Lines that read like chrome and that no rule knows for sure are
 * claimed by where they stand.
 */
export function weigh(scene: Scene, claims: readonly Annotation[], model: Model): Annotation[] {
  const { page } = scene;
  const { lines } = page;
  const places = placesOf(page, claims);
  const rules = strongestRules(scene, claims, places);
  const reading = model.read(scene, rules);
  const chances = temperedChances(scene, reading.chances, rules);
  const strongest = new Float64Array(lines.length);
  const out: Annotation[] = [];
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at]!;
    const place = places[at]!;
    if (claim.kind !== "remove" || place < 0) {
      out.push(claim);
      continue;
    }
    const tempered = temper(claim, chances[place]!);
    strongest[place] = Math.max(strongest[place]!, tempered.confidence);
    out.push(tempered);
  }
  let first = lines.length;
  let last = -1;
  const worth: number[] = [];
  for (let line = 0; line < lines.length; line++) {
    const chance = chances[line]!;
    const rule = strongest[line]!;
    if (Math.max(rule, chance) < likely) {
      if (last < 0) first = line;
      last = line;
    }
    if (chance >= worthSaying && rule < likely && rule < chance) worth.push(line);
  }
  const loud = reading.explain(worth, named);
  for (let at = 0; at < worth.length; at++) {
    const line = worth[at]!;
    const reason = reasonOf(line, first, last);
    const evidence = loud[at]!.map(evidenceOf) as [Evidence, ...Evidence[]];
    out.push(removal(lines[line]!, reason, round(chances[line]!), evidence));
  }
  return out;
}

function evidenceOf({ feature, value, logOdds }: Contribution): Evidence {
  return { signal: feature, value: inThousandths(value) + changeOf(logOdds) };
}

/** The chances of all lines with the caution and the benefit of the doubt that a page deserves. */
function temperedChances(scene: Scene, read: Float64Array, rules: Float32Array): Float64Array {
  const { page } = scene;
  const { chrome, article } = page.document.html === undefined ? surest.text : surest.html;
  const chances = new Float64Array(read.length);
  const spoken = spokenLines(scene);
  for (let line = 0; line < read.length; line++)
    chances[line] = read[line]! * caution(scene, page.lines[line]!, spoken, read);
  evenTables(page.lines, chances);
  const doubt = readsClean(scene, chances, rules) ? benefit : 1;
  for (let line = 0; line < read.length; line++)
    chances[line] = Math.min(chrome, Math.max(1 - article, chances[line]! * doubt));
  return chances;
}

function temper(claim: RemoveClaim, chance: number): RemoveClaim {
  if (claim.confidence >= 1 - chance) return claim;
  return {
    ...claim,
    confidence: round(chance),
    evidence: [...claim.evidence, { signal: "reads-like-the-article", value: round(1 - chance) }],
  };
}

function reasonOf(index: number, first: number, last: number): ReasonCode {
  if (index < first) return "chrome/before-body";
  return index > last ? "chrome/after-body" : "chrome/inside-body";
}

function removal(
  { block: { start, end } }: Line,
  reason: ReasonCode,
  confidence: number,
  evidence: RemoveClaim["evidence"],
): RemoveClaim {
  return { kind: "remove", span: { start, end }, reason, confidence, evidence };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
