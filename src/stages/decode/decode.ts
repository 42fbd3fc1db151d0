import { createHash } from "node:crypto";
import type { DecodedRecord, RawRecord } from "../../model/document.ts";
import { DeadLetterError } from "../../model/errors.ts";

/** Turns bytes into text. Throws a dead letter (`empty`, `charset`, `binary`, `too-big`). */
export function decode(raw: RawRecord): DecodedRecord {
  const text =
    typeof raw.content === "string" ? raw.content : new TextDecoder("utf-8").decode(raw.content);
  if (text.trim() === "") throw new DeadLetterError("empty", "the document has no text");
  return {
    raw,
    text,
    charset: { name: "utf-8", source: "given" },
    sha256: createHash("sha256").update(raw.content).digest("hex"),
    claims: [],
  };
}
