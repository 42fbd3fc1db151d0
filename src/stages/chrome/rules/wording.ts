import type { Annotation, ReasonCode } from "../../../model/claim.ts";
import { type Line, wordingOf } from "../page.ts";
import { cutLine, inBody, type Rule, type Scene } from "../rule.ts";
import type { Position, Wording } from "../wording.ts";

/** Confidence by the position of the phrase in the line; absent: no claim. */
type Confidence = { readonly [position in Position]?: number };

/** A rule that goes by the word lists of one kind. */
export interface WordingRule extends Omit<Rule, "find"> {
  readonly kind: string;
  /** Outside the body. */
  readonly outside: Confidence;
  /** Between lines of the body, where the same words are far less often chrome. */
  readonly inside: Confidence;
  /** Longest line, in words, that a phrase inside the body may condemn. */
  readonly maxWords: number;
}

/** Longest line, in words, that a phrase outside the body may condemn. */
const maxWordsOutside = 80;

/** Builds a rule from a word list and the confidence that each position of a phrase deserves. */
export function wordingRule({ kind, outside, inside, maxWords, ...rule }: WordingRule): Rule {
  return {
    ...rule,
    *find(scene: Scene): Iterable<Annotation> {
      for (const line of scene.page.lines) {
        const wording = wordingOf(line, kind);
        if (wording === undefined) continue;
        const within = inBody(scene, line);
        if (line.words > (within ? maxWords : maxWordsOutside)) continue;
        const confidence = (within ? inside : outside)[wording.position];
        if (confidence === undefined || spared(line, wording, within)) continue;
        yield claim(line, rule.reason, confidence, wording);
      }
    },
  };
}

/**
 * A sentence of the story that merely holds the words ("The site uses cookies to track readers, the
 * regulator said") does not speak to the reader. Outside the body only phrases too short to tell
 * chrome from a story ("Contact", "Credit") are held against a sentence no more.
 */
function spared(line: Line, { position, length }: Wording, within: boolean): boolean {
  return position !== "whole" && line.prose && !line.address && (within || length < 3);
}

function claim(line: Line, reason: ReasonCode, confidence: number, wording: Wording): Annotation {
  return cutLine(
    line,
    reason,
    confidence,
    {
      signal: "phrase",
      value: wording.phrase,
      at: { start: line.block.start, end: line.block.end },
    },
    { signal: "position", value: wording.position },
  );
}
