import type { Block } from "../../model/document.ts";
import type { RecordBlock } from "../../model/record.ts";
import type { Run } from "./inlines.ts";

/** A block of the body with its markup. */
export interface MarkedBlock {
  readonly kind: RecordBlock["kind"];
  readonly source: Block;
  readonly runs: readonly Run[];
}

/** Kinds whose neighbours belong to one list, quotation or table. */
const joined: ReadonlySet<RecordBlock["kind"]> = new Set(["list-item", "quote", "table"]);

/** The blocks in order, those of one list, quotation or table together. */
export function grouped(
  blocks: readonly RecordBlock[],
  sources: readonly Block[],
  runs: readonly (readonly Run[])[],
): MarkedBlock[][] {
  const out: MarkedBlock[][] = [];
  for (const [i, { kind }] of blocks.entries()) {
    const block: MarkedBlock = { kind, source: sources[i]!, runs: runs[i]! };
    const last = out.at(-1);
    if (last !== undefined && last[0]!.kind === kind && joined.has(kind)) last.push(block);
    else out.push([block]);
  }
  return out;
}

/** 2 to 6: the first level is the title's. */
export function headingLevel({ html }: Block): number {
  return Math.min(6, Math.max(2, html?.heading ?? 2));
}

/** What parts the cells of a row: see `HtmlFeatures.cells`. */
const cellSeparator = " | ";

/** The runs of a row by cell. */
export function cellsOf(runs: readonly Run[]): Run[][] {
  const out: Run[][] = [[]];
  for (const run of runs) {
    for (const [i, text] of run.text.split(cellSeparator).entries()) {
      if (i > 0) out.push([]);
      if (text !== "") out.at(-1)!.push({ ...run, text });
    }
  }
  return out;
}
