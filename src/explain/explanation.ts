import { type Change, decide } from "../apply/decide.ts";
import { recordEvidence } from "../apply/evidence.ts";
import type { Claim, FieldClaim } from "../model/claim.ts";
import type { Block, BlockKind, Json } from "../model/document.ts";
import {
  type Candidate,
  fieldNames,
  type RecordEvidence,
  type RecordMention,
} from "../model/record.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { Policy } from "../model/stage.ts";
import type { Examination } from "../run/examine.ts";
import { stages } from "../stages/order.ts";

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
  /** Line of the text as read on which it begins, from 1. */
  readonly line: number;
  readonly text: string;
  readonly kind: BlockKind;
  readonly fate: Fate;
  /** Why it was cut or moved as a whole. */
  readonly why?: Why;
  /** Fields that were read from this line. */
  readonly fields: readonly string[];
  /** What was done inside the line, in order. */
  readonly parts: readonly PartExplanation[];
  /** The strongest removal that was too weak to cut, and where. */
  readonly suspect?: Why & Span;
}

export interface FieldExplanation extends Why {
  readonly field: string;
  readonly value: Json;
  readonly source: string;
  /** Line of the text as read that holds it, from 1; absent where no line does. */
  readonly line?: number;
  readonly candidates: readonly Candidate[];
}

export interface NameExplanation {
  readonly canonical: string;
  readonly status: string;
  readonly entity: string;
  /** Surface forms with the number of times each was found, in order of first mention. */
  readonly surfaces: readonly { readonly surface: string; readonly count: number }[];
  readonly mentions: readonly RecordMention[];
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
  /** What the reason codes above mean, a sentence each, as far as they are copydesk's own. */
  readonly meanings: { readonly [reason: string]: string };
  /** Removed characters ÷ characters of all lines, 0 to 1. */
  readonly removedShare: number;
}

/** Explains one document. `policy` is that of the pipeline that examined it. */
export function explain(examination: Examination, policy: Policy): Explanation {
  const { document, annotations, record } = examination;
  const { changes, suspects } = decide(annotations, policy);
  const claims = winners(examination);
  const lines = explainLines(examination, changes, suspects, claims);
  const fields = explainFields(examination, claims, lines);
  return {
    locator: document.origin.locator,
    mediaType: document.mediaType,
    charset: document.charset.name,
    lines,
    fields,
    names: record.names.map(({ canonical, status, entity, mentions }) => ({
      canonical,
      status,
      entity,
      surfaces: countSurfaces(mentions.map(({ surface }) => surface)),
      mentions,
    })),
    flags: record.flags,
    meanings: meaningsOf(lines, fields),
    removedShare: record.quality.removedShare,
  };
}

function explainLines(
  examination: Examination,
  changes: readonly Change[],
  suspects: readonly Change[],
  claims: readonly FieldClaim[],
): LineExplanation[] {
  const { document, record } = examination;
  let nextChange = 0;
  let nextSuspect = 0;
  let written = 0;
  let number = 1;
  let counted = 0;
  return document.blocks.map((block) => {
    number += lineFeeds(document.text, counted, block.start);
    counted = block.start;
    while (changes[nextChange] && changes[nextChange]!.end <= block.start) nextChange++;
    while (suspects[nextSuspect] && suspects[nextSuspect]!.end <= block.start) nextSuspect++;
    const line = explainLine(
      block,
      number,
      within(changes, nextChange, block),
      within(suspects, nextSuspect, block),
      claims.filter(({ span }) => span && overlaps(span, block)).map(({ field }) => field),
    );
    const gone = line.fate === "cut" || line.fate === "moved";
    return gone ? line : { ...line, kind: record.blocks[written++]?.kind ?? block.kind };
  });
}

/** Line feeds from `start` to `end`. */
function lineFeeds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 10) count++;
  return count;
}

function explainLine(
  block: Block,
  line: number,
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
    line,
    text,
    kind,
    fate: whole ? (fields.length > 0 ? "moved" : "cut") : changes.length > 0 ? "part" : "kept",
    ...(whole && { why: whyOf(strongest.claim) }),
    fields: [...new Set(fields)],
    parts: split ? changes.map((change) => explainPart(block, change)) : [],
    ...(doubt && { suspect: { ...clamp(doubt, block), ...whyOf(doubt.claim) } }),
  };
}

function explainPart(block: Block, change: Change): PartExplanation {
  const { claim } = change;
  const { start, end } = clamp(change, block);
  return {
    start,
    end,
    text: block.text.slice(start - block.start, end - block.start),
    ...(claim.kind === "replace" && { with: claim.text }),
    ...whyOf(claim),
  };
}

function clamp({ start, end }: Span, block: Span): Span {
  return { start: Math.max(start, block.start), end: Math.min(end, block.end) };
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

/** The field claims that were published. */
function winners({ annotations, record }: Examination): FieldClaim[] {
  return annotations.filter((annotation): annotation is FieldClaim => {
    if (annotation.kind !== "field") return false;
    const { field, reason, source, confidence } = annotation;
    const won = record.because[field];
    return won?.reason === reason && won.source === source && won.confidence === confidence;
  });
}

function explainFields(
  { record }: Examination,
  claims: readonly FieldClaim[],
  lines: readonly LineExplanation[],
): FieldExplanation[] {
  return fieldNames.flatMap((field) => {
    const because = record.because[field];
    if (because === undefined) return [];
    const at = claims.find((claim) => claim.field === field)?.span;
    const line = at && lines.find((candidate) => overlaps(candidate, at))?.line;
    const value = record[field] as Json;
    return [{ field, value, ...because, ...(line !== undefined && { line }) }];
  });
}

function meaningsOf(
  lines: readonly LineExplanation[],
  fields: readonly FieldExplanation[],
): Explanation["meanings"] {
  const known = new Map(stages.flatMap(({ reasons }) => Object.entries(reasons)));
  const whys: Why[] = [...fields];
  for (const { why, parts, suspect } of lines) {
    whys.push(...parts);
    if (why) whys.push(why);
    if (suspect) whys.push(suspect);
  }
  const used = [...new Set(whys.map(({ reason }) => reason))].sort();
  return Object.fromEntries(
    used.flatMap((reason) => {
      const meaning = known.get(reason);
      return meaning === undefined ? [] : [[reason, meaning]];
    }),
  );
}

function countSurfaces(surfaces: readonly string[]): NameExplanation["surfaces"] {
  const counts = new Map<string, number>();
  for (const surface of surfaces) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  return [...counts].map(([surface, count]) => ({ surface, count }));
}

function whyOf({ reason, confidence, evidence }: Claim): Why {
  return { reason, confidence, evidence: recordEvidence(evidence) };
}
