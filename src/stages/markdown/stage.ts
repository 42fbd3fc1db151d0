import { z } from "zod";
import type { Annotation } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { defineStage, type Stage } from "../../model/stage.ts";
import { markedLine } from "../../text/markdown.ts";
import { frontMatterOf } from "./front-matter.ts";

/** Takes front matter out of the body and, if told to, the signs of Markdown. */
export const markdown: Stage = defineStage({
  name: "markdown",
  version: 2,
  after: [],
  reasons: {
    "markdown/markup": "A sign of Markdown or the target of a link, which a reader does not see.",
    "markdown/front-matter":
      "What a Markdown file says of itself above its text: title, date, tags.",
  },
  options: z.strictObject({
    markup: z
      .enum(["keep", "strip"])
      .default("keep")
      .describe("Whether #, ** and link targets of Markdown stay in the body."),
  }),
  prepare:
    ({ markup }) =>
    ({ document }) => {
      if (document.mediaType !== "text/markdown") return [];
      const claims = frontMatter(document);
      return markup === "strip" ? [...claims, ...stripped(document)] : claims;
    },
});

function frontMatter({ text, blocks }: Document): Annotation[] {
  const found = frontMatterOf(text);
  if (found === null) return [];
  const { span, keys, title, url } = found;
  const claim = {
    reason: "markdown/front-matter",
    confidence: 0.98,
    evidence: [{ signal: "keys", value: keys.slice(0, 8).join(", "), at: span }],
  } as const;
  const out: Annotation[] = [{ ...claim, kind: "remove", span }];
  // Below it many a file has its title once more, as a heading.
  const next = blocks.find(({ start }) => start >= span.end);
  if (next !== undefined && title !== null && next.text === `# ${title}`)
    out.push({ ...claim, kind: "remove", span: { start: next.start, end: next.end } });
  if (url !== null)
    out.push({
      ...claim,
      kind: "field",
      field: "canonicalUrl",
      value: url,
      source: "front-matter",
    });
  return out;
}

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
