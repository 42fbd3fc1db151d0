import type { Annotation, Evidence, ReasonCode } from "../../model/claim.ts";
import type { MediaType } from "../../model/document.ts";
import type { TokenSet } from "../../text/token-set.ts";
import { score } from "./body-score.ts";
import { type Line, lineAt, type Page, topicsOf } from "./page.ts";
import { costsOf, findBody, partScores, type Zone } from "./zone.ts";

/** What a rule looks at: the page and where its body is. */
export interface Scene {
  readonly page: Page;
  readonly zone: Zone | null;
  /** What each line says for (above 0) or against being in the body, in words of prose. */
  readonly scores: Float64Array;
  /** The same, less what it costs to go on behind the line. */
  readonly partScores: Float64Array;
  /** What it would cost to take each line into the body, in words of prose. */
  readonly costs: Float32Array;
  /** The lines that hold a phrase of a kind: few hold any, and most rules look at no others. */
  readonly worded: (kind: string) => readonly Line[];
  /** What the prose of the body speaks of. */
  readonly topics: TokenSet;
}

/** Finds the body of a page and what it speaks of. */
export function sceneOf(page: Page): Scene {
  const { lines } = page;
  const scores = new Float64Array(lines.length);
  for (let i = 0; i < lines.length; i++) scores[i] = score(lines[i]!);
  const zone = findBody(page, scores);
  const own = partScores(page, scores);
  const byKind = new Map<string, Line[]>();
  for (const line of lines) {
    for (const { kind } of line.wordings) {
      const worded = byKind.get(kind);
      if (worded === undefined) byKind.set(kind, [line]);
      else worded.push(line);
    }
  }
  const body = zone === null ? [] : lines.slice(zone.first, zone.last + 1);
  return {
    page,
    zone,
    scores,
    partScores: own,
    costs: costsOf(own),
    worded: (kind) => byKind.get(kind) ?? [],
    topics: topicsOf(
      page,
      body.filter(({ prose }) => prose),
    ),
  };
}

/** Whether a line stands between the first and the last line of the body. */
export function inBody({ zone }: Scene, line: Line): boolean {
  return zone !== null && line.index >= zone.first && line.index <= zone.last;
}

/** The line that each removal takes away from its start on; -1 for what is no removal, or no line's. */
export function placesOf(page: Page, claims: readonly Annotation[]): Int32Array {
  const { lines } = page;
  const out = new Int32Array(claims.length);
  let place = -1;
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at]!;
    out[at] = -1;
    if (claim.kind !== "remove") continue;
    const { start } = claim.span;
    // Most rules claim line after line.
    if (lines[place + 1]?.block.start === start) place++;
    else if (lines[place]?.block.start !== start) {
      const found = lineAt(page, start);
      if (found === undefined) continue;
      place = found.index;
    }
    out[at] = place;
  }
  return out;
}

/** By line: the confidence of the strongest removal of it; 0 if there is none. */
export function removedLines(page: Page, claims: readonly Annotation[]): Float64Array {
  const out = new Float64Array(page.lines.length);
  const places = placesOf(page, claims);
  for (let at = 0; at < claims.length; at++) {
    const place = places[at]!;
    if (place >= 0) out[place] = Math.max(out[place]!, claims[at]!.confidence);
  }
  return out;
}

/**
 * One thing that chrome can be. Examples are whole dumps: the rule has to claim just the lines that
 * open with `✂ ` (the mark is not part of the text). They run as tests.
 */
export interface Rule {
  readonly reason: ReasonCode;
  /** One sentence: what the text is. */
  readonly meaning: string;
  /** What its examples are; plain text if absent. */
  readonly examplesAre?: MediaType;
  /** Dumps in which the rule finds something. */
  readonly matching: readonly string[];
  /** Dumps that look alike and in which it must find nothing. */
  readonly sparing: readonly string[];
  readonly find: (scene: Scene) => Iterable<Annotation>;
}

/** Checks and returns a rule: a place to start for one's own. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** A claim that a whole line is chrome. */
export function cutLine(
  line: Line,
  reason: ReasonCode,
  confidence: number,
  ...evidence: readonly [Evidence, ...Evidence[]]
): Annotation {
  const { start, end } = line.block;
  return { kind: "remove", span: { start, end }, reason, confidence, evidence };
}
