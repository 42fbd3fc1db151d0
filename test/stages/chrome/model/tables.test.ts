import { expect, test } from "vitest";
import { evenTables } from "../../../../src/stages/chrome/model/tables.ts";
import { decode } from "../../../../src/stages/decode/decode.ts";
import { segment } from "../../../../src/stages/segment/segment.ts";
import { read } from "../read.ts";

function evened(content: string, chances: readonly number[]): number[] {
  const origin = { dump: "test", locator: "test", offset: 0 };
  const given = { origin, mediaType: "text/html", url: null, fetchedAt: null, extra: {} } as const;
  const { lines } = read(segment(decode({ ...given, content })));
  expect(lines).toHaveLength(chances.length);
  const out = Float64Array.from(chances);
  evenTables(lines, out);
  return [...out];
}

const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

test("rows of a table stand and fall together, lines beside it for themselves", () => {
  const table = `<table>${row("Party", "Seats")}${row("Harbour", "4")}${row("Island", "2")}</table>`;
  const page = `<p>The council has six seats.</p>${table}<p>Share</p>`;
  expect(evened(page, [0.1, 0.25, 0.75, 0.5, 0.9])).toEqual([0.1, 0.5, 0.5, 0.5, 0.9]);
});

test("a table of one column is no table", () => {
  const page = `<table>${row("Home")}${row("The council has six seats.")}</table>`;
  expect(evened(page, [0.9, 0.1])).toEqual([0.9, 0.1]);
});
