import type { Annotation, Evidence } from "../../../model/claim.ts";
import type { Block, MediaType } from "../../../model/document.ts";
import { hardWrapped } from "./hard-wrap.ts";
import { kindsOf } from "./kind.ts";
import { type Line, linesOf } from "./lines.ts";

/** Blocks of plain text or Markdown, with a claim for everything that stands between them. */
export interface TextBlocks {
  readonly blocks: readonly Block[];
  readonly claims: readonly Annotation[];
}

/** A block a line; of text that was broken at a fixed column, a block a paragraph. */
export function textBlocks(text: string, mediaType: MediaType): TextBlocks {
  const lines = linesOf(text);
  const kinds = kindsOf(text, lines, mediaType);
  const goesOn = hardWrapped(text, lines, kinds);
  const blocks: Block[] = [];
  const claims: Annotation[] = [];
  let at = 0;
  for (let i = 0; i < lines.length; i++) {
    const { start, breaks } = lines[i]!;
    if (start > at) claims.push(gap(at, start, breaks));
    const first = i;
    while (goesOn[i]) {
      claims.push(join(text, lines[i]!, lines[i + 1]!));
      i++;
    }
    const { end } = lines[i]!;
    blocks.push({
      index: blocks.length,
      start,
      end,
      text: first === i ? text.slice(start, end) : inOneLine(text, lines, first, i),
      kind: kinds[first]!,
      breaksBefore: breaks,
    });
    at = end;
  }
  if (at < text.length) claims.push(gap(at, text.length, linesOf(`${text.slice(at)}.`)[0]!.breaks));
  return { blocks, claims };
}

/** Lines of a paragraph with spaces for what parts them, so offsets stay what they are. */
function inOneLine(text: string, lines: readonly Line[], first: number, last: number): string {
  let out = "";
  let at = lines[first]!.start;
  for (let i = first; i <= last; i++) {
    const { start, end } = lines[i]!;
    out += " ".repeat(start - at) + text.slice(start, end);
    at = end;
  }
  return out;
}

function gap(start: number, end: number, breaks: number): Annotation {
  return {
    kind: "remove",
    span: { start, end },
    reason: "segment/white-space",
    confidence: 1,
    evidence: lineBreaks[breaks] ?? [{ signal: "line-breaks", value: breaks }],
  };
}

/** What nearly all gaps say, made once: there is one after every line. */
const lineBreaks: readonly (readonly [Evidence])[] = [0, 1, 2, 3].map((value) => [
  { signal: "line-breaks", value },
]);

/**
 * A line break inside a paragraph becomes a space; after a hyphen nothing, for whether that belongs
 * to the word is not known. The confidence is low because a rewritten name that covers the break
 * must win over it.
 */
function join(text: string, line: Line, next: Line): Annotation {
  const hyphen = /[\p{L}\p{N}]-$/u.test(text.slice(Math.max(line.start, line.end - 3), line.end));
  return {
    kind: "replace",
    span: { start: line.end, end: next.start },
    text: hyphen ? "" : " ",
    reason: "segment/hard-wrap",
    confidence: 0.5,
    evidence: [{ signal: "columns", value: line.indent + line.end - line.start }],
  };
}
