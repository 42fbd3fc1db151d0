import { blockSeparator } from "../apply/body.ts";
import { restore } from "../apply/restore.ts";
import { printable } from "../explain/printable.ts";
import type { RawRecord } from "../model/document.ts";
import { type ArticleRecord, articleRecord, fieldNames } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { type Examination, examine } from "../run/examine.ts";
import type { Pipeline } from "../run/pipeline.ts";
import { decode } from "../stages/decode/decode.ts";

/** The invariant that a sentence speaks of, without what it found. */
export function invariantOf(sentence: string): string {
  return sentence.split(": ", 1)[0]!;
}

/** What must hold for every document, whatever its record says. Gives a sentence for each breach, safe on a terminal. */
export function brokenInvariants(
  raw: RawRecord,
  examination: Examination,
  pipeline: Pipeline,
): string[] {
  const { document, record } = examination;
  const broken: string[] = [];
  const checked = articleRecord.safeParse(JSON.parse(JSON.stringify(record)));
  if (!checked.success) broken.push(`the record is not valid: ${checked.error.message}`);
  if (restore(record) !== document.text) broken.push("body and edits do not give the text back");
  broken.push(...brokenSpans(record, document.text));
  if (record.body !== "") {
    const again = examine({ ...raw, content: record.body, mediaType: "text/plain" }, pipeline);
    if (again.record.body !== record.body) {
      const [first] = again.record.edits.filter(({ op }) => op !== "space");
      const what = first ? `: ${first.reason} at "${(first.original ?? "").slice(0, 60)}"` : "";
      broken.push(`cleaning the cleaned body changes it${what}`);
    }
  }
  const decisions = decisionsOf(record);
  for (const [name, content] of variants(decode(raw).text)) {
    const others = decisionsOf(examine({ ...raw, content }, pipeline).record);
    const lost = firstMissing(decisions, others);
    const gained = firstMissing(others, decisions);
    if (lost !== undefined || gained !== undefined || others.length !== decisions.length) {
      const [was, is] = [lost, gained].map((decision) =>
        (decision ?? "nothing").slice(0, shownChars),
      );
      broken.push(`${name} changes what is decided: ${was} becomes ${is}`);
    }
  }
  // Other documents have been cleaned since.
  if (JSON.stringify(examine(raw, pipeline).record) !== JSON.stringify(record))
    broken.push("what was cleaned before changes the record");
  return broken.map(printable);
}

function brokenSpans({ body, blocks, edits, names }: ArticleRecord, text: string): string[] {
  const broken: string[] = [];
  if (blocks.map(({ start, end }) => body.slice(start, end)).join(blockSeparator) !== body)
    broken.push("the blocks are not the body");
  let read = 0;
  for (const { start, end, original, reason, evidence } of edits) {
    if (start < read || end <= start || !isWhole(text, { start, end }))
      broken.push(`the edit ${reason} at ${start} is out of order, out of bounds or splits a pair`);
    if (text.slice(start, end) !== original)
      broken.push(`the edit ${reason} at ${start} does not hold what stands there`);
    for (const { signal, at } of evidence) {
      if (at && !isWhole(text, at)) broken.push(`evidence ${signal} of ${reason} is out of bounds`);
    }
    read = end;
  }
  for (const { surface, start, end } of names.flatMap(({ mentions }) => mentions)) {
    if (text.slice(start, end) !== surface)
      broken.push(`the mention "${surface}" is not at ${start}`);
  }
  return broken;
}

/** Whether the span lies in the text and does not begin or end inside a surrogate pair. */
function isWhole(text: string, { start, end }: Span): boolean {
  const splits = (at: number): boolean =>
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
  return start >= 0 && start <= end && end <= text.length && !splits(start) && !splits(end);
}

/** The same document as other systems would have stored it. */
function variants(text: string): [name: string, content: Uint8Array | string][] {
  return [
    ["a byte order mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["CRLF for LF", text.replace(/\r\n|\r|\n/g, "\r\n")],
    ["Unicode form NFC", text.normalize("NFC")],
    ["Unicode form NFD", text.normalize("NFD")],
  ];
}

function firstMissing(from: readonly string[], others: readonly string[]): string | undefined {
  const known = new Set(others);
  return from.find((decision) => !known.has(decision));
}

/** Characters of a decision that a sentence shows. */
const shownChars = 120;

/** What a record says of its text, one thing each, in one form of letters and of line breaks. */
function decisionsOf(record: ArticleRecord): string[] {
  const kept = record.blocks.map(({ start, end }) => ["kept", record.body.slice(start, end)]);
  const removed = record.edits
    .filter(({ op }) => op === "remove")
    .map(({ reason, original }) => [reason, original?.trim()]);
  const fields = fieldNames.map((field) => [field, record[field]]);
  return [...fields, ...removed, ...kept].map((decision) =>
    JSON.stringify(decision)
      .normalize("NFC")
      .replace(/\\r\\n|\\r/g, "\\n"),
  );
}
