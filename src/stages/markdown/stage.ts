import { z } from "zod";
import type { Annotation } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { defineStage, type Stage } from "../../model/stage.ts";
import { markedLine } from "../../text/markdown.ts";

/** Takes the signs of Markdown out of the body, if told to. */
export const markdown: Stage = defineStage({
  name: "markdown",
  version: 1,
  after: [],
  reasons: {
    "markdown/markup": "A sign of Markdown or the target of a link, which a reader does not see.",
  },
  options: z.strictObject({
    markup: z
      .enum(["keep", "strip"])
      .default("keep")
      .describe("Whether #, ** and link targets of Markdown stay in the body."),
  }),
  prepare:
    ({ markup }) =>
    ({ document }) =>
      markup === "strip" && document.mediaType === "text/markdown" ? stripped(document) : [],
});

/** The confidence is low because a rewritten name that covers a sign must win over it. */
const confidence = 0.5;

function stripped({ blocks, text }: Document): Annotation[] {
  return blocks.flatMap(({ start, end }) =>
    markedLine(text.slice(start, end)).markup.map(
      (span): Annotation => ({
        kind: "replace",
        span: { start: start + span.start, end: start + span.end },
        text: "",
        reason: "markdown/markup",
        confidence,
        evidence: [
          {
            signal: "markup",
            value: text.slice(start + span.start, start + span.end).slice(0, 80),
          },
        ],
      }),
    ),
  );
}
