import { z } from "zod";
import type { Annotation, ReasonCode } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { defineStage, type Stage } from "../../model/stage.ts";
import { lexicon } from "./lexicon.ts";
import { readPage } from "./page.ts";
import { sceneOf } from "./rule.ts";
import { rules } from "./rules.ts";
import { subheads } from "./subheads.ts";
import { verdicts } from "./verdicts.ts";

/** Finds what is not the article. */
export const chrome: Stage = defineStage({
  name: "chrome",
  version: 1,
  after: [],
  reasons: {
    ...Object.fromEntries(
      rules.map(({ reason, meaning }): [ReasonCode, string] => [reason, meaning]),
    ),
    "chrome/body": "From the first to the last line of the article.",
    "chrome/subhead": "A short line that opens a part of the article.",
    "chrome/last-prose": "The only prose there is, kept although everything speaks against it.",
    "chrome/not-article": "The document holds no running text.",
    "chrome/heavy": "Most of the document is chrome.",
  },
  options: z.strictObject({}),
  prepare: () => (input) => findChrome(input.document),
});

function findChrome(document: Document): Annotation[] {
  const scene = sceneOf(readPage(document, lexicon));
  const claims = rules.flatMap((rule) => [...rule.find(scene)]);
  return [...claims, ...subheads(scene, claims), ...verdicts(scene, claims)];
}
