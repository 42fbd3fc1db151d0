import { expect, test } from "vitest";
import { declaredCharset } from "../../../src/stages/decode/declared.ts";

test.each([
  ['<meta charset="gb2312">', "gbk"],
  ["<META CHARSET = 'Shift_JIS' />", "shift_jis"],
  ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', "windows-1252"],
  ["<meta charset=latin-1>", "windows-1252"],
  ["<meta charset=unknown-8bit><meta charset=koi8-r>", "koi8-r"],
  ['<?xml version="1.0" encoding="windows-1251"?><html>', "windows-1251"],
  ['<meta charset="utf-16">', "utf-8"],
  ["<!-- <meta charset=koi8-r> --><meta charset=big5>", "big5"],
  [`<script>${"x".repeat(100_000)}</script><meta charset=euc-kr>`, "euc-kr"],
  ['<meta name="description" content="a charset is a set">', null],
  ["<meta charset=win-1251>", "windows-1251"],
  ["<meta charset=utf8mb4>", "utf-8"],
  ["<p>charset=koi8-r</p>", null],
  ["<meta ".repeat(50_000), null],
  ["<!--".repeat(50_000), null],
])("%.60s", (page, charset) => {
  expect(declaredCharset(Buffer.from(page))).toBe(charset);
});
