import { describe, expect, test } from "vitest";
import { record } from "./run.ts";

const body = [
  "The ferry left the harbour an hour late and reached the island only after dark on Friday.",
  "Passengers said that nobody had told them about the engine trouble before they went aboard.",
  "The company will pay for the night in the only hotel of the island, a spokeswoman said.",
];
const painter = "Painter returns to the valley of his youth";
const text = (...top: string[]): string => [...top, ...body].join("\n");

describe("the first line is no title", () => {
  test.each(["Home / Arts / Interviews", "Home | News | Sport | Weather", "Page not found"])(
    "if it is %s",
    (line) => {
      expect(record(text(line, painter, "By Ann Lee")).title).toBe(painter);
    },
  );
});

test("a headline in another script than Latin needs no capital letters at all places", () => {
  const russian = [
    "Паром до острова — дело решённое: что ждёт пассажиров",
    "5 марта 2024",
    "Паром вышел из гавани с опозданием на час и добрался до острова лишь в темноте, сообщили в порту.",
    "Пассажиры рассказали, что никто не предупредил их о неполадках двигателя перед посадкой.",
  ];
  expect(record(russian.join("\n")).title).toBe(russian[0]);
});

test("of a title line that only reads like a headline, the site is no part", () => {
  const { title, site } = record(text(`${painter} - Arts - Valley Echo`));
  expect(title).toBe(painter);
  expect(site).toBe("Valley Echo");
});

test("a title is written without control characters", () => {
  const line = "Painter\0 returns to the\u0007 valley of his youth";
  expect(record(text(line, "By Ann Lee")).title).toBe(painter);
});

describe("a title is what a reader sees of the line", () => {
  test.each([
    `# ${painter}`,
    `## ${painter} ##`,
    `**${painter}**`,
    `# [${painter}](https://example.org/painter)`,
    `# Painter **returns** to the valley of his youth`,
  ])("%s", (line) => {
    const { title, body: kept } = record(text(line, "By Ann Lee"));
    expect(title).toBe(painter);
    expect(kept).not.toContain("Painter");
  });

  test.each([
    [`Title: ${painter}`, "Author: Ann Lee", "Date: 2024-03-05"],
    [`HEADLINE: ${painter}`, "BYLINE: Ann Lee", "DATE: 2024-03-05"],
    ["---", `title: "${painter}"`, "author: Ann Lee", "date: 2024-03-05", "---"],
    ["URL: https://example.org/painter", `标题：${painter}`, "Date: 2024-03-05"],
  ])("%s", (...lines) => {
    const { title, published } = record(text(...lines, ""));
    expect({ title, published }).toEqual({ title: painter, published: "2024-03-05" });
  });

  test("a headline may open with such a word itself", () => {
    const headline = "Title: how a boxer won it back";
    expect(record(text(headline, "By Ann Lee", "5 March 2024")).title).toBe(headline);
  });
});

describe("site and section", () => {
  test("a menu is neither", () => {
    for (const menu of [
      "Politics | Business | Sport | Arts",
      "Start > Politik > Wirtschaft > Sport > Kultur",
    ]) {
      const { site, section } = record(text(menu, painter, "By Ann Lee"));
      expect({ site, section }).toEqual({ site: null, section: [] });
    }
  });

  test("the steps of a breadcrumb are sections", () => {
    expect(record(text("Home > Arts > Interviews", painter)).section).toEqual([
      "Arts",
      "Interviews",
    ]);
  });

  test("who owns a picture is not the site, who owns all rights is", () => {
    expect(record(`${text(painter)}\n© Ostbote`).site).toBeNull();
    expect(record(text(painter, "© Ostbote / Jan Maler")).site).toBeNull();
    expect(record(`${text(painter)}\n© 2024 Ostbote. Alle Rechte vorbehalten.`).site).toBe(
      "Ostbote",
    );
    const { site } = record(`© Ostbote\n${text(painter)}`, { url: "https://ostbote.example/a" });
    expect(site).toBe("Ostbote");
  });
});

test("a first sentence that ends in an emoji is no second headline", () => {
  const lede = "Ferry is back in port after a long winter ❤️";
  const { title, body: kept } = record(text("Ferry is back in port", "By Ann Lee", lede));
  expect(title).toBe("Ferry is back in port");
  expect(kept).toContain(lede);
});
