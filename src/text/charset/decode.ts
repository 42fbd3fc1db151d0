import { isUtf8 } from "node:buffer";
import { TextDecoder } from "@exodus/bytes/encoding.js";

/** Text and how it was made of bytes. */
export interface DecodedText {
  readonly text: string;
  /** WHATWG name of the encoding, in lower case. */
  readonly charset: string;
  /** Places where bytes meant nothing and U+FFFD stands. */
  readonly invalid: number;
}

/**
 * Decodes with one encoding; what it cannot read becomes U+FFFD. Node's own decoder is used for
 * UTF-8 alone: on Node 20 its windows-1252 turns curly quotes into control characters, and others of
 * its tables differ from the standard too (nodejs/node 56542, 60888).
 */
export function decodeAs(charset: string, bytes: Uint8Array): DecodedText {
  if (charset === "utf-8" && isUtf8(bytes)) return decodeValid(bytes);
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  const written = charset === "utf-8" ? countWritten(bytes) : 0;
  return { text, charset, invalid: countMarks(text) - written };
}

/** Decodes bytes that are known to be valid UTF-8. */
export function decodeValid(bytes: Uint8Array): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { text: buffer.toString("utf8"), charset: "utf-8", invalid: 0 };
}

/** Decodes bytes that are known to be ASCII, in an encoding that is like it; copying is all it takes. */
export function decodeAscii(bytes: Uint8Array, charset: string): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { text: buffer.toString("latin1"), charset, invalid: 0 };
}

function countMarks(text: string): number {
  let count = 0;
  for (let i = text.indexOf("\ufffd"); i >= 0; i = text.indexOf("\ufffd", i + 1)) count++;
  return count;
}

/** How often the bytes hold a U+FFFD that somebody wrote before us. */
function countWritten(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let i = buffer.indexOf(mark); i >= 0; i = buffer.indexOf(mark, i + 3)) count++;
  return count;
}

const mark = Buffer.from("\ufffd");
