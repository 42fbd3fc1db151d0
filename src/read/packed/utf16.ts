import { TextDecoder } from "@exodus/bytes/encoding.js";

export type Utf16 = "utf-16le" | "utf-16be";

/** Bytes in UTF-16 as bytes in UTF-8, without their byte order mark. */
export async function* utf8Of(
  chunks: AsyncIterable<Uint8Array>,
  charset: Utf16,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(charset);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
