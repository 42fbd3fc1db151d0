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
    "a father's name is not a son's, also in the middle",
    "RIYADH — Prince Fahd bin Turki met the envoy. Fahd bin Turki bin Saleh studied in Leeds. Prince Turki, his father, did not attend.",
    [
      "Fahd bin Turki=fahd-bin-turki-bin-saleh",
      "Fahd bin Turki bin Saleh=fahd-bin-turki-bin-saleh",
      "Turki=turki",
    ],
  ],
  [
    "who has a surname alone, beside who has it as half of one",
    "Kwabena Osei-Tutu hid in the loft, he said. Osei-Tutu heard everything. A constable, Yaw Osei, found him. Osei got a medal.",
    [
      "Kwabena Osei-Tutu=kwabena-osei-tutu",
      "Osei-Tutu=kwabena-osei-tutu",
      "Yaw Osei=yaw-osei",
      "Osei=yaw-osei",
    ],
  ],
  [
    "a Ter-Petrosyan beside a Petrosyan",
    "Hovhannes Ter-Petrosyan, a baker, sued. Ter-Petrosyan won. The mayor, Anahit Petrosyan, will appeal. Petrosyan said so on Monday. “No,” Ter-Petrosyan said.",
    [
      "Hovhannes Ter-Petrosyan=hovhannes-ter-petrosyan",
      "Ter-Petrosyan=hovhannes-ter-petrosyan",
      "Anahit Petrosyan=anahit-petrosyan",
      "Petrosyan=anahit-petrosyan",
      "Ter-Petrosyan=hovhannes-ter-petrosyan",
    ],
  ],
  [
    "a pope beside somebody whose name sounds like his",
    "Pope Clement XV spoke. Clement is old. Cardinal Luigi Clemente translated.",
    ["Clement XV=clement-xv", "Clement=clement-xv", "Luigi Clemente=luigi-clemente"],
  ],
  [
    "a given name that is a title elsewhere",
    "Brig. Gen. Hamza Yusufzai spoke. Lt. Col. Amir Yusufzai stood beside him.",
    ["Hamza Yusufzai=hamza-yusufzai", "Amir Yusufzai=amir-yusufzai"],
  ],
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
    "father and son of one name",
    "Nico Brandt Jr. won the rally. His father, Nico Brandt, clapped. Nico Brandt Jr. bowed.",
    ["Nico Brandt Jr.=nico-brandt-jr", "Nico Brandt=nico-brandt", "Nico Brandt Jr.=nico-brandt-jr"],
  ],
  [
    "a suffix after a comma",
    "Police held Nico Brandt, Jr., on Sunday.",
    ["Nico Brandt, Jr.=nico-brandt-jr"],
  ],
  [
    "whom a text is about, though he is called a son",
    "Tom Reed, son of the former driver Karl Reed, won. Reed wept.",
    ["Tom Reed=tom-reed", "Karl Reed=karl-reed", "Reed=tom-reed"],
  ],
  [
    "a short form before somebody of that surname is named",
    "Minister Anwar Noor spoke. Anwar’s daughter, Lina Anwar, wept.",
    ["Anwar Noor=anwar-noor", "Anwar=anwar-noor", "Lina Anwar=lina-anwar"],
  ],
  [
    "a title of the other sex",
    "Judge Hannah Reed smiled. Mr. Reed left.",
    ["Hannah Reed=hannah-reed", "Reed=reed"],
  ],
  [
    "a father’s name is no surname",
    "Prince Karim bin Nizar met King Nizar.",
    ["Karim bin Nizar=karim-bin-nizar", "Nizar=nizar"],
  ],
  [
    "a son of another family",
    "Minister Omar Noor met Amal Haddad. Her son Omar waited.",
    ["Omar Noor=omar-noor", "Amal Haddad=amal-haddad", "Omar=omar"],
  ],
  [
    "kings of one name",
    "King Albert II met Albert Noor. King Albert III was a child.",
    ["Albert II=albert-ii", "Albert Noor=albert-noor", "Albert III=albert-iii"],
  ],
  [
    "a man and a woman",
    "Paolo Greco and Paola Greco own it. Paola Greco bakes.",
    ["Paolo Greco=paolo-greco", "Paola Greco=paola-greco", "Paola Greco=paola-greco"],
  ],
  [
    "two people of one sentence whose names sound alike",
    "Mr. Gerry Noor sued Mr. Jerry Noor.",
    ["Gerry Noor=gerry-noor", "Jerry Noor=jerry-noor"],
  ],
  [
    "initials with and without a space",
    "T.J. Whitcombe wrote it. A. Petrov scored, then B. Petrov. U.S. Steel fell; Bury F.C. won.",
    ["T.J. Whitcombe=tj-whitcombe", "A. Petrov=a-petrov", "B. Petrov=b-petrov"],
  ],
  [
    "a syllable that is an acronym elsewhere",
    "Minister Kim Sung Un met the UN envoy. Han Duck-soo withdrew. No Load Speed is given.",
    ["Kim Sung Un=kim-sung-un", "Han Duck-soo=han-duck-soo"],
  ],
  [
    "letters with accents make no English word",
    "Minister Jonas Støre met shop owners. Store hours vary. Støre left.",
    ["Jonas Støre=jonas-store", "Støre=jonas-store"],
  ],
  [
    "a German title",
    "Finanzminister Christian Bolte schwieg.",
    ["Christian Bolte=christian-bolte"],
  ],
  [
    "a second surname with a preposition",
    "Officials of the party met President Marcelo Ribas de Noronha.",
    ["Marcelo Ribas de Noronha=marcelo-ribas-de-noronha"],
  ],
  [
    "a nickname of several words",
    'Police of two states met Joaquin "El Gordo" Ibarra.',
    ['Joaquin "El Gordo" Ibarra=joaquin-el-gordo-ibarra'],
  ],
  [
    "a sign-off in which most words have a capital",
    "(Reporting by Lena Orlova in Brno and Humeyra Tamm in Split; Editing by Tom Reed)",
    ["Lena Orlova=lena-orlova", "Humeyra Tamm=humeyra-tamm", "Tom Reed=tom-reed"],
  ],
  [
    "what has the name of a person and is none",
    "Storm Boris hit St. Peter’s Square. Nasser Hospital said so. Thomas Reed Middle School shut. " +
      "Lawyers at Kirkland & Ellis agreed. The fire at 12 E. Jefferson St is out.",
    [],
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

  test("who is told by age is known only where his country is, and if he can be so young", () => {
    const lind: AuthorityPerson = {
      ...row("lind-r", "Rosa Lind", "mayor"),
      roles: [{ role: "mayor", country: "SE", from: 1989 }],
    };
    expect(found("Rosa Lind, 60, was fined.", [lind])).toEqual(["Rosa Lind=rosa-lind"]);
    expect(found("Rosa Lind, 60, was fined in Sweden.", [lind])).toEqual(["Rosa Lind=lind-r"]);
    expect(found("Rosa Lind, 34, was fined in Sweden.", [lind])).toEqual(["Rosa Lind=rosa-lind"]);
    expect(found("Ali Khamenei, 34, was fined for parking.", [])).toEqual([
      "Ali Khamenei=ali-khamenei",
    ]);
  });

  test("who is called otherwise than the authority says needs the country", () => {
    expect(found("Rosa Lind, a grocer, spoke.", authority)).toEqual(["Rosa Lind=rosa-lind"]);
    expect(found("Rosa Lind, a grocer, spoke in Sweden.", authority)).toEqual(["Rosa Lind=lind-r"]);
  });

  test("of two people whom the text tells apart one is known", () => {
    expect(found("Ivo Peric, a grocer in Croatia, met President Ivo Perich.", authority)).toEqual([
      "Ivo Peric=ivo-peric",
      "Ivo Perich=peric",
    ]);
  });

  test("a country is not enough for who holds another office", () => {
    expect(found("Sweden mourned. Judge Lind arrived.", authority)).toEqual(["Lind=lind"]);
  });

  test("initials are not whoever has them", () => {
    expect(found("A.K. Rowlins wrote it.", authority)).toEqual(["A.K. Rowlins=ak-rowlins"]);
  });

  test("what is no name stays none", () => {
    const no = [{ ...row("sand", "Abel Sand", "poet"), notNames: ["Sand Creek"] }];
    expect(found("Abel Sand left. The men of Sand Creek stayed.", no)).toEqual(["Abel Sand=sand"]);
  });
});

test("people of one full name are one person across texts, a lone surname is not", () => {
  const [a, b, c] = normalizeNames(
    ["Lena Orlova spoke in Brno.", "Elena Orlova was born in 1970. Ms. Orlova?", "Mr. Noor spoke."],
    { authority: [] },
  ).map(({ mentions }) => new Set(mentions.map(({ entity }) => entity)));
  expect(a).toEqual(new Set(["local:lena-orlova"]));
  expect(b!.size).toBe(1);
  expect(c).toEqual(new Set(["local:noor"]));
});

test("whom one text tells apart another does not join", () => {
  const [a] = normalizeNames(["Mr. Gerry Noor sued Mr. Jerry Noor.", "Gerry Noor lost."], {
    authority: [],
  }).map(({ mentions }) => new Set(mentions.map(({ entity }) => entity)));
  expect(a!.size).toBe(2);
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
