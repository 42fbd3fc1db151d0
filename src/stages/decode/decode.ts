import { hash } from "node:crypto";
import type { FlagClaim } from "../../model/claim.ts";
import type { DecodedRecord, RawRecord } from "../../model/document.ts";
import { DeadLetterError } from "../../model/errors.ts";
import { type Read, readBytes } from "./charset.ts";
import { declaredCharset, encodingOf } from "./declared.ts";
import { charsetMismatch, invalidBytes, loneSurrogates, mojibake } from "./flags.ts";

/** More U+FFFD than one character in ten: no encoding that we know made these bytes. */
const largestInvalidShare = 0.1;
/** C1 controls stand where windows-1252 has nothing; text in it holds none. */
const largestControlShare = 0.02;

/**
 * Turns bytes into text. Nothing is mended but what no output could hold: bytes without meaning and
 * lone surrogates become U+FFFD. Throws a dead letter (`empty`, `charset`, `binary`).
 */
export function decode(raw: RawRecord): DecodedRecord {
  const { content } = raw;
  const {
    text: read,
    charset,
    invalid,
  } = typeof content === "string"
    ? given(raw, content)
    : readBytes(content, declaredOf(raw, content));
  // Bytes that are read as UTF-8 make no lone surrogates.
  const sound = typeof content !== "string" && charset.name === "utf-8";
  const [text, surrogates] = sound ? [read, 0] : wellFormed(read);
  if (!visible.test(text)) throw new DeadLetterError("empty", "the document has no text");
  refuseNoise(text, charset.name, invalid);
  const flags = [
    ...(raw.notes ?? []),
    ...charsetMismatch(charset),
    ...invalidBytes(text, invalid),
    ...loneSurrogates(surrogates),
    ...mojibake(text),
  ];
  return {
    raw,
    text,
    charset,
    sha256: hash("sha256", content),
    claims: flags.map((flag) => (raw.mediaType === "text/html" ? withoutPlaces(flag) : flag)),
  };
}

/**
 * The transport goes before the page (html.spec.whatwg.org, 13.2.3.2), unless it says UTF-8: whether
 * that is true the bytes tell, and if not, the page may know.
 */
function declaredOf({ charset, mediaType }: RawRecord, content: Uint8Array): string | null {
  const given = charset === undefined ? null : encodingOf(charset);
  if (given !== null && given !== "utf-8") return given;
  return (mediaType === "text/html" ? declaredCharset(content) : null) ?? given;
}

/** Places are on the text as read, which of a page is that of its blocks and not known yet. */
function withoutPlaces(flag: FlagClaim): FlagClaim {
  const [first, ...others] = flag.evidence.map(({ signal, value }) => ({ signal, value }));
  return { ...flag, evidence: [first!, ...others] };
}

function refuseNoise(text: string, charset: string, invalid: number): void {
  const controls = charset.startsWith("utf") ? 0 : (text.match(/[\u0080-\u009f]/g)?.length ?? 0);
  if (invalid <= text.length * largestInvalidShare && controls <= text.length * largestControlShare)
    return;
  const message = `${invalid + controls} of ${text.length} characters make no sense in ${charset}`;
  throw new DeadLetterError("charset", message);
}

/** Anything that is neither white space nor a control or format character. */
const visible = /[^\s\p{Cc}\p{Cf}]/u;

/** A string out of JSON: its bytes were the reader's business. */
function given({ decoded }: RawRecord, content: string): Read {
  const text = content.startsWith("\ufeff") ? content.slice(1) : content;
  if (decoded === undefined)
    return { text, charset: { name: "utf-8", source: "given" }, invalid: 0 };
  const { charset: name, invalid, declared } = decoded;
  const other = declared !== undefined && declared !== name;
  return {
    text,
    charset: { name, source: "detected", ...(other && { declared }) },
    invalid: text.includes("\ufffd") ? invalid : 0,
  };
}

function wellFormed(text: string): readonly [string, number] {
  if (text.isWellFormed()) return [text, 0];
  let count = 0;
  const out = text.replace(/\p{Surrogate}/gu, () => {
    count++;
    return "\ufffd";
  });
  return [out, count];
}
