import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FlagClaim } from "../../../src/model/claim.ts";
import { DeadLetterError } from "../../../src/model/errors.ts";
import { decode } from "../../../src/stages/decode/decode.ts";
import { rawOf } from "../../faults/run.ts";

const flags = (content: string | Uint8Array) =>
  decode(rawOf(content)).claims.flatMap((claim) => (claim.kind === "flag" ? [claim.code] : []));

test("any bytes become well-formed text or a dead letter", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        expect(decode(rawOf(bytes)).text).not.toMatch(/\p{Surrogate}/u);
      } catch (error) {
        expect(error).toBeInstanceOf(DeadLetterError);
      }
    }),
  );
});

test("UTF-8 text comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(decode(rawOf(Buffer.from(`x${text}`))).text).toBe(`x${text}`);
    }),
  );
});

test.each([
  ["It cost £5 – “cheap”, they said.", []],
  ["NÃO e IRMÃ, PRÉ» et Â.", []],
  ["It’s 25 °C in São Paulo; the fée said « oui ».", []],
  ["Itâ€™s fine.", ["mojibake"]],
  ["Les blÃ©s Ã©taient mÃ»rs.", ["mojibake"]],
])("mojibake is flagged and left as it is: %s", (text, expected) => {
  expect(decode(rawOf(text)).text).toBe(text);
  expect(flags(text)).toEqual(expected);
});

describe("binary", () => {
  test.each([
    ["JPEG", "ffd8ffe000104a464946"],
    ["PNG", "89504e470d0a1a0a0000"],
    ["PDF", "255044462d312e37"],
    ["ZIP", "504b030414000000"],
    ["ELF", "7f454c4602010100"],
    ["gzip", "1f8b080000000000"],
  ])("%s", (name, hex) => {
    expect(() => decode(rawOf(Buffer.from(`${hex}${"20".repeat(200)}`, "hex")))).toThrow(name);
  });

  test("control characters throughout", () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251);
    expect(() => decode(rawOf(noise))).toThrow("control characters");
  });
});

describe("what the transport says", () => {
  const page = Buffer.from("<meta charset=koi8-r><p>\xce\xc5\xd4</p>", "latin1");
  const charset = (given: string) =>
    decode({ ...rawOf(page, "text/html"), charset: given }).charset.name;

  test("goes before what the page says", () => {
    expect(charset("windows-1251")).toBe("windows-1251");
  });

  test("counts for nothing if it is UTF-8 and the bytes are not, or no encoding at all", () => {
    expect(charset("utf-8")).toBe("koi8-r");
    expect(charset("none")).toBe("koi8-r");
  });
});

test("the notes of the reader become flags", () => {
  const note: FlagClaim = {
    kind: "flag",
    code: "http-status",
    severity: "warning",
    reason: "read/http-status",
    confidence: 1,
    evidence: [{ signal: "status", value: 404 }],
  };
  expect(decode({ ...rawOf("Words."), notes: [note] }).claims).toEqual([note]);
});
