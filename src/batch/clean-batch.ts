import { type DeadLetter, isDeadLetter, type RawRecord } from "../model/document.ts";
import { deadRecord } from "../read/dead.ts";
import { cleanRecord, deadReason } from "../run/clean-records.ts";
import type { Pipeline } from "../run/pipeline.ts";
import { Stopwatch } from "../run/stopwatch.ts";
import { Tally } from "../run/tally.ts";
import { type EditMode, jsonLine, withEdits } from "../write/json-line.ts";
import { decodeBatch } from "./batch-bytes.ts";
import { ResultWriter } from "./result-bytes.ts";

export interface BatchCall {
  /** See `encodeBatch`. */
  readonly batch: Uint8Array;
  readonly pipeline: Pipeline;
  readonly edits: EditMode;
  /** Memory for what comes out. */
  readonly room: Uint8Array;
  /** Told the number of each input before work on it begins. */
  readonly begin: (index: number) => void;
}

/** Cleans a batch: bytes in, bytes out (`decodeResult`); part of `room`, if that is enough. */
export function cleanBatch({ batch, pipeline, edits, room, begin }: BatchCall): Uint8Array {
  const tally = new Tally();
  const watch = new Stopwatch();
  const result = new ResultWriter(room);
  for (const item of decodeBatch(batch)) {
    begin(result.count);
    const started = watch.start();
    const line = isDeadLetter(item) ? item : recordLine(item, pipeline, edits, tally, watch);
    if (typeof line === "string") {
      result.addRecord(line);
    } else {
      tally.addDead(line);
      result.addDead(jsonLine(line));
    }
    tally.addTime(item.origin.locator, watch.lap("write") - started);
  }
  tally.addTimes(watch);
  return result.finish(tally.sheet());
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
