import { resolvePipeline } from "../../src/config/resolve.ts";
import { cleanPage } from "../../src/eval/clean-page.ts";
import { type PageScore, scorePage } from "../../src/eval/page-score.ts";
import type { Weights } from "../../src/stages/chrome/model/model.ts";
import { chromeWith } from "../../src/stages/chrome/stage.ts";
import { metadata } from "../../src/stages/metadata/stage.ts";
import { quality } from "../../src/stages/quality/stage.ts";
import type { LabelledDump } from "./pages.ts";

/** Cleans every dump with the text track without names, as `copydesk eval` would. */
export function scoreDumps(dumps: readonly LabelledDump[], weights: Weights): PageScore[] {
  const stages = [chromeWith(weights), metadata, quality];
  const pipeline = resolvePipeline(
    {
      name: "training",
      version: 1,
      stages: stages.map((stage) => ({ stage, options: stage.options.parse({}) })),
      policy: { cut: 0.5, suspect: 0.3 },
    },
    { read: () => "" },
  );
  return dumps.map(({ page, form, input }) =>
    scorePage(page, input, form, cleanPage(page, input, pipeline)),
  );
}
