import { describe, expect, test } from "vitest";
import { lexicon } from "../../../src/stages/chrome/lexicon.ts";
import { readPage } from "../../../src/stages/chrome/page.ts";
import { findBody } from "../../../src/stages/chrome/zone.ts";
import { decode } from "../../../src/stages/decode/decode.ts";
import { segment } from "../../../src/stages/segment/segment.ts";

/** The lines of the body of a dump, from its first to its last. */
function bodyOf(dump: string): string[] | null {
  const document = segment(
    decode({
      origin: { dump: "test", locator: "test", offset: 0 },
      content: dump,
      mediaType: "text/plain",
      url: null,
      fetchedAt: null,
      extra: {},
    }),
  );
  const page = readPage(document, lexicon);
  const zone = findBody(page);
  return zone && page.lines.slice(zone.first, zone.last + 1).map(({ block }) => block.text);
}

const article = [
  "The ferry left the harbour an hour late and reached the island only after dark on Friday.",
  "Passengers said that nobody had told them about the engine trouble before they went aboard.",
  "No one was hurt.",
  "The company will pay for the night in the only hotel of the island, a spokeswoman said.",
];
const menu = ["Home", "News", "Sport", "Culture", "Log in", "Subscribe"];
const list = ["Bridge closed for a week", "Ten walks along the river", "Mayor opens school"];

describe("findBody", () => {
  test("goes from the first to the last paragraph, not into menus and lists", () => {
    expect(bodyOf([...menu, ...article, "Most read", ...list].join("\n"))).toEqual(article);
  });

  test("goes over a box inside the article", () => {
    const [first, ...rest] = article;
    expect(bodyOf([...menu, first, "Related", list[0], ...rest].join("\n"))).toEqual([
      first,
      "Related",
      list[0],
      ...rest,
    ]);
  });

  test("ends before comments, however long they are", () => {
    const comments = [
      "6 Comments",
      "I have taken that ferry for twenty years and it was never on time in the winter.",
      "Reply",
      "The company should be made to run a second ship, as it promised when it got the line.",
    ];
    expect(bodyOf([...article, ...comments].join("\n"))).toEqual(article);
  });

  test("takes verse for the body where there is no prose", () => {
    const poem = [
      "I sweep the floor and do not move",
      "the gloves you left upon the sill",
      "as if you had just said to wait",
      "and gone to see about the rain",
      "the radio that only got",
      "the shipping and a little news",
    ];
    expect(bodyOf([...menu, ...poem, "Most read", ...list].join("\n"))).toEqual(poem);
  });

  test("finds none in a menu", () => {
    expect(bodyOf([...menu, ...list].join("\n"))).toBeNull();
  });
});
