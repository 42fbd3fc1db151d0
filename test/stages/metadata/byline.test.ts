import { describe, expect, test } from "vitest";
import * as bylines from "../../../src/stages/metadata/byline-line.ts";
import { Line } from "../../../src/stages/metadata/line.ts";

const readByline = (line: string) => bylines.readByline(new Line(line));
const readBareByline = (line: string) => bylines.readBareByline(new Line(line));

function people(line: string): string[] | undefined {
  return readByline(line)?.people.map(({ name, role, place }) =>
    [name, role, ...(place === undefined ? [] : [place])].join("/"),
  );
}

describe("a byline", () => {
  test.each([
    ["By Ann Lee, Bo Berg and Cy Dahl", ["Ann Lee/author", "Bo Berg/author", "Cy Dahl/author"]],
    ["By Ann Lee in Kyiv", ["Ann Lee/author/Kyiv"]],
    ["By Ann Lee and Bo Berg, Reuters", ["Ann Lee/author", "Bo Berg/author"]],
    ["By Ann Lee for The Daily Ledger", ["Ann Lee/author"]],
    ["By ANN O'BRIEN-MCDONALD, Staff Writer", ["Ann O'Brien-McDonald/author"]],
    ["By Ann Lee Senior Staff Writer", ["Ann Lee/author"]],
    ["By Will Best and April Day", ["Will Best/author", "April Day/author"]],
    ["By Dr. Ann Lee, MD, PhD", ["Ann Lee/author"]],
    ["By Ann LeeMarch 5, 2024", ["Ann Lee/author"]],
    ["By Ann Lee Updated March 5, 2024 10:20 GMT", ["Ann Lee/author"]],
    ["By Ann Lee • 5 min read", ["Ann Lee/author"]],
    ["by Ann Lee—10 min read", ["Ann Lee/author"]],
    ["by Ann Lee ● March 5, 2024 ● 6 min read", ["Ann Lee/author"]],
    ["Posted by Anna at March 5, 2024 11:15 AM", ["Anna/author"]],
    ["By Ann Das", ["Ann Das/author"]],
    ["Written by: Ann Lee Ann Lee", ["Ann Lee/author"]],
    ["Autorin: Ann Lee, Sächsische Landesanstalt", ["Ann Lee/author"]],
    ["Gastbeitrag von Ann Lee", ["Ann Lee/author"]],
    ["By Ann Lee on behalf of the harbour board", ["Ann Lee/author"]],
    ["By Ann Lee, MD, FACLM, DABXY", ["Ann Lee/author"]],
    ["This post was written by Ann Lee, Head of Ferries.", ["Ann Lee/author"]],
    ["Article written by: Ann Lee", ["Ann Lee/author"]],
    ["Cet article a été écrit par Louis Blanc", ["Louis Blanc/author"]],
    ["By Ann Hudson", ["Ann Hudson/author"]],
    ["ByAnn Lee", ["Ann Lee/author"]],
    ["Posted by Ann Lee on March 5, 2024", ["Ann Lee/author"]],
    ["Story by Ann Lee | Photos by Bo Berg", ["Ann Lee/author", "Bo Berg/photographer"]],
    ["Text: Ann Lee, Fotos: Bo Berg", ["Ann Lee/author", "Bo Berg/photographer"]],
    [
      "Reporting by Ann Lee in Kyiv; Editing by Bo Berg",
      ["Ann Lee/reporter/Kyiv", "Bo Berg/editor"],
    ],
    ["Translated by Ana Pérez", ["Ana Pérez/translator"]],
    [
      "By Ahmed al-Rubaye and Omar bin Hassan",
      ["Ahmed al-Rubaye/author", "Omar bin Hassan/author"],
    ],
    ["Von Lena Groß", ["Lena Groß/author"]],
    ["Par Louis Blanc", ["Louis Blanc/author"]],
    ["By ANN LEE alee@ledger.example", ["Ann Lee/author"]],
    ["By Ann Lee @annlee and Bo Berg (@bo_berg)", ["Ann Lee/author", "Bo Berg/author"]],
    ["By Ann Lee in Kyiv, with Bo Berg in Rome", ["Ann Lee/author/Kyiv", "Bo Berg/author/Rome"]],
    ["By Ann Lee BBC News, Nairobi", ["Ann Lee/author/Nairobi"]],
    ["By Xinhua writers Wang Xiaoming, Li Wei", ["Wang Xiaoming/author", "Li Wei/author"]],
    ["Von unserem Korrespondenten Bo Berg aus Kiew", ["Bo Berg/author/Kiew"]],
    ["De notre envoyée spéciale Anne Petit", ["Anne Petit/author"]],
    ["Written by Ann Lee, edited by Bo Berg", ["Ann Lee/author", "Bo Berg/editor"]],
    ["Post author By Ann Lee", ["Ann Lee/author"]],
    ["Guest author: Ann Lee", ["Ann Lee/author"]],
    ["Text von Ann Lee    Illustration von Bo Berg", ["Ann Lee/author"]],
    ["By Ngũgĩ wa Kamau", ["Ngũgĩ wa Kamau/author"]],
    ["By Ann Lee (press officer of the port)", ["Ann Lee/author"]],
    ["Por María José Ruiz y Ana de la Cruz", ["María José Ruiz/author", "Ana de la Cruz/author"]],
    ["di Luca Neri", ["Luca Neri/author"]],
    ["Автор: Иван Петров", ["Иван Петров/author"]],
    ["بقلم محمد علي", ["محمد علي/author"]],
    ["記者 松岡太郎", ["松岡太郎/author"]],
  ])("%s", (line, expected) => expect(people(line)).toEqual(expected));

  test.each([
    "By Ann Lee, Fashion",
    "By Ann Lee, NDR",
    "By Ann Lee, COO",
    "By Ann Lee, Home and Digital Security Expert",
    "Posted by Ann Lee in News",
  ])("a word that is known for no place says not where: %s", (line) => {
    expect(people(line)).toEqual(["Ann Lee/author"]);
  });

  test("an agency in brackets behind the name is heard of", () => {
    const reading = readByline("Von Ann Lee (dpa)");
    expect(reading).toMatchObject({ people: [{ name: "Ann Lee" }], organisations: ["dpa"] });
  });

  test.each(["By Associated Press", "By Admin", "By Editorial Board", "By BBC News"])(
    "an organisation is no person: %s",
    (line) => expect(people(line)).toEqual([]),
  );

  test.each([
    "Reviewed by Ann Lee",
    "Researched by Ann Lee",
    "Theme by Ann Lee",
    "Built by Ann Lee",
  ])("other work than writing is none: %s", (line) => expect(people(line)).toBeUndefined());

  test.each([
    "By Monday the river had risen",
    "By Popular Demand",
    "By The Numbers",
    "Von Hamburg nach Berlin",
    "Por Favor",
    "by annlee",
    "By Ann Lee, who has written of cities and of the people in them for thirty years or more",
    "With Ann Lee gone, nobody knew what to do",
    "This post was written by hand over many long nights",
  ])("prose is none: %s", (line) => expect(people(line)).toBeUndefined());

  test("a picture's agency is not the article's", () => {
    expect(readByline("Photo: AFP")?.organisations ?? []).toEqual([]);
  });

  test("byline words by themselves are open to the next line", () => {
    expect(readByline("By")?.open).toBe(true);
    expect(readByline("Author:")?.open).toBe(true);
  });
});

describe("names without byline words", () => {
  test("a job or a date beside them counts", () => {
    expect(readBareByline("Ann Lee, Staff Writer")?.titled).toBe(true);
    expect(readBareByline("Ann Van Der Berg|Updated 3 March 2024")?.dated).toBe(true);
  });

  test.each([
    "Latest News",
    "Share This",
    "Contact Us",
    "English English Deutsch Deutsch",
    "Read More",
    "World Economy",
    "Terms of Use",
  ])("navigation is none: %s", (line) => expect(readBareByline(line)).toBeNull());

  test("beside two people the rest of a list are people as well", () => {
    const names = (line: string): string[] | undefined =>
      readBareByline(line)?.reading.people.map(({ name }) => name);
    expect(names("Anna Berg, Peter Vold, Ann Das & Maria Lind")).toHaveLength(4);
    expect(names("Ann Das")).toBeUndefined();
  });
});
