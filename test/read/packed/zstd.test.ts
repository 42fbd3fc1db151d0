import { createHash } from "node:crypto";
import { Zstd } from "@hpcc-js/wasm-zstd";
import { Decompress } from "fzstd";
import { beforeAll, describe, expect, test } from "vitest";
import { unzstd } from "../../../src/read/packed/zstd.ts";
import { inChunks, unpacked } from "./unpacked.ts";

const texts = ["first frame\n", "second frame\n".repeat(5000), "third frame\n"];
const ratio = 200;
let frames: Buffer[];
let pack: (text: string | Uint8Array) => Buffer;
beforeAll(async () => {
  const zstd = await Zstd.load();
  pack = (text) => Buffer.from(zstd.compress(Buffer.from(text as string)));
  frames = texts.map((text) => pack(text));
});

describe("unzstd", () => {
  test.each([1, 7, 100_000])("gives frames one after the other, cut at %i bytes", async (size) => {
    const out = await unpacked(unzstd(inChunks(Buffer.concat(frames), size), ratio));
    expect(out).toEqual([texts.join("")]);
  });

  test("skippable frames are passed over", async () => {
    const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    const bytes = Buffer.concat([skippable, frames[0]!, skippable, frames[2]!, skippable]);
    expect(await unpacked(unzstd(inChunks(bytes, 4), ratio))).toEqual([texts[0]! + texts[2]]);
  });

  test("a frame that is cut off is told of; what is there is given", async () => {
    const bytes = Buffer.concat([frames[0]!, pack(noise(10_000))]);
    const out = await unpacked(unzstd(inChunks(bytes.subarray(0, -50_000)), ratio));
    expect(out.at(-1)).toEqual({
      code: "corrupt",
      start: frames[0]!.length,
      end: bytes.length - 50_000,
    });
    expect((out[0] as string).length).toBeGreaterThan(100_000);
  });

  test("a damaged frame is left out and the next is found", async () => {
    const [one, two] = [frames[0]!.length, frames[1]!.length];
    const bytes = Buffer.concat(frames);
    // The type of its first block: 3 is reserved.
    const header = bytes.indexOf(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), one) + 9;
    bytes.fill(0xff, header, one + two - 2);
    expect(await unpacked(unzstd(inChunks(bytes), ratio))).toEqual([
      texts[0],
      { code: "corrupt", start: one, end: one + two },
      texts[2],
    ]);
  });

  test("a wrong checksum is found; fzstd alone does not look", async () => {
    // A raw block of three bytes with the checksum of other ones (RFC 8878, 3.1.1).
    const frame = Buffer.from([
      0x28, 0xb5, 0x2f, 0xfd, 0x24, 3, 0x19, 0, 0, 0x61, 0x62, 0x63, 1, 2, 3, 4,
    ]);
    const out = await unpacked(unzstd(inChunks(Buffer.concat([frame, frames[0]!])), ratio));
    expect(out).toEqual([{ code: "corrupt", start: 0, end: frame.length }, texts[0]]);
    const alone: Uint8Array[] = [];
    new Decompress((part) => alone.push(part)).push(Uint8Array.from(frame), true);
    expect(Buffer.concat(alone).toString()).toBe("abc");
  });

  test("a right checksum is no trouble", async () => {
    // XXH64 of "abc" is 44bc2cf5ad770999.
    const frame = Buffer.from([
      0x28, 0xb5, 0x2f, 0xfd, 0x24, 3, 0x19, 0, 0, 0x61, 0x62, 0x63, 0x99, 0x09, 0x77, 0xad,
    ]);
    expect(await unpacked(unzstd(inChunks(frame, 5), ratio))).toEqual(["abc"]);
  });

  test("a bomb stops soon after its tenth megabyte", async () => {
    const bytes = Buffer.concat([pack(Buffer.alloc(50 * 2 ** 20)), frames[0]!]);
    let count = 0;
    const kinds: string[] = [];
    for await (const event of unzstd(inChunks(bytes, 65536), ratio)) {
      if (event.kind === "bytes") count += event.bytes.length;
      kinds.push(event.kind === "damage" ? event.damage.code : event.kind);
    }
    expect(count).toBeLessThan(12 * 2 ** 20);
    expect(kinds).toContain("bomb");
    expect(kinds.at(-1)).toBe("end");
  });
});

/** Text that hardly packs. */
function noise(lines: number): string {
  return Array.from({ length: lines }, (_, i) =>
    createHash("sha256").update(String(i)).digest("base64"),
  ).join("\n");
}
