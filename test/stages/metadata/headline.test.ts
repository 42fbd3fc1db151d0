import { describe, expect, test } from "vitest";
import { chancesOf } from "../../../src/stages/metadata/headline/headline.ts";
import { record } from "./run.ts";

const paragraphs = [
  "The ferry left the harbour an hour late and reached the island only after dark on Friday.",
  "Passengers said that nobody had told them about the engine trouble before they went aboard.",
  "The company will pay for the night in the only hotel of the island, a spokeswoman said.",
];
const headline = "Engine trouble leaves passengers of island ferry in the dark";
const text = (...top: string[]): string => [...top, ...paragraphs].join("\n");

describe("of the lines above the body the headline is the one", () => {
  test("whose words the first paragraphs say again", () => {
    const others = ["THE OARBRIDGE EVENING MAIL", "Mayor opens the tallest slide in the county"];
    const { title, because } = record(text(...others, headline, "Listen to this story", "4 March"));
    expect(title).toBe(headline);
    const evidence = because.title?.evidence.map(({ signal }) => signal);
    expect(evidence).toEqual(["reads-like-a-headline"]);
  });

  test("above the standfirst, with or without a full stop", () => {
    const standfirst = "Company pays for the hotel of the island after passengers wait for hours";
    for (const end of ["", "."])
      expect(record(text("News", headline, standfirst + end, "By Ann Lee")).title).toBe(headline);
  });

  test("that is no item of a list, no weather and no ticker", () => {
    const top = ["Weather today +4 °C, light rain", "DOLLAR 14.72 +0.12%", "- Ferry to the island"];
    expect(record(text(...top, headline, "By Ann Lee")).title).toBe(headline);
  });

  test("in a script without spaces too", () => {
    const chinese = [
      "首页",
      "山里的小学只剩三名学生，老师决定留下",
      "2024年3月5日",
      "山里的小学今年只剩下三名学生，五十二岁的老师周明说，只要还有一个学生，他就不会离开这所学校。",
      "学校建于一九六八年，最多的时候有一百多名学生，如今教室里只摆着三张课桌，老师每天走五公里山路。",
    ];
    expect(record(chinese.join("\n")).title).toBe(chinese[1]);
  });
});

test("where no line has to do with the text the title is not known", () => {
  const top = [
    "Cheap flights to Mallorca",
    "Which pram should you buy this spring",
    "Skip to content",
  ];
  const { title, flags } = record(text(...top));
  expect(title).toBeNull();
  expect(flags.map(({ code }) => code)).toContain("title-missing");
});

test("chances and that of none make 1, however far apart the odds are", () => {
  expect(chancesOf([])).toEqual([]);
  expect(chancesOf([0])).toEqual([0.5]);
  expect(chancesOf([1000, -1000])).toEqual([1, 0]);
  expect(chancesOf([-1000, -1000])).toEqual([0, 0]);
});
