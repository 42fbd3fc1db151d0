import { createGunzip, deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gunzip } from "../../../src/read/packed/gzip.ts";
import { inChunks, unpacked } from "./unpacked.ts";

const options = { ratio: 200 };
const texts = ["first member\n", "second member\n".repeat(50), "third member\n"];
const members = texts.map((text) => gzipSync(text));
const [one, two, three] = members.map(({ length }) => length) as [number, number, number];

describe("gunzip", () => {
  test("gives members one after the other, with their places", async () => {
    const places: number[] = [];
    for await (const event of gunzip(inChunks(Buffer.concat(members), 7), options)) {
      if (event.kind === "member") places.push(event.start);
      if (event.kind === "end") places.push(event.end);
    }
    expect(places).toEqual([0, one, one, one + two, one + two, one + two + three]);
  });

  test("loses nothing when it is read slowly", async () => {
    const lines = Array.from(
      { length: 12_000 },
      (_, i) => `${i} ${Math.imul(i, 2654435761) >>> 0}\n`,
    );
    const text = lines.join("");
    let out = "";
    for await (const event of gunzip(inChunks(gzipSync(text), 100_000), options)) {
      if (event.kind === "bytes") out += event.bytes.toString();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(out).toBe(text);
  });

  test("does not mind how the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 300 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 60 }),
        async (parts, size) => {
          const bytes = Buffer.concat(parts.map((part) => gzipSync(part)));
          const out = await unpacked(gunzip(inChunks(bytes, size), options));
          expect(out.join("")).toBe(Buffer.from(parts.join("")).toString());
        },
      ),
      { numRuns: 30 },
    );
  });

  test("a damaged member is left out with its bytes, and the next is found; node:zlib stops", async () => {
    const bytes = Buffer.concat(members);
    for (const at of [one + 12, one + two - 6, one]) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 0xff;
      expect(await unpacked(gunzip(inChunks(damaged), options))).toEqual([
        texts[0],
        { code: "corrupt", start: one, end: one + two },
        texts[2],
      ]);
      const native: Buffer[] = [];
      const stream = createGunzip().on("data", (part: Buffer) => native.push(part));
      await new Promise((resolve) => stream.on("error", resolve).on("close", resolve).end(damaged));
      expect(Buffer.concat(native).toString()).not.toContain("third");
    }
  });

  test("bytes taken out of the middle cost that member alone", async () => {
    const bytes = Buffer.concat(members);
    const cut = Buffer.concat([bytes.subarray(0, one + two - 15), bytes.subarray(one + two)]);
    expect(await unpacked(gunzip(inChunks(cut), options))).toEqual([
      texts[0],
      { code: "corrupt", start: one, end: one + two - 15 },
      texts[2],
    ]);
  });

  test.each([1, 5, 9, 15])(
    "cut off %i bytes before its end: what is there is given",
    async (bytes) => {
      const whole = Buffer.concat([members[0]!, gzipSync(Buffer.from(texts[1]!), { level: 0 })]);
      const out = await unpacked(gunzip(inChunks(whole.subarray(0, -bytes)), options));
      expect(out.at(-1)).toEqual({ code: "corrupt", start: one, end: whole.length - bytes });
      expect((texts[0]! + texts[1]).startsWith(out[0] as string)).toBe(true);
      expect((out[0] as string).length).toBeGreaterThan(texts[0]!.length + texts[1]!.length - 10);
    },
  );

  test("garbage after the last member is told, not read", async () => {
    const told: number[] = [];
    const bytes = Buffer.concat([...members, Buffer.from("garbage"), Buffer.alloc(2000)]);
    const onGarbage = (start: number): void => void told.push(start);
    const out = await unpacked(gunzip(inChunks(bytes), { ...options, onGarbage }));
    expect(out).toEqual([texts.join("")]);
    expect(told).toEqual([one + two + three]);
  });

  test("a member that runs over those behind it is damaged, and they are read", async () => {
    // A stored block that says it holds 60,000 bytes, and does not.
    const lying = Buffer.concat([
      members[0]!.subarray(0, 10),
      Buffer.from([0, 0x60, 0xea, 0x9f, 0x15]),
      Buffer.from("few bytes"),
    ]);
    const bytes = Buffer.concat([lying, ...members]);
    expect(await unpacked(gunzip(inChunks(bytes), options))).toEqual([
      { code: "corrupt", start: 0, end: lying.length },
      texts.join(""),
    ]);
  });

  test.each([60, 400])(
    "a member of %i words cut off anywhere costs that member alone, as after a crawler that was stopped",
    async (length) => {
      const words = "the ferry would not sail and harbour board said so on Monday".split(" ");
      const wire = (seed: number): string =>
        `${Array.from({ length }, (_, at) => words[Math.imul(seed + at, 2654435761) >>> 28] ?? at).join(" ")}\n`;
      const [first, ...behind] = [3, 29, 71, 101].map(wire);
      const cut = gzipSync(first!);
      const rest = Buffer.concat(behind.map((text) => gzipSync(text)));
      for (let length = 24; length < cut.length; length++) {
        const bytes = Buffer.concat([cut.subarray(0, length), rest]);
        expect(await unpacked(gunzip(inChunks(bytes, 200), options))).toEqual([
          { code: "corrupt", start: 0, end: length },
          behind.join(""),
        ]);
      }
    },
  );

  test("a member that fails its checksum and ends where it should is passed over with what it holds", async () => {
    const holding = gzipSync(gzipSync("a packed page that was stored"), { level: 0 });
    holding[holding.length - 6]! ^= 1;
    const bytes = Buffer.concat([holding, ...members]);
    expect(await unpacked(gunzip(inChunks(bytes), options))).toEqual([
      { code: "corrupt", start: 0, end: holding.length },
      texts.join(""),
    ]);
  });

  test("a last member whose first bytes are damaged is no garbage", async () => {
    const bytes = Buffer.concat(members);
    bytes[one + two + 1]! ^= 1;
    expect(await unpacked(gunzip(inChunks(bytes), options))).toEqual([
      texts[0]! + texts[1],
      { code: "corrupt", start: one + two, end: bytes.length },
    ]);
  });

  test("a member that runs over its end is damaged, not cut off, as good as always", async () => {
    const lines = Array.from({ length: 300 }, (_, i) => `line ${(i * 7919) % 1000}\n`);
    const bytes = gzipSync(lines.join(""));
    let wrong = 0;
    for (let at = 10; at < bytes.length - 8; at++) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 4;
      const found = await unpacked(gunzip(inChunks(damaged), options));
      if (found.some((part) => typeof part === "string")) wrong++;
    }
    expect(wrong).toBeLessThan(bytes.length / 100);
  });

  test("a bomb stops soon after its tenth megabyte, and the next member is read", async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 2 ** 20));
    let bytes = 0;
    const kinds: string[] = [];
    const events = gunzip(inChunks(Buffer.concat([bomb, members[0]!]), 65536), options);
    for await (const event of events) {
      if (event.kind === "bytes") bytes += event.bytes.length;
      kinds.push(event.kind === "damage" ? event.damage.code : event.kind);
    }
    expect(bytes).toBeLessThan(12 * 2 ** 20);
    expect(kinds).toContain("bomb");
    expect(kinds.at(-1)).toBe("end");
  });

  test("headers with a name, a comment, an extra field and a checksum are read", async () => {
    const body = deflateRawSync("Words.");
    const plain = gzipSync("Words.");
    const header = Buffer.from([0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3, 3, 0, 1, 2, 3]);
    const names = Buffer.from("name\0comment\0\x01\x02");
    const bytes = Buffer.concat([header, names, body, plain.subarray(-8)]);
    expect(await unpacked(gunzip(inChunks(bytes, 3), options))).toEqual(["Words."]);
  });
});
