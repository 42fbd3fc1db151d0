import { type DeadLetter, isDeadLetter, type RawRecord } from "../model/document.ts";
import { ByteWriter, viewOf } from "./byte-writer.ts";

/**
 * A batch of inputs as bytes, to be handed to a worker: the contents one after the other, the heads as
 * one JSON array, and four bytes with the length of the heads. Bytes are copied at the speed of
 * memory; a batch of objects would be walked value by value.
 */

/** Content that a worker gets: bytes, a string in UTF-8, or one that only UTF-16 can hold; or none. */
type ContentForm = "bytes" | "utf8" | "utf16le" | "dead";

interface Head {
  readonly form: ContentForm;
  /** Bytes of the content. */
  readonly length: number;
  readonly rest: DeadLetter | Omit<RawRecord, "content">;
}

/** Writes inputs as they come, so that none needs to be held. */
export class BatchWriter {
  readonly #writer: ByteWriter;
  readonly #heads: string[] = [];

  constructor(room: Uint8Array) {
    this.#writer = new ByteWriter(room);
  }

  /** Inputs in the batch. */
  get count(): number {
    return this.#heads.length;
  }

  add(item: RawRecord | DeadLetter): void {
    if (isDeadLetter(item)) {
      this.#addHead({ form: "dead", length: 0, rest: item });
      return;
    }
    const { content, ...rest } = item;
    if (typeof content !== "string") {
      this.#writer.addBytes(content);
      this.#addHead({ form: "bytes", length: content.length, rest });
      return;
    }
    // Half surrogate pairs, which JSON can bring in, do not survive UTF-8.
    const form = content.isWellFormed() ? "utf8" : "utf16le";
    this.#addHead({ form, length: this.#writer.addText(content, form), rest });
  }

  /** The batch; part of the room, if that was enough. */
  finish(): Uint8Array {
    this.#writer.addNumber(this.#writer.addText(`[${this.#heads.join()}]`));
    return this.#writer.finish();
  }

  #addHead(head: Head): void {
    this.#heads.push(JSON.stringify(head));
  }
}

export function encodeBatch(items: readonly (RawRecord | DeadLetter)[]): Uint8Array {
  const writer = new BatchWriter(new Uint8Array(0));
  for (const item of items) writer.add(item);
  return writer.finish();
}

/** The inputs of a batch, each made when it is asked for. None shares memory with it. */
export function* decodeBatch(bytes: Uint8Array): Generator<RawRecord | DeadLetter> {
  const all = viewOf(bytes);
  const end = all.length - 4;
  const start = end - all.readUInt32LE(end);
  let at = 0;
  for (const { form, length, rest } of JSON.parse(all.toString("utf8", start, end)) as Head[]) {
    if (form === "dead") {
      yield rest as DeadLetter;
      continue;
    }
    const to = at + length;
    const content =
      form === "bytes" ? Buffer.from(all.subarray(at, to)) : all.toString(form, at, to);
    yield { ...(rest as Omit<RawRecord, "content">), content };
    at = to;
  }
}
