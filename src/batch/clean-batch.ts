import { type DeadLetter, isDeadLetter, type RawRecord } from "../model/document.ts";
import { deadRecord } from "../read/dead.ts";
import { cleanRecord, deadReason } from "../run/clean-records.ts";
import type { Pipeline } from "../run/pipeline.ts";
import { Stopwatch } from "../run/stopwatch.ts";
import { Tally } from "../run/tally.ts";
import { type EditMode, jsonLine, withEdits } from "../write/json-line.ts";
import { decodeBatch } from "./batch-bytes.ts";
import { encodeResult } from "./result-bytes.ts";

/**
 * Cleans a batch: bytes in (`encodeBatch`), bytes out (`decodeResult`). `begin` is told the number of
 * each input before work on it begins.
 */
export function cleanBatch(
  batch: Uint8Array,
  pipeline: Pipeline,
  edits: EditMode,
  begin: (index: number) => void,
): Uint8Array {
  const tally = new Tally();
  const watch = new Stopwatch();
  const records: string[] = [];
  const dead: string[] = [];
  let kinds = "";
  for (const item of decodeBatch(batch)) {
    begin(kinds.length);
    const started = watch.start();
    const line = isDeadLetter(item) ? item : recordLine(item, pipeline, edits, tally, watch);
    if (typeof line === "string") {
      records.push(line);
      kinds += "r";
    } else {
      tally.addDead(line);
      dead.push(jsonLine(line));
      kinds += "d";
    }
    tally.addTime(item.origin.locator, watch.lap("write") - started);
  }
  tally.addTimes(watch);
  return encodeResult({
    kinds,
    records: Buffer.from(records.join("")),
    dead: Buffer.from(dead.join("")),
    tally: tally.sheet(),
  });
}

/** The record of a document as a line of JSON, or why there is none. */
function recordLine(
  raw: RawRecord,
  pipeline: Pipeline,
  edits: EditMode,
  tally: Tally,
  watch: Stopwatch,
): string | DeadLetter {
  const outcome = cleanRecord(raw, pipeline, watch);
  if (outcome.kind === "dead") return outcome.dead;
  try {
    const line = jsonLine(withEdits(outcome.record, edits));
    tally.addRecord(outcome.record);
    return line;
  } catch (error) {
    // A record may be longer than a string can be.
    return deadRecord(raw, deadReason(error));
  }
}
