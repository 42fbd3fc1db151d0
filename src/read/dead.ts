import type { DeadLetter, Origin, RawRecord } from "../model/document.ts";
import type { DeadCode, DeadLetterError } from "../model/errors.ts";

/** Bytes of a dead letter that are shown: enough to see what kind of thing it was. */
const shownBytes = 64;

/** A dead letter for the stretch of a file that `origin` points at. */
export function deadLetter(
  code: DeadCode,
  message: string,
  origin: Origin,
  head: Uint8Array | string,
): DeadLetter {
  return {
    code,
    message,
    origin,
    start: origin.offset,
    end: origin.offset + (origin.length ?? 0),
    firstBytes: printable(typeof head === "string" ? Buffer.from(head.slice(0, shownBytes)) : head),
  };
}

/** The dead letter of a record that was read well and failed later. */
export function deadRecord(raw: RawRecord, error: DeadLetterError): DeadLetter {
  return deadLetter(error.code, error.message, raw.origin, raw.content);
}

function printable(bytes: Uint8Array): string {
  let out = "";
  for (const byte of bytes.subarray(0, shownBytes)) {
    out +=
      byte >= 0x20 && byte < 0x7f && byte !== 0x5c
        ? String.fromCharCode(byte)
        : `\\x${byte.toString(16).padStart(2, "0")}`;
  }
  return out;
}
