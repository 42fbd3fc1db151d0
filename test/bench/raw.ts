import type { RawRecord } from "../../src/model/document.ts";

/** A text as a reader gives it. */
export function raw(text: string, number: number): RawRecord {
  return {
    origin: { dump: "bench", locator: `bench:${number}`, offset: 0 },
    content: Buffer.from(text),
    mediaType: "text/plain",
    url: null,
    fetchedAt: null,
    extra: {},
  };
}
