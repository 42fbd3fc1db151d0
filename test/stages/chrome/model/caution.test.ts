import { expect, test } from "vitest";
import { caution, readsClean } from "../../../../src/stages/chrome/model/caution.ts";
import { spokenLines } from "../../../../src/stages/chrome/model/speakers.ts";
import { type Scene, sceneOf } from "../../../../src/stages/chrome/rule.ts";
import { decode } from "../../../../src/stages/decode/decode.ts";
import { segment } from "../../../../src/stages/segment/segment.ts";
import { read } from "../read.ts";

const lines = [
  "The ferry left the harbour an hour late and reached the island only after dark on Friday.",
  "Two hours",
  "Passengers said that nobody had told them about the engine trouble before they went aboard.",
  "Subscribe",
];

function sceneFrom(content: string, mediaType: "text/plain" | "text/html"): Scene {
  const origin = { dump: "test", locator: "test", offset: 0 };
  return sceneOf(
    read(segment(decode({ origin, content, mediaType, url: null, fetchedAt: null, extra: {} }))),
  );
}

const text = sceneFrom(lines.join("\n"), "text/plain");
const html = sceneFrom(lines.map((line) => `<p>${line}</p>`).join(""), "text/html");

test("a short line of the body needs the surest model, a phrase of chrome only what it says", () => {
  const none = new Uint8Array(lines.length);
  const chances = [0.4, 0.6, 0.6, 0.6];
  const [sentence, aside, , phrase] = text.page.lines.map((line) =>
    caution(text, line, none, chances),
  );
  expect(aside).toBeLessThan(sentence!);
  expect(sentence).toBeLessThan(1);
  expect(phrase).toBe(1);
});

test("a line of the body between two lines of chrome needs less, between two of the article more", () => {
  const aside = text.page.lines[1]!;
  const [box, edge, article] = [
    [0.8, 0.6, 0.8, 0.9],
    [0.2, 0.6, 0.8, 0.9],
    [0.2, 0.6, 0.2, 0.9],
  ].map((read) => caution(text, aside, new Uint8Array(lines.length), read));
  expect(box).toBeGreaterThan(edge!);
  expect(edge).toBeGreaterThan(article!);
});

test("a text reads clean until one line is chrome for sure", () => {
  const none = new Float32Array(lines.length);
  expect(readsClean(text, [0.1, 0.6, 0.2, 0.7], none)).toBe(true);
  expect(readsClean(text, [0.1, 0.6, 0.2, 0.9], none)).toBe(false);
  expect(readsClean(html, [0.1, 0.6, 0.2, 0.7], none)).toBe(false);
});

test("a sure rule counts only where the line reads a little like chrome too", () => {
  const rules = Float32Array.of(0, 0.95, 0, 0);
  expect(readsClean(text, [0.1, 0.2, 0.2, 0.7], rules)).toBe(true);
  expect(readsClean(text, [0.1, 0.4, 0.2, 0.7], rules)).toBe(false);
});

test("what is said in turns is not cut, a heading with a colon may be", () => {
  const talk = [
    "Joss Penhale has built and mended organs in Carrowby for fifty years, and stops in December.",
    "NA: How many have you built?",
    "JP: Eleven from nothing.",
    "NA: Has the work changed?",
    "JP: The glue has.",
    "Next: a walk",
    "NA: What will you do in January?",
    "JP: Sleep. And then I should like to learn the piano, if there is anybody who would teach me.",
  ];
  const scene = sceneFrom(talk.join("\n"), "text/plain");
  expect([...spokenLines(scene)]).toEqual([0, 1, 1, 1, 1, 0, 1, 1]);
  const answer = scene.page.lines[4]!;
  const untold = new Uint8Array(talk.length);
  const chances = talk.map(() => 0.3);
  expect(caution(scene, answer, spokenLines(scene), chances)).toBeLessThan(
    caution(scene, answer, untold, chances),
  );
});
