import fc from "fast-check";
import { expect, test } from "vitest";
import { Lexicon, type Wording } from "../../../src/stages/chrome/wording.ts";
import { tokensOf } from "../../../src/text/tokens.ts";

const everyLanguage = -1;

function lexiconOf(chrome: { [kind: string]: { [position: string]: string[] } }): Lexicon {
  const list = { origin: "", functionWords: ["the"], addressWords: ["you"], chrome };
  return new Lexicon([{ ...list, language: "en" }]);
}

function match(
  lexicon: Lexicon,
  line: string,
  complete = true,
  languages = everyLanguage,
): readonly Wording[] {
  // A line lies among others: what stands beside it is not its own.
  const [before, own, after] = ["sign up the", line, "read more"].map((text) => tokensOf(text));
  const tokens = Int32Array.from([...before!, ...own!, ...after!]);
  const terms = tokens.map((token) => lexicon.termOf(token));
  const from = before!.length;
  return lexicon.match(tokens, terms, from, from + own!.length, complete, languages);
}

const lexicon = lexiconOf({
  more: { whole: ["read more", "more from *"], opens: ["read the", "* minutes ago"] },
  form: { holds: ["sign up for"], closes: ["sign up"] },
  count: { whole: ["# views"] },
});

test.each<[line: string, phrases: string[]]>([
  ["Read more", ["read more"]],
  ["Read more now", []],
  ["Now read more", []],
  ["Read the story", ["read the"]],
  ["We read the story", []],
  ["To go on, sign up for a year", ["sign up for"]],
  ["To go on, sign up", ["sign up"]],
  ["Sign up the ship", []],
  ["1,204 views", ["# views"]],
  ["More from the north of it", ["more from *"]],
  ["More from five words that follow it", []],
  ["Twenty five minutes ago in town", ["* minutes ago"]],
  ["", []],
])("%s", (line, phrases) => {
  expect(match(lexicon, line).map(({ phrase }) => phrase)).toEqual(phrases);
});

test("a line that goes on behind its tokens is never whole and has no end", () => {
  expect(match(lexicon, "Read more", false)).toEqual([]);
  expect(match(lexicon, "To go on, sign up", false)).toEqual([]);
  expect(match(lexicon, "Read the story", false)).toHaveLength(1);
});

test("phrases count in the languages asked for", () => {
  expect(match(lexicon, "Read more", true, 1)).toHaveLength(1);
  expect(match(lexicon, "Read more", true, 2)).toEqual([]);
});

test("words that carry grammar or speak to the reader are told apart", () => {
  const [the, you, ship] = tokensOf("the you ship").map((token) => lexicon.termOf(token));
  expect(lexicon.functionOf[the!]).toBe(1);
  expect(lexicon.addressOf[the!]).toBe(0);
  expect(lexicon.addressOf[you!]).toBe(1);
  expect(lexicon.functionOf[ship!]).toBe(0);
});

/** What a phrase finds when every place is tried: no tree, no shortcuts. */
function search(phrase: string, position: string, line: string): boolean {
  const words = tokensOf(line);
  const parts = phrase.split(" ").map((part) => (part === "*" ? null : tokensOf(part)[0]!));
  const ends = (at: number, part: number): number[] => {
    if (part === parts.length) return [at];
    const token = parts[part];
    const steps = token === null ? [1, 2, 3, 4] : words[at] === token ? [1] : [];
    return steps.flatMap((step) => (at + step <= words.length ? ends(at + step, part + 1) : []));
  };
  return words.some((_, start) =>
    ends(start, 0).some((end) => {
      // Phrases that open with any words are looked for at the start of a line.
      if (start > 0 && (parts[0] === null || position === "whole" || position === "opens"))
        return false;
      return position === "holds" || position === "opens" || end === words.length;
    }),
  );
}

test("finds what a search at every place finds", () => {
  const word = fc.constantFrom("a", "b", "c", "*");
  const phrase = fc
    .array(word, { minLength: 1, maxLength: 4 })
    .filter((words) => words.some((one) => one !== "*") && words.at(-1) !== undefined)
    .map((words) => words.join(" "));
  const position = fc.constantFrom("whole", "opens", "holds", "closes");
  const line = fc
    .array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 9 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(fc.tuple(phrase, position), { maxLength: 12 }), line, (phrases, text) => {
      const chrome = Object.fromEntries(
        phrases.map(([one, where], kind) => [`kind-${kind}`, { [where]: [one] }]),
      );
      const found = match(lexiconOf(chrome), text).map(({ kind }) => kind);
      const expected = phrases.flatMap(([one, where], kind) =>
        search(one, where, text) ? [`kind-${kind}`] : [],
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 500 },
  );
});
