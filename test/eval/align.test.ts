import { expect, test } from "vitest";
import { alignLines } from "../../src/eval/align.ts";

const body = [
  "The night ferry to the islands sailed again on Monday after nine days in the dock.",
  "Divers find a rope",
  "A rope as thick as an arm had wound itself around the propeller, the harbour office said.",
  "Passengers may change their tickets until Friday.",
].join("\n");
const [first, heading, second, third] = body.split("\n") as [string, string, string, string];

const labels = (lines: readonly string[], more: object = {}) =>
  alignLines(lines, { body, ...more }).map(({ label }) => label);

test("lines of the body are body, all others chrome", () => {
  expect(labels(["Home", first, heading, second, "Share this", third, "More from Coast"])).toEqual([
    "chrome",
    "body",
    "body",
    "body",
    "chrome",
    "body",
    "chrome",
  ]);
});

test("a sentence cut by links is body in all its pieces", () => {
  const cut = ["The", "night ferry", "to the islands", "sailed again on", "Monday", "after nine"];
  expect(labels([...cut, "days in the dock."])).toEqual(Array(7).fill("body"));
});

test("single words of the menu are not body, though the body holds them", () => {
  expect(labels(["Friday", "Tickets", "Menu", first, heading, second, third]).slice(0, 3)).toEqual([
    "chrome",
    "chrome",
    "chrome",
  ]);
});

test("a heading that a table of contents repeats is body once", () => {
  expect(labels([heading, "Contents", first, heading, second, third])).toEqual([
    "ambiguous",
    "chrome",
    "body",
    "body",
    "body",
    "body",
  ]);
});

test("a line with a few more or other words is still body, with less weight", () => {
  const [line] = alignLines([`${second} (Photo)`, third], { body });
  expect(line!.label).toBe("body");
  expect(line!.weight).toBeLessThan(1);
});

test("a line of body and as much chrome teaches nothing", () => {
  const glued = `${third} Sign up for our newsletter and win`;
  expect(labels([first, glued])).toEqual(["body", "ambiguous"]);
});

test("title and standfirst are told apart from body and chrome", () => {
  const more = { title: "Ferry runs again", standfirst: ["Nine days without a boat: over."] };
  const lines = ["Ferry runs again | Coast Post", "Nine days without a boat: over.", first];
  expect(labels([...lines, "Comments on: Ferry runs again"], more)).toEqual([
    "title",
    "standfirst",
    "body",
    "chrome",
  ]);
});

test("a paragraph that stands elsewhere on the page is body, with half the weight", () => {
  const [line] = alignLines([third, first, heading, second], { body });
  expect(line).toEqual({ label: "body", weight: 0.5 });
});

test("scripts without spaces are compared letter by letter", () => {
  const gold = { body: "渡し船は月曜日に再び出航した。" };
  const lines = ["渡し船は", "月曜日に再び", "出航した。", "天気予報"];
  expect(alignLines(lines, gold).map(({ label }) => label)).toEqual([
    "body",
    "body",
    "body",
    "chrome",
  ]);
});

test("a point left over between two links is body; other lines without words are left out", () => {
  expect(labels(["The night ferry to the", "–", "islands sailed again on Monday after"])).toEqual(
    Array(3).fill("body"),
  );
  expect(alignLines(["***", ""], { body })).toEqual([
    { label: "ambiguous", weight: 0 },
    { label: "ambiguous", weight: 0 },
  ]);
});
