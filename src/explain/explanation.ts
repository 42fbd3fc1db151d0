import { type Change, decide } from "../apply/decide.ts";
import { recordEvidence } from "../apply/evidence.ts";
import type { Claim, FieldClaim } from "../model/claim.ts";
import type { Block, BlockKind, Json } from "../model/document.ts";
import { type Candidate, fieldNames, type RecordEvidence } from "../model/record.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { Policy } from "../model/stage.ts";
import type { Examination } from "../run/examine.ts";

/** Why something was done: a claim without its place. */
export interface Why {
  readonly reason: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly RecordEvidence[];
}

/** A part of a line that was not written as read. Offsets are on the text as read. */
export interface PartExplanation extends Why, Span {
  readonly text: string;
  /** What was written instead; absent where the part was removed. */
  readonly with?: string;
}

/**
 * `kept`, `cut` (chrome, it is gone), `moved` (it left the body, a field holds what it says), `part`
 * (some of it was cut, moved or written differently).
 */
export type Fate = "kept" | "cut" | "moved" | "part";

/** What happened to one line or block of the text as read. */
export interface LineExplanation extends Span {
  readonly text: string;
  readonly kind: BlockKind;
  readonly fate: Fate;
  /** Why it was cut or moved as a whole. */
  readonly why?: Why;
  /** Fields that were read from this line. */
  readonly fields: readonly string[];
  /** What was done inside the line, in order. */
  readonly parts: readonly PartExplanation[];
  /** The strongest removal that was too weak to cut. */
  readonly suspect?: Why;
}

export interface FieldExplanation extends Why {
  readonly field: string;
  readonly value: Json;
  readonly source: string;
  readonly candidates: readonly Candidate[];
}

export interface NameExplanation {
  readonly canonical: string;
  readonly status: string;
  readonly entity: string;
  /** Surface forms with the number of times each was found, in order of first mention. */
  readonly surfaces: readonly { readonly surface: string; readonly count: number }[];
}

export interface FlagExplanation {
  readonly code: string;
  readonly severity: string;
  readonly evidence: readonly RecordEvidence[];
}

/** All that was decided about one document, and why. */
export interface Explanation {
  readonly locator: string;
  readonly mediaType: string;
  readonly charset: string;
  readonly lines: readonly LineExplanation[];
  readonly fields: readonly FieldExplanation[];
  readonly names: readonly NameExplanation[];
  readonly flags: readonly FlagExplanation[];
  /** Removed characters ÷ characters of all lines, 0 to 1. */
  readonly removedShare: number;
}

/** Explains one document. `policy` is that of the pipeline that examined it. */
export function explain(examination: Examination, policy: Policy): Explanation {
  const { document, annotations, record } = examination;
  const { changes, suspects } = decide(annotations, policy);
  return {
    locator: document.origin.locator,
    mediaType: document.mediaType,
    charset: document.charset.name,
    lines: explainLines(examination, changes, suspects),
    fields: explainFields(examination),
    names: record.names.map(({ canonical, status, entity, mentions }) => ({
      canonical,
      status,
      entity,
      surfaces: countSurfaces(mentions.map(({ surface }) => surface)),
    })),
    flags: record.flags,
    removedShare: record.quality.removedShare,
  };
}

function explainLines(
  examination: Examination,
  changes: readonly Change[],
  suspects: readonly Change[],
): LineExplanation[] {
  const { document, record } = examination;
  const claims = fieldClaims(examination);
  let nextChange = 0;
  let nextSuspect = 0;
  let written = 0;
  return document.blocks.map((block) => {
    while (changes[nextChange] && changes[nextChange]!.end <= block.start) nextChange++;
    while (suspects[nextSuspect] && suspects[nextSuspect]!.end <= block.start) nextSuspect++;
    const line = explainLine(
      block,
      within(changes, nextChange, block),
      within(suspects, nextSuspect, block),
      claims.filter(({ span }) => span && overlaps(span, block)).map(({ field }) => field),
    );
    const gone = line.fate === "cut" || line.fate === "moved";
    return gone ? line : { ...line, kind: record.blocks[written++]?.kind ?? block.kind };
  });
}

function explainLine(
  block: Block,
  changes: readonly Change[],
  suspects: readonly Change[],
  fields: readonly string[],
): LineExplanation {
  const { start, end, text, kind } = block;
  const gone = changes.filter(({ claim }) => claim.kind === "remove");
  const left = keptText(block, gone).trim();
  const [strongest] = gone.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const whole = left === "" && strongest !== undefined;
  const [doubt] = suspects.toSorted((a, b) => b.claim.confidence - a.claim.confidence);
  const split = !whole || gone.length > 1;
  return {
    start,
    end,
    text,
    kind,
    fate: whole ? (fields.length > 0 ? "moved" : "cut") : changes.length > 0 ? "part" : "kept",
    ...(whole && { why: whyOf(strongest.claim) }),
    fields: [...new Set(fields)],
    parts: split ? changes.map((change) => explainPart(block, change)) : [],
    ...(doubt && { suspect: whyOf(doubt.claim) }),
  };
}

function explainPart(block: Block, { start, end, claim }: Change): PartExplanation {
  const from = Math.max(start, block.start);
  const to = Math.min(end, block.end);
  return {
    start: from,
    end: to,
    text: block.text.slice(from - block.start, to - block.start),
    ...(claim.kind === "replace" && { with: claim.text }),
    ...whyOf(claim),
  };
}

function keptText(block: Block, gone: readonly Span[]): string {
  let at = block.start;
  let out = "";
  for (const { start, end } of gone) {
    if (start > at) out += block.text.slice(at - block.start, start - block.start);
    at = Math.max(at, end);
  }
  return at < block.end ? out + block.text.slice(at - block.start) : out;
}

/** The changes that touch the block, from the first that could. */
function within(changes: readonly Change[], first: number, block: Span): Change[] {
  const out: Change[] = [];
  for (let i = first; i < changes.length && changes[i]!.start < block.end; i++) {
    out.push(changes[i]!);
  }
  return out;
}

function fieldClaims({ annotations, record }: Examination): FieldClaim[] {
  return annotations.filter((annotation): annotation is FieldClaim => {
    if (annotation.kind !== "field") return false;
    const { field, reason, source, confidence } = annotation;
    const won = record.because[field];
    return won?.reason === reason && won.source === source && won.confidence === confidence;
  });
}

function explainFields({ record }: Examination): FieldExplanation[] {
  return fieldNames.flatMap((field) => {
    const because = record.because[field];
    return because ? [{ field, value: record[field] as Json, ...because }] : [];
  });
}

function countSurfaces(surfaces: readonly string[]): NameExplanation["surfaces"] {
  const counts = new Map<string, number>();
  for (const surface of surfaces) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  return [...counts].map(([surface, count]) => ({ surface, count }));
}

function whyOf({ reason, confidence, evidence }: Claim): Why {
  return { reason, confidence, evidence: recordEvidence(evidence) };
}
