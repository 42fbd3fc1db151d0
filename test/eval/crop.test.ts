import { expect, test } from "vitest";
import { cropDump } from "../../src/eval/crop.ts";

const words = (name: string, i: number) => `${name} line number ${i} says nothing at all about it`;
const before = Array.from({ length: 30 }, (_, i) => words("menu", i));
const body = Array.from({ length: 10 }, (_, i) => words("ferry", i));
const after = Array.from({ length: 60 }, (_, i) => words("footer", i));
const paragraphs = [...before, ...body, ...after].map((line) => `<p>${line}</p>`).join("");
const html = `<title>Ferry runs again</title>${paragraphs}`;
const gold = { body: body.join("\n"), title: "Ferry runs again" };
const crops = Array.from({ length: 60 }, (_, i) => cropDump(html, gold, `page/${i}`)!);

test("the crop holds the whole body, up to 12 lines before and up to 40 after", () => {
  for (const lines of crops) {
    const untitled = lines.filter((line) => line !== "Ferry runs again");
    const at = untitled.indexOf(body[0]!);
    expect(untitled.slice(at, at + body.length)).toEqual(body);
    expect(at).toBeLessThanOrEqual(12);
    expect(untitled.length - at - body.length).toBeLessThanOrEqual(40);
  }
});

test("the title line stays about half of the time", () => {
  const titled = crops.filter((lines) => lines[0] === "Ferry runs again").length;
  expect(titled).toBeGreaterThan(15);
  expect(titled).toBeLessThan(45);
});

test("the same id gives the same crop, other ids give others", () => {
  expect(cropDump(html, gold, "page/7")).toEqual(crops[7]);
  expect(new Set(crops.map((lines) => lines.length)).size).toBeGreaterThan(20);
});

test("nothing to crop to", () => {
  expect(cropDump("<p>Page not found</p>", gold, "page/1")).toBeNull();
});
