import fc from "fast-check";
import { expect, test } from "vitest";
import { BatchWriter, decodeBatch } from "../../src/batch/batch-bytes.ts";
import type { DeadLetter, RawRecord } from "../../src/model/document.ts";

const origin = fc.record({
  id: fc.jsonValue({ stringUnit: "binary" }),
  dump: fc.string(),
  locator: fc.string({ unit: "binary" }),
  offset: fc.nat(),
});

const raw: fc.Arbitrary<RawRecord> = fc.record({
  origin,
  content: fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array()),
  mediaType: fc.constantFrom("text/plain", "text/html"),
  url: fc.option(fc.webUrl()),
  fetchedAt: fc.constant(null),
  extra: fc.dictionary(fc.string(), fc.jsonValue()),
}) as fc.Arbitrary<RawRecord>;

const dead: fc.Arbitrary<DeadLetter> = fc.record({
  code: fc.constant("json"),
  message: fc.string(),
  origin,
  start: fc.nat(),
  end: fc.nat(),
  firstBytes: fc.string(),
}) as fc.Arbitrary<DeadLetter>;

/** What is written as JSON has no negative zero and no prototypes of its own. */
function plain(item: RawRecord | DeadLetter): unknown {
  const { content, ...rest } = item as RawRecord;
  return { ...JSON.parse(JSON.stringify(rest)), content };
}

test("a batch reads back equal: bytes, strings with half surrogate pairs, dead letters", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(raw, dead)), fc.nat(4000), (items, roomBytes) => {
      // Memory that was used before, shared, and often too small.
      const room = new Uint8Array(new SharedArrayBuffer(roomBytes)).fill(0xff);
      const writer = new BatchWriter(room);
      for (const item of items) writer.add(item);
      expect(writer.count).toBe(items.length);
      const inputs = [...decodeBatch(writer.finish())];
      room.fill(0);
      const back = inputs.map((item) => {
        const { content } = item as RawRecord;
        return content instanceof Uint8Array
          ? { ...item, content: Uint8Array.from(content) }
          : item;
      });
      expect(back.map(plain)).toEqual(items.map(plain));
    }),
    { numRuns: 200 },
  );
});
