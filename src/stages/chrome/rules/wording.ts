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

/** What tells of chrome, or answers a question, is the story more often than what offers it. */
const ofStory = 0.6;

/**
 * Whether a line may be the story: a sentence that speaks to nobody but holds the words of a
 * newsletter, or an answer of one word and a full stop, which buttons do without.
 */
function tells({ prose, address, sentence }: Line, { position, length }: Wording): boolean {
  if (position === "holds") return prose && !address;
  return position === "whole" && length === 1 && sentence;
}

/** Builds a rule from a word list and the confidence that each position of a phrase deserves. */
export function wordingRule({ kind, outside, inside, maxWords, ...rule }: WordingRule): Rule {
  return {
    ...rule,
    *find(scene: Scene): Iterable<Annotation> {
      for (const line of scene.worded(kind)) {
        const wording = wordingOf(line, kind);
        if (wording === undefined) continue;
        const within = inBody(scene, line);
        if (line.words > (within ? maxWords : maxWordsOutside)) continue;
        const confidence = (within ? inside : outside)[wording.position];
        if (confidence === undefined || spared(line, wording, within)) continue;
        const sure = tells(line, wording) ? Math.min(ofStory, confidence) : confidence;
        yield claim(line, rule.reason, sure, wording);
      }
    },
  };
}

/** Words of a phrase from which it tells chrome from a story even in a sentence of its own. */
const tellingInside: { readonly [position in Position]: number } = {
  whole: 0,
  opens: 3,
  closes: 3,
  holds: 4,
};
const tellingOutside = 3;

/**
 * A sentence of the story that merely holds the words ("The site uses cookies to track readers, the
 * regulator said") does not speak to the reader: only a long phrase is held against it. Speech speaks
 * to somebody else.
 */
function spared(line: Line, { position, length }: Wording, within: boolean): boolean {
  if (within && line.quoting && line.sentence) return true;
  // The agency's name after the last sentence of a story.
  if (position === "closes" && length < tellingOutside && line.sentencesInside > 0) return true;
  if (!line.prose || line.address) return false;
  return (
    length < (within ? tellingInside[position] : Math.min(tellingOutside, tellingInside[position]))
  );
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
