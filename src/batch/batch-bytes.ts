import { type DeadLetter, isDeadLetter, type RawRecord } from "../model/document.ts";

/**
 * A batch of inputs as bytes, to be handed to a worker: four bytes with the length of the heads,
 * the heads as one JSON array, then the contents one after the other. Bytes are copied at the speed
 * of memory; a batch of objects would be walked value by value.
 */

/** Content that a worker gets: bytes, a string in UTF-8, or one that only UTF-16 can hold; or none. */
type ContentForm = "bytes" | "utf8" | "utf16le" | "dead";

interface Head {
  readonly form: ContentForm;
  /** Bytes of the content. */
  readonly length: number;
  readonly rest: DeadLetter | Omit<RawRecord, "content">;
}

const prefixLength = 4;

export function encodeBatch(items: readonly (RawRecord | DeadLetter)[]): Uint8Array {
  const contents: Uint8Array[] = [];
  const heads = items.map((item): Head => {
    if (isDeadLetter(item)) return { form: "dead", length: 0, rest: item };
    const { content, ...rest } = item;
    if (typeof content !== "string") {
      contents.push(content);
      return { form: "bytes", length: content.length, rest };
    }
    // Half surrogate pairs, which JSON can bring in, do not survive UTF-8.
    const form = content.isWellFormed() ? "utf8" : "utf16le";
    const bytes = Buffer.from(content, form);
    contents.push(bytes);
    return { form, length: bytes.length, rest };
  });
  const head = Buffer.from(JSON.stringify(heads));
  const prefix = Buffer.alloc(prefixLength);
  prefix.writeUInt32LE(head.length);
  return Buffer.concat([prefix, head, ...contents]);
}

/** The inputs of a batch, each made when it is asked for. */
export function* decodeBatch(bytes: Uint8Array): Generator<RawRecord | DeadLetter> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = prefixLength + all.readUInt32LE();
  const heads = JSON.parse(all.toString("utf8", prefixLength, start)) as readonly Head[];
  let at = start;
  for (const { form, length, rest } of heads) {
    if (form === "dead") {
      yield rest as DeadLetter;
      continue;
    }
    const end = at + length;
    const content = form === "bytes" ? all.subarray(at, end) : all.toString(form, at, end);
    yield { ...(rest as Omit<RawRecord, "content">), content };
    at = end;
  }
}
