import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bareCredit,
  splitCaption,
  splitCredit,
} from "../../../../src/stages/metadata/images/credit.ts";

describe("captions with a credit", () => {
  test.each([
    ["The old bridge in May. Photo: Ann Lee/AP", "The old bridge in May.", "Ann Lee/AP"],
    ["The old bridge in May (Photo by Ann Lee)", "The old bridge in May", "Ann Lee"],
    ["Die alte Brücke im Mai. Foto: dpa", "Die alte Brücke im Mai.", "dpa"],
    ["Le vieux pont. Crédit photo : Ann Lee", "Le vieux pont.", "Ann Lee"],
    ["The old bridge. © Ann Lee", "The old bridge.", "Ann Lee"],
    ["The old bridge. Photo: © Ann Lee", "The old bridge.", "Ann Lee"],
    ["The old bridge on Monday. [Ann Lee/Reuters]", "The old bridge on Monday.", "Ann Lee/Reuters"],
    ["The old bridge on Monday. Ann Lee/Reuters", "The old bridge on Monday.", "Ann Lee/Reuters"],
    ["The old bridge. (AP Photo/Ann Lee)", "The old bridge.", "AP Photo/Ann Lee"],
    ["The old bridge (Ann Lee/Harbour Times)", "The old bridge", "Ann Lee/Harbour Times"],
    ["The old bridge. Courtesy of the harbour museum", "The old bridge.", "the harbour museum"],
    ["AP Photo/Ann Lee", null, "AP Photo/Ann Lee"],
    ["Source", null, null],
    ["Ann Lee via Getty Images", null, "Ann Lee via Getty Images"],
    ["Photo courtesy of Ann Lee", null, "Ann Lee"],
    ["古い橋 写真：山田太郎", "古い橋", "山田太郎"],
  ])("%s", (text, caption, credit) => {
    expect(splitCaption(text)).toEqual({ caption, credit });
  });
});

describe("captions without one", () => {
  test.each([
    "The old bridge in May.",
    "A photo by Ann Lee hangs in the town hall.",
    "She told the agency (Reuters had asked twice) that the bridge was safe.",
    "The source of the river, three miles above the bridge",
    "Photo: the bridge before the flood. It was built in 1880. Ann Lee crossed it daily.",
    "Mayor Ann Lee (left) and her deputy",
    "The ferry (left/right) at the quay",
    "Courtesy of the harbour museum the visitors may see the old bridge from the roof until the end of May",
    "",
  ])("%s", (text) => {
    expect(splitCaption(text)).toEqual({ caption: text, credit: null });
  });
});

test("a credit says something, and is short", () => {
  expect(bareCredit("Photo: Ann Lee")).toBe("Ann Lee");
  expect(bareCredit("Photo:")).toBeNull();
  expect(bareCredit("(Ann Lee)")).toBe("Ann Lee");
  expect(bareCredit("Ann Lee (AP)")).toBe("Ann Lee (AP)");
  expect(bareCredit("words and more ".repeat(20))).toBeNull();
});

test("what the page calls a credit may be a caption too, or one alone", () => {
  expect(splitCredit("Ann Lee")).toEqual({ caption: null, credit: "Ann Lee" });
  expect(splitCredit("The old bridge. Photo: Ann Lee")).toEqual({
    caption: "The old bridge.",
    credit: "Ann Lee",
  });
  const sentence = "The engineers look at the arches that have moved by a hand since the winter";
  expect(splitCredit(sentence)).toEqual({ caption: sentence, credit: null });
});

test("a caption only loses, and a credit is a part of it", () => {
  const part = fc.constantFrom(
    "Photo: ",
    "(",
    ")",
    "© ",
    "Ann Lee",
    "/AP",
    ". ",
    "The bridge",
    "Foto ",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      const { caption, credit } = splitCaption(text);
      expect(text.startsWith(caption ?? "")).toBe(true);
      if (credit !== null) expect(text.slice(caption?.length ?? 0)).toContain(credit);
    }),
  );
});
