import type { Annotation, Evidence, ReasonCode, RemoveClaim } from "../../../model/claim.ts";
import { type Line, lineAt } from "../page.ts";
import type { Scene } from "../rule.ts";
import { benefit, caution, readsClean } from "./caution.ts";
import { strongestRules } from "./features.ts";
import type { Model } from "./model.ts";
import { inThousandths } from "./thousandths.ts";

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
  const { lines } = scene.page;
  const rules = strongestRules(scene, claims);
  const reading = model.read(scene, rules);
  const { chrome, article } = scene.page.document.html === undefined ? surest.text : surest.html;
  const read = lines.map((line) => reading.chanceOf(line.index) * caution(scene, line));
  const doubt = readsClean(scene, read, rules) ? benefit : 1;
  const chances = read.map((chance) => Math.min(chrome, Math.max(1 - article, chance * doubt)));
  const strongest = new Float64Array(lines.length);
  const out: Annotation[] = claims.map((claim) => {
    const index = claim.kind === "remove" ? lineAt(scene.page, claim.span.start)?.index : undefined;
    if (claim.kind !== "remove" || index === undefined) return claim;
    const tempered = temper(claim, chances[index]!);
    strongest[index] = Math.max(strongest[index]!, tempered.confidence);
    return tempered;
  });
  const kept = lines.filter(({ index }) => Math.max(strongest[index]!, chances[index]!) < likely);
  const [first, last] = [kept[0]?.index ?? lines.length, kept.at(-1)?.index ?? -1];
  for (const line of lines) {
    const confidence = chances[line.index]!;
    const rule = strongest[line.index]!;
    if (confidence < worthSaying || rule >= likely || rule >= confidence) continue;
    const evidence = reading.explain(line.index, named).map(
      ({ feature, value, logOdds }): Evidence => ({
        signal: feature,
        value: `${inThousandths(value)} (${logOdds < 0 ? "−" : "+"}${inThousandths(Math.abs(logOdds))})`,
      }),
    );
    out.push(removal(line, reasonOf(line.index, first, last), round(confidence), evidence));
  }
  return out;
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
  [first, ...rest]: readonly Evidence[],
): RemoveClaim {
  return {
    kind: "remove",
    span: { start, end },
    reason,
    confidence,
    evidence: [first ?? { signal: "forest", value: confidence }, ...rest],
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
