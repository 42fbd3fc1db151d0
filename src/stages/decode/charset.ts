import { isAscii, isUtf8 } from "node:buffer";
import type { Charset } from "../../model/document.ts";
import { DeadLetterError } from "../../model/errors.ts";
import { type DecodedText, decodeAs, decodeAscii, decodeValid } from "../../text/charset/decode.ts";
import { truerThan } from "../../text/charset/mislabelled.ts";
import { decodeUndeclared } from "../../text/charset/undeclared.ts";
import { profileUtf8 } from "../../text/charset/utf8.ts";
import { detectUtf16 } from "../../text/charset/utf16.ts";
import { controlsOf, signatureOf } from "./binary.ts";

/** Bytes as a string without its byte order mark, and how they became one. */
export interface Read {
  readonly text: string;
  readonly charset: Charset;
  readonly invalid: number;
}

/**
 * Reads bytes as what they are: by byte order mark, by the pattern of UTF-16, as UTF-8 if they are
 * valid, as what is declared if that fits and is no label that is often wrong, and else by detection. Throws a dead letter (`binary`).
 */
export function readBytes(bytes: Uint8Array, declared: string | null): Read {
  const mark = markOf(bytes);
  if (mark) return { ...read(decodeAs(mark.name, bytes.subarray(mark.length)), "bom", declared) };
  refuse(signatureOf(bytes));
  const utf16 = detectUtf16(bytes);
  if (utf16) return read(decodeAs(utf16, bytes), "detected", declared);
  refuse(controlsOf(bytes));
  if (isAscii(bytes)) return readAscii(bytes, declared);
  if (isUtf8(bytes)) {
    const source = declared === "utf-8" ? "declared" : "detected";
    return read(decodeValid(bytes), source, declared);
  }
  if (declared !== null && declared !== "utf-8") {
    const { valid, invalid } = profileUtf8(bytes);
    const decoded = decodeAs(declared, bytes);
    const fits = decoded.invalid * 50 <= Math.max(invalid, 1);
    if (fits && !(valid > 0 && valid >= invalid)) {
      const truer = truerThan(declared, bytes);
      if (truer === null) return read(decoded, "declared", declared);
      return read(decodeAs(truer, bytes), "detected", declared);
    }
  }
  const decoded = decodeUndeclared(bytes);
  return read(decoded, decoded.charset === declared ? "declared" : "detected", declared);
}

function refuse(found: string | null): void {
  if (found !== null) throw new DeadLetterError("binary", `${found}, expected text`);
}

/** ASCII is the same in every encoding that a page can declare, but for the escapes of ISO-2022-JP. */
function readAscii(bytes: Uint8Array, declared: string | null): Read {
  const japanese = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("\x1b$");
  if (japanese) return read(decodeAs("iso-2022-jp", bytes), "detected", declared);
  const name = declared ?? "utf-8";
  const decoded = name === "iso-2022-jp" ? decodeAs(name, bytes) : decodeAscii(bytes, name);
  return read(decoded, declared === null ? "detected" : "declared", declared);
}

function read(decoded: DecodedText, source: Charset["source"], declared: string | null): Read {
  const { text, charset: name, invalid } = decoded;
  const other = declared !== null && declared !== name;
  return { text, charset: { name, source, ...(other && { declared }) }, invalid };
}

function markOf(bytes: Uint8Array): { readonly name: string; readonly length: number } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: "utf-8", length: 3 };
  if (a === 0xff && b === 0xfe) {
    if (c === 0 && d === 0)
      throw new DeadLetterError("charset", "UTF-32, expected UTF-8 or UTF-16");
    return { name: "utf-16le", length: 2 };
  }
  return a === 0xfe && b === 0xff ? { name: "utf-16be", length: 2 } : null;
}
