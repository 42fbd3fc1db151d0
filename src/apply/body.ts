import type { Annotation } from "../model/claim.ts";
import type { Block, BlockKind, Document } from "../model/document.ts";
import type { Edit, RecordBlock } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import type { Change } from "./decide.ts";
import { recordEvidence } from "./evidence.ts";

/** What `body` puts between two blocks. */
export const blockSeparator = "\n\n";

/** The body as written, and how it came from the text as read. */
export interface Body {
  readonly text: string;
  readonly blocks: readonly RecordBlock[];
  /** The block of the document that each of `blocks` comes from. */
  readonly sources: readonly Block[];
  /** Ordered and disjoint. With the text of `blocks` they give back the text as read. */
  readonly edits: readonly Edit[];
  /**
   * Where a span of the text as read stands in the body, white space between two blocks included; null
   * if any of its words do not.
   */
  readonly locate: (span: Span) => Span | null;
}

/** A stretch of the text as read and where it stands in the body. */
interface Piece extends Span {
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/**
 * Writes what the changes leave of each block. White space at the ends of what is left is taken
 * away as an edit too; a block of which nothing is left vanishes.
 */
export function writeBody(
  document: Document,
  annotations: readonly Annotation[],
  decided: readonly Change[],
): Body {
  const kinds = kindsOf(document.blocks, annotations);
  const changes = decided.filter((change) => isWritable(change, document.blocks));
  const edits: Edit[] = changes.map((change) => editOf(document.text, change));
  addGaps(document, changes, edits);
  const blocks: RecordBlock[] = [];
  const sources: Block[] = [];
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let next = 0;
  for (const block of document.blocks) {
    while (next < changes.length && changes[next]!.end <= block.start) next++;
    const change = changes[next];
    if (change?.claim.kind === "remove" && change.start <= block.start && block.end <= change.end)
      continue;
    const trimmed = trim(document.text, keptOf(block, changes, next), edits);
    if (trimmed.length === 0) continue;
    if (parts.length > 0) {
      parts.push(blockSeparator);
      length += blockSeparator.length;
    }
    const start = length;
    for (const { start: from, end: to, text } of trimmed) {
      const written = text ?? document.text.slice(from, to);
      pieces.push({ start: from, end: to, bodyStart: length, bodyEnd: length + written.length });
      parts.push(written);
      length += written.length;
    }
    sources.push(block);
    blocks.push({ kind: kinds.get(block.start) ?? block.kind, start, end: length });
  }
  sortByStart(edits);
  const place = (span: Span): Span | null => locate(document.text, pieces, span);
  return { text: parts.join(""), blocks, sources, edits, locate: place };
}

/** Sorts what is mostly in order: removals and the gaps between them come in two runs at most. */
function sortByStart(edits: Edit[]): void {
  for (let i = 1; i < edits.length; i++) {
    if (edits[i]!.start >= edits[i - 1]!.start) continue;
    edits.sort((a, b) => a.start - b.start);
    return;
  }
}

/** A replacement is written only inside one block: across two it would glue them together. */
function isWritable({ start, end, claim }: Change, blocks: readonly Block[]): boolean {
  if (claim.kind === "remove") return true;
  const block = blocks[firstEndingAfter(blocks, start)];
  return start < end && block !== undefined && block.start <= start && end <= block.end;
}

/** White space outside the blocks leaves the body even where a claim would keep it. */
function addGaps({ text, blocks }: Document, changes: readonly Change[], edits: Edit[]): void {
  let at = 0;
  let change = 0;
  for (let block = 0; block <= blocks.length; block++) {
    const from = blocks[block]?.start ?? text.length;
    for (; change < changes.length && changes[change]!.start < from; change++) {
      const { start, end } = changes[change]!;
      if (start > at) edits.push(spaceEdit(text, at, start));
      if (end > at) at = end;
    }
    if (from > at) edits.push(spaceEdit(text, at, from));
    const to = blocks[block]?.end ?? text.length;
    if (to > at) at = to;
  }
}

/** A kept stretch of a block; `text` is set where a replacement stands in its place. */
interface Kept extends Span {
  readonly text?: string;
}

function keptOf(block: Block, changes: readonly Change[], first: number): Kept[] {
  const out: Kept[] = [];
  let at = block.start;
  for (let i = first; i < changes.length && changes[i]!.start < block.end; i++) {
    const { start, end, claim } = changes[i]!;
    if (start > at) out.push({ start: at, end: start });
    if (claim.kind === "replace") out.push({ start, end, text: claim.text });
    at = Math.max(at, end);
  }
  if (at < block.end) out.push({ start: at, end: block.end });
  return out;
}

/** Takes white space off both ends of what is kept of a block, adding an edit for each. */
function trim(text: string, kept: readonly Kept[], edits: Edit[]): readonly Kept[] {
  let out = kept;
  while (out.length > 0 && out[0]!.text === undefined) {
    const { start, end } = out[0]!;
    if (!/\s/.test(text[start]!)) break;
    const from = end - text.slice(start, end).trimStart().length;
    if (from > start) edits.push(spaceEdit(text, start, from));
    if (from < end) {
      out = [{ start: from, end }, ...out.slice(1)];
      break;
    }
    out = out.slice(1);
  }
  while (out.length > 0 && out.at(-1)!.text === undefined) {
    const { start, end } = out.at(-1)!;
    if (!/\s/.test(text[end - 1]!)) break;
    const to = start + text.slice(start, end).trimEnd().length;
    if (to < end) edits.push(spaceEdit(text, to, end));
    if (to > start) {
      out = [...out.slice(0, -1), { start, end: to }];
      break;
    }
    out = out.slice(0, -1);
  }
  return out;
}

function spaceEdit(text: string, start: number, end: number): Edit {
  return {
    start,
    end,
    op: "space",
    original: text.slice(start, end),
    reason: "apply/white-space",
    confidence: 1,
    evidence: besideRemoved,
  };
}

const besideRemoved: Edit["evidence"] = [{ signal: "beside-removed-text", value: true }];

function editOf(text: string, { start, end, claim }: Change): Edit {
  const original = text.slice(start, end);
  const { reason, confidence } = claim;
  const evidence = recordEvidence(claim.evidence);
  if (claim.kind === "replace")
    return { start, end, op: "replace", original, with: claim.text, reason, confidence, evidence };
  const op = showsSomething(original) ? "remove" : "space";
  return { start, end, op, original, reason, confidence, evidence };
}

/** Whether there is anything but white space: mostly the first character is ASCII and tells. */
function showsSomething(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return true;
  if (text.length === 1 && code === 0x0a) return false;
  return /\S/.test(text);
}

/** The strongest claim about the kind of each block, by the block's start. */
function kindsOf(
  blocks: readonly Block[],
  annotations: readonly Annotation[],
): Map<number, BlockKind> {
  const strongest = new Map<number, { readonly kind: BlockKind; readonly confidence: number }>();
  for (const claim of annotations) {
    if (claim.kind !== "block") continue;
    const known = strongest.get(claim.span.start);
    if (known === undefined || claim.confidence > known.confidence)
      strongest.set(claim.span.start, { kind: claim.as, confidence: claim.confidence });
  }
  const out = new Map<number, BlockKind>();
  if (strongest.size === 0) return out;
  for (const block of blocks) {
    const claim = strongest.get(block.start);
    if (claim) out.set(block.start, claim.kind);
  }
  return out;
}

function locate(text: string, pieces: readonly Piece[], span: Span): Span | null {
  const low = firstEndingAfter(pieces, span.start);
  let at = span.start;
  let start = -1;
  let end = -1;
  for (let i = low; i < pieces.length && at < span.end; i++) {
    const piece = pieces[i]!;
    // A line break between two blocks is written as another one; it does not part a name.
    if (piece.start > at && (start < 0 || /\S/.test(text.slice(at, piece.start)))) return null;
    if (piece.start > at) at = piece.start;
    if (at >= span.end) break;
    const same = piece.bodyEnd - piece.bodyStart === piece.end - piece.start;
    if (start < 0) start = same ? piece.bodyStart + (at - piece.start) : piece.bodyStart;
    const to = Math.min(piece.end, span.end);
    end = same ? piece.bodyStart + (to - piece.start) : piece.bodyEnd;
    at = to;
  }
  return at === span.end && start >= 0 ? { start, end } : null;
}

/** Index of the first of the ordered spans that ends after `at`. */
function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
