import { z } from "zod";
import type { Annotation, ReasonCode } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { defineStage, type Stage } from "../../model/stage.ts";
import { lexicon } from "./lexicon.ts";
import { Model, type Weights } from "./model/model.ts";
import { modelReasons, weigh } from "./model/weigh.ts";
import weights from "./model/weights.json" with { type: "json" };
import { readPage } from "./page.ts";
import { removedLines, sceneOf } from "./rule.ts";
import { rules } from "./rules.ts";
import { subheads } from "./subheads.ts";
import { verdicts } from "./verdicts.ts";

/** Finds what is not the article. */
export const chrome: Stage = chromeWith(weights);

/** The stage with other weights: how training measures what it has learnt. */
export function chromeWith(weights: Weights): Stage {
  return defineStage({
    name: "chrome",
    version: 9,
    after: [],
    reasons: {
      ...Object.fromEntries(
        rules.map(({ reason, meaning }): [ReasonCode, string] => [reason, meaning]),
      ),
      ...modelReasons,
      "chrome/body": "From the first to the last line of the article.",
      "chrome/subhead": "A short line that opens a part of the article.",
      "chrome/last-prose": "The only prose there is, kept although everything speaks against it.",
      "chrome/not-article": "The document holds no running text.",
      "chrome/heavy": "Most of the document is chrome.",
    },
    options: z.strictObject({}),
    prepare: () => {
      const model = new Model(weights);
      return (input) => findChrome(input.document, model);
    },
  });
}

function findChrome(document: Document, model: Model): Annotation[] {
  const scene = sceneOf(readPage(document, lexicon, model.diction));
  const found: Annotation[] = [];
  for (const rule of rules) for (const claim of rule.find(scene)) found.push(claim);
  const claims = weigh(scene, found, model);
  const cut = removedLines(scene.page, claims);
  return [...claims, ...subheads(scene, cut), ...verdicts(scene, cut)];
}
