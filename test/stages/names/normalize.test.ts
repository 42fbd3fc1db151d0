import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AuthorityPerson } from "../../../src/stages/names/authority/person.ts";
import { normalizeNames } from "../../../src/stages/names/normalize.ts";

const row = (
  id: string,
  canonical: string,
  role: string,
  ...aliases: string[]
): AuthorityPerson => ({
  id,
  canonical,
  aliases,
  native: [],
  roles: [{ role }],
  notNames: [],
  source: "test",
  licence: "",
});

/** `surface=entity` of every mention. */
function found(text: string, authority: readonly AuthorityPerson[] = []): string[] {
  return normalizeNames([text], { authority })[0]!.mentions.map(
    ({ surface, entity }) => `${surface.replace("\n", " ")}=${entity.replace("local:", "")}`,
  );
}

test.each([
  [
    "titles, possessives and said-verbs",
    'Health Minister Ana Kovac met doctors in Split. Kovac’s plan failed, Dr. Ivo Peric said. "No," said Ms. Kovac.',
    ["Ana Kovac=ana-kovac", "Kovac=ana-kovac", "Ivo Peric=ivo-peric", "Kovac=ana-kovac"],
  ],
  [
    "a surname with particles",
    "Hanna van den Berg runs the ferry. Van den Berg bought it in 2001.",
    ["Hanna van den Berg=hanna-van-den-berg", "Van den Berg=hanna-van-den-berg"],
  ],
  [
    "a byline and a sig-off",
    "By Lena Orlova and Pavel Zeman\nPRAGUE — Rain is due.\nZeman reported from Brno.",
    ["Lena Orlova=lena-orlova", "Pavel Zeman=pavel-zeman", "Zeman=pavel-zeman"],
  ],
  [
    "a shared surname",
    "Her sons, Tariq and Bilal Noor, drove. Tarek Noor, the elder, sat in front.",
    ["Tariq=tariq-noor", "Bilal Noor=bilal-noor", "Tarek Noor=tariq-noor"],
  ],
  [
    "two people of one surname, told apart by title",
    "Mayor Rosa Lind thanked Judge Emil Lind. Judge Lind smiled. Mayor Lind left.",
    ["Rosa Lind=rosa-lind", "Emil Lind=emil-lind", "Lind=emil-lind", "Lind=rosa-lind"],
  ],
  [
    "spelling decides between two of one sound",
    "Gen. Reza Kazemi met Prime Minister Omid Kadhemi. Kazemi flew home. Kadhemi did not.",
    [
      "Reza Kazemi=reza-kazemi",
      "Omid Kadhemi=omid-kadhemi",
      "Kazemi=reza-kazemi",
      "Kadhemi=omid-kadhemi",
    ],
  ],
  [
    "capitals in a headline",
    "OKAFOR WINS SECOND TERM\nGovernor Chidi Okafor won again on Sunday.",
    ["OKAFOR=chidi-okafor", "Chidi Okafor=chidi-okafor"],
  ],
  [
    "a line break in a name",
    "The caretaker of the old mill by the river, Abdul\nSalam, locked the gate.",
    ["Abdul Salam=abdul-salam"],
  ],
  [
    "an address is no name",
    "Write to anna.bell@example.org or see https://example.org/anna-bell now.",
    [],
  ],
])("%s", (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

describe("with an authority", () => {
  const authority = [
    row("lind-r", "Rosa Lind", "Swedish foreign minister"),
    row("kovac", "Ana Kovač", "Croatian health minister", "Anna Kovac"),
    row("peric", "Ivo Perić", "Croatian president"),
  ];

  test("other spellings of a full name are linked", () => {
    expect(found("Anna Kovač spoke.", authority)).toEqual(["Anna Kovač=kovac"]);
  });

  test("a lone surname needs its title", () => {
    expect(found("President Peric arrived.", authority)).toEqual(["Peric=peric"]);
    expect(found("President Lind arrived.", authority)).toEqual(["Lind=lind"]);
  });

  test("an office of which there is one speaks against", () => {
    expect(found("Prime Minister Ivo Peric arrived.", authority)).toEqual(["Ivo Peric=ivo-peric"]);
  });

  test("what is no name stays none", () => {
    const no = [{ ...row("sand", "Abel Sand", "poet"), notNames: ["Sand Creek"] }];
    expect(found("Abel Sand left. The men of Sand Creek stayed.", no)).toEqual(["Abel Sand=sand"]);
  });
});

test("people of one full name are one person across texts, a lone surname is not", () => {
  const [a, b, c] = normalizeNames(
    ["Lena Orlova spoke in Brno.", "Elena Orlova was born in 1970. Mr. Orlova?", "Mr. Noor spoke."],
    { authority: [] },
  ).map(({ mentions }) => new Set(mentions.map(({ entity }) => entity)));
  expect(a).toEqual(new Set(["local:lena-orlova"]));
  expect(b!.size).toBe(1);
  expect(c).toEqual(new Set(["local:noor"]));
});

test("mentions are where they say, in order and apart, whatever the text", () => {
  const word = fc.constantFrom(
    "Anna",
    "Bell",
    "al-Noor",
    "the",
    "said",
    "By",
    "Mr.",
    "President",
    "Abdul",
    "bin",
    ",",
    ".",
    "\n",
    "’s",
    "“",
    "ANNA",
    "\ud83d\ude00",
    "and",
    "Ministry",
    "Noor",
    "K.",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(" ");
      let end = 0;
      for (const mention of normalizeNames([text])[0]!.mentions) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
      }
      expect(normalizeNames([text])).toEqual(normalizeNames([text]));
    }),
  );
});
