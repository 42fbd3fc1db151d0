import type { Annotation } from "../../../model/claim.ts";
import type { Block, DecodedRecord, Document } from "../../../model/document.ts";
import { DeadLetterError } from "../../../model/errors.ts";
import type { Span } from "../../../model/span.ts";
import { ImageTable } from "./images.ts";
import { InlineTable } from "./inlines.ts";
import type { PageReading } from "./reader.ts";
import { readCarefully } from "./reread.ts";
import { swappedOrder } from "./streamed.ts";
import type { Position, RawBlock } from "./table.ts";

/** Longest page that is read, in UTF-16 units. */
const longestPage = 20_000_000;

/**
 * Turns a page into a document: its text is the text of its blocks, a block a line. Throws a dead
 * letter (`too-big`, `empty`).
 */
export function segmentHtml(decoded: DecodedRecord): Document {
  const { raw, text: html, charset, sha256 } = decoded;
  if (html.length > longestPage) {
    throw new DeadLetterError(
      "too-big",
      `the page has ${html.length} characters, at most ${longestPage} are read`,
    );
  }
  const reading = readCarefully(html);
  const { blocks, text, starts } = layOut(reading);
  const head = reading.head.finish();
  if (blocks.length === 0 && head.title === null) {
    throw new DeadLetterError("empty", "the page has neither text nor title");
  }
  const locate = (start: Position, end: Position) => spanBetween(text, blocks, starts, start, end);
  const claims: Annotation[] = [...decoded.claims, ...flags(reading)];
  for (const block of blocks) if (block.index > 0) claims.push(gap(block.start));
  return {
    origin: raw.origin,
    url: raw.url,
    fetchedAt: raw.fetchedAt,
    mediaType: raw.mediaType,
    charset,
    sha256,
    extra: raw.extra,
    text,
    blocks,
    claims,
    html: {
      source: html,
      head,
      elements: reading.elements.finish(),
      marks: reading.marks.finish(locate),
      // The same page reads the same way again: positions are those of the blocks that are there.
      inlines: () => {
        const { extras } = readCarefully(html, () => ({ inlines: new InlineTable() }));
        return extras.inlines!.finish(locate);
      },
      images: () => {
        const { extras } = readCarefully(html, () => ({ images: new ImageTable() }));
        return extras.images!.finish(locate, (block) => starts[block] ?? blocks.length);
      },
    },
  };
}

interface Layout {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Of each block as it stood in the markup, its place in `blocks`. */
  readonly starts: Int32Array;
}

function layOut(reading: PageReading): Layout {
  const read = reading.table.blocks;
  const { swapEvents } = reading;
  const order = swapEvents.length === 0 ? read.keys() : swappedOrder(read.length, swapEvents);
  const starts = new Int32Array(read.length);
  const blocks: Block[] = [];
  let at = 0;
  for (const from of order) {
    const { text, kind, features } = read[from] as RawBlock;
    const index = blocks.length;
    starts[from] = index;
    const end = at + text.length;
    blocks.push({
      index,
      start: at,
      end,
      text,
      kind,
      breaksBefore: index === 0 ? 0 : 1,
      html: features,
    });
    at = end + 1;
  }
  return { text: blocks.map((block) => block.text).join("\n"), blocks, starts };
}

/** The text between two places of the markup; null if there is none, or if a swap parted them. */
function spanBetween(
  text: string,
  blocks: readonly Block[],
  places: Int32Array,
  from: Position,
  to: Position,
): Span | null {
  const first = blocks[places[from.block] ?? -1];
  const last = blocks[places[to.offset > 0 ? to.block : to.block - 1] ?? -1];
  if (first === undefined || last === undefined) return null;
  let start = Math.min(first.start + from.offset, first.end);
  let end = to.offset > 0 ? Math.min(last.start + to.offset, last.end) : last.end;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

function flags({ tooDeep, unclosed }: PageReading): Annotation[] {
  const out: Annotation[] = [];
  if (tooDeep) {
    out.push({
      kind: "flag",
      code: "markup-deep",
      severity: "warning",
      reason: "segment/markup-deep",
      confidence: 1,
      evidence: [{ signal: "depth-limit", value: true }],
    });
  }
  if (unclosed !== null) {
    out.push({
      kind: "flag",
      code: "markup-unclosed",
      severity: "warning",
      reason: "segment/markup-unclosed",
      confidence: 1,
      evidence: [{ signal: "open-at-end", value: unclosed }],
    });
  }
  return out;
}

const lineBreak: Annotation["evidence"] = [{ signal: "line-breaks", value: 1 }];

function gap(before: number): Annotation {
  return {
    kind: "remove",
    span: { start: before - 1, end: before },
    reason: "segment/white-space",
    confidence: 1,
    evidence: lineBreak,
  };
}
