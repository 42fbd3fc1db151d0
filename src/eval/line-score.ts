import type { Edit } from "../model/record.ts";
import { alignLines, type GoldText } from "./align.ts";
import { tokensOf } from "./tokens.ts";

/** Lines of a page kept and cut, against what the annotators call body and chrome. */
export interface LineCounts {
  /** Body lines kept. */
  readonly kept: number;
  readonly body: number;
  /** Chrome lines kept. */
  readonly leaked: number;
  readonly chrome: number;
}

/** A line judged wrongly, with the edit that cut it where one did. */
export interface LineMistake {
  readonly line: string;
  readonly mistake: "cut" | "kept";
  readonly edit: Pick<Edit, "reason" | "confidence" | "evidence"> | null;
}

export interface LineScore {
  readonly counts: LineCounts;
  readonly mistakes: readonly LineMistake[];
}

/** Mistakes shown for each page and kind: the longest lines, which cost most. */
const shownMistakes = 6;
const shownLength = 120;

/**
 * Scores keep and cut line by line. Whether a line was kept is read off the text that came out, so
 * that any cleaner can be scored; titles, standfirsts and ambiguous lines do not count.
 */
export function scoreLines(
  lines: readonly string[],
  gold: GoldText,
  text: string,
  edits: readonly Edit[],
): LineScore {
  const labels = alignLines(lines, gold);
  const outcome = alignLines(lines, { body: text });
  const cut: string[] = [];
  const leaked: string[] = [];
  let body = 0;
  let chrome = 0;
  lines.forEach((line, index) => {
    const { label } = labels[index]!;
    const kept = outcome[index]!.label === "body";
    if (label === "body") {
      body++;
      if (!kept) cut.push(line);
    } else if (label === "chrome") {
      chrome++;
      if (kept) leaked.push(line);
    }
  });
  return {
    counts: { kept: body - cut.length, body, leaked: leaked.length, chrome },
    mistakes: explainMistakes(cut, leaked, edits),
  };
}

/** The longest of what was cut and what was kept by mistake, with the edits that cut it. */
export function explainMistakes(
  cut: readonly string[],
  kept: readonly string[],
  edits: readonly Edit[],
): LineMistake[] {
  return [
    ...longest(cut).map((line) => mistake(line, "cut", findEdit(line, edits))),
    ...longest(kept).map((line) => mistake(line, "kept", null)),
  ];
}

function longest(lines: readonly string[]): string[] {
  return [...lines].sort((a, b) => b.length - a.length).slice(0, shownMistakes);
}

function mistake(line: string, kind: LineMistake["mistake"], edit: Edit | null): LineMistake {
  // A cut never leaves half of a surrogate pair.
  const start = line.slice(0, shownLength - 1).replace(/[\uD800-\uDBFF]$/, "");
  const shown = line.length > shownLength ? `${start}…` : line;
  const { reason, confidence, evidence } = edit ?? {};
  return {
    line: shown,
    mistake: kind,
    edit:
      reason === undefined || confidence === undefined || evidence === undefined
        ? null
        : { reason, confidence, evidence },
  };
}

function findEdit(line: string, edits: readonly Edit[]): Edit | null {
  const sought = tokensOf(line).join(" ");
  const holds = ({ op, original }: Edit): boolean =>
    op === "remove" && original !== undefined && tokensOf(original).join(" ").includes(sought);
  return edits.find(holds) ?? null;
}
