import type { Annotation } from "../../model/claim.ts";
import { inBody, type Scene } from "./rule.ts";

/** Longest subhead, in words: longer lone lines are paragraphs or promos. */
const maxWords = 14;

/**
 * Marks short unpunctuated lines before prose as subheads, where no rule takes them for chrome.
 * `removed`: by line, the confidence of the strongest removal.
 */
export function subheads(scene: Scene, removed: Float64Array): Annotation[] {
  const out: Annotation[] = [];
  for (const line of scene.page.lines) {
    const { start, end, kind } = line.block;
    const next = scene.page.lines[line.index + 1];
    if (kind !== "paragraph" || line.sentence || line.words === 0 || line.words > maxWords)
      continue;
    if (
      !inBody(scene, line) ||
      removed[line.index]! > 0 ||
      !next?.prose ||
      /[,;]$/u.test(line.block.text)
    )
      continue;
    out.push({
      kind: "block",
      span: { start, end },
      as: "subhead",
      reason: "chrome/subhead",
      confidence: 0.7,
      evidence: [{ signal: "words-before-prose", value: line.words }],
    });
  }
  return out;
}
