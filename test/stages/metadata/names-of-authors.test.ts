import { describe, expect, test } from "vitest";
import { readSignOff } from "../../../src/stages/metadata/sign-off-text.ts";
import { record } from "./run.ts";

const body = [
  "The ferry left the harbour an hour late and reached the island only after dark on Friday.",
  "Passengers said that nobody had told them about the engine trouble before they went aboard.",
  "The company will pay for the night in the only hotel of the island, a spokeswoman said.",
];

const under = (byline: string): readonly string[] =>
  record(
    ["Painter returns to the valley of his youth", byline, "3 March 2024", ...body].join("\n"),
  ).authors.map(({ name }) => name);

describe("what has the shape of a name is no author if it is", () => {
  test.each([
    ["an adjective and a noun", "Verschwundene Glocke"],
    ["a paper", "Lismouth Courier"],
    ["a paper after byline words", "By Lismouth Courier"],
    ["a paper in one word", "Von Nordkai Ostbote"],
    ["a firm", "By Harbour Shipping"],
    ["a place", "Águas Claras"],
    ["a place after byline words", "By Port Askel"],
    ["a heading", "Key Insights"],
    ["a headline with small words beside a date", "Bilder des Hafens von Nordstadt, 3 March 2024"],
    ["a link to a list", "By Alle Beiträge"],
    ["a label of pictures", "Photos:\nAnn Lee"],
  ])("%s", (_, line) => {
    expect(under(line)).toEqual([]);
  });
});

test.each([
  ["Marta Olsen", ["Marta Olsen"]],
  ["By Tim Green", ["Tim Green"]],
  ["By Esmé", ["Esmé"]],
  ["By Charlotte Church", ["Charlotte Church"]],
  ["Por Helena Prado", ["Helena Prado"]],
])("%s is", (line, names) => {
  expect(under(line)).toEqual(names);
});

test.each([
  "By **Marta Olsen**",
  "**By Marta Olsen**",
  "*By Marta Olsen*",
  "_By Marta Olsen, staff_",
  "By [Marta Olsen](https://echo.example/olsen)",
])("Markdown hides no author: %s", (line) => {
  expect(under(line)).toEqual(["Marta Olsen"]);
});

describe("a sign-off whose lines are wrapped", () => {
  const signOff =
    "Associated Press writers Ann Lee in Kyiv, Cy Dahl in Rome and Bo Berg in London contributed to this report.";

  test.each([[" "], ["\n"], ["\r\n"], ["  "]])("gives all people wherever %j stands", (sign) => {
    for (const { index } of signOff.matchAll(/ /g)) {
      const text = `${signOff.slice(0, index)}${sign}${signOff.slice(index + 1)}`;
      const reading = readSignOff(`It was late.${sign}${text}`);
      expect(reading?.people.map(({ name }) => name)).toEqual(["Ann Lee", "Cy Dahl", "Bo Berg"]);
      expect(reading?.span.start).toBe("It was late.".length + sign.length);
    }
  });
});
