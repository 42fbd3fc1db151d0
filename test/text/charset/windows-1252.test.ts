import { expect, test } from "vitest";
import { decodeAs } from "../../../src/text/charset/decode.ts";

/** Bytes 0x80 to 0x9F in index-windows-1252 of encoding.spec.whatwg.org; the others are Latin-1. */
const upper = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039,
  0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc,
  0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
];

test("windows-1252 is right for all 256 bytes", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  const { text, invalid } = decodeAs("windows-1252", bytes);
  const points = Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? upper[byte - 0x80]! : byte,
  );
  expect(text).toBe(String.fromCharCode(...points));
  expect(invalid).toBe(0);
});

test("tables that Node has wrong are right", () => {
  const of = (charset: string, ...bytes: number[]) =>
    decodeAs(charset, Uint8Array.from(bytes)).text;
  expect(of("euc-kr", 0x8c, 0x63)).toBe("\ub620");
  expect(of("koi8-u", 0xae)).toBe("\u045e");
  expect(of("ibm866", 0x80)).toBe("\u0410");
});
