import { describe, expect, test } from "vitest";
import * as bylines from "../../../src/stages/metadata/byline-line.ts";
import { Line } from "../../../src/stages/metadata/line.ts";
import { record } from "./run.ts";

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
    ["By JANE DOEUpdated 3:14 pm", ["Jane Doe/author"]],
    ["By JANE McDOEPosted May 4, 2023", ["Jane McDoe/author"]],
    ["By JANE DOEStaff Writer", ["Jane Doe/author"]],
    ["By Jane Doe3:14 pm", ["Jane Doe/author"]],
    ["BY ANN LEE AND BO BERG", ["Ann Lee/author", "Bo Berg/author"]],
    ["POR ANA RUIZ Y EVA MORA", ["Ana Ruiz/author", "Eva Mora/author"]],
    ["By JOHN E SMITH", ["John E Smith/author"]],
    ["By ANN LEE FOR HARBOUR ONLINE", ["Ann Lee/author"]],
    ["Par LOUIS LE BLANC", ["Louis Le Blanc/author"]],
    ["By Ann Lee @annlee March 5, 2024", ["Ann Lee/author"]],
    ["By Ann Lee annlee@ledger.example", ["Ann Lee/author"]],
    ["By Ann Lee alee@ledger.example Staff Writer", ["Ann Lee/author"]],
    ["By Ann Lee <alee@ledger.example>", ["Ann Lee/author"]],
    ["Von Ann Lee ann.lee@blatt.example, Berlin", ["Ann Lee/author/Berlin"]],
    ["By Ann Lee alee@a.example Bo Berg bo@a.example", ["Ann Lee/author", "Bo Berg/author"]],
    [
      "By Ann Lee | alee@ledger.example | Photos by Bo Berg",
      ["Ann Lee/author", "Bo Berg/photographer"],
    ],
    ["By political editor Ann Lee in Canberra", ["Ann Lee/author/Canberra"]],
    ["By Ann Lee, Harbour Ledger", ["Ann Lee/author"]],
    ["(By Ann Lee)", ["Ann Lee/author"]],
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
    expect(readByline("(Photo: picture alliance/AFP)")).toBeNull();
    expect(readByline("By entering here you agree to what FoodCorp™ has stated below.")).toBeNull();
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

  test.each([
    "Ann Lee/AFP",
    "Ann Lee. EFE/Bo Berg",
    "Ann Lee for the Harbour Ledger",
    "George Town",
    "Victoria Falls",
  ])("who took a picture, or what it shows, is none: %s", (line) => {
    expect(readBareByline(line)).toBeNull();
  });
});

describe("a name below the headline", () => {
  const article = (...lines: readonly string[]): string =>
    [
      "Dockworkers at the port end their strike",
      ...lines,
      "Dockworkers at the port voted on Tuesday to end a strike after the company agreed to pay more.",
      "Some forty ships had been waiting off the coast, and the first of them was expected at dawn.",
    ].join("\n\n");
  const authors = (...lines: readonly string[]): readonly string[] =>
    record(article(...lines)).authors.map(({ name }) => name);

  test("above the credit of a picture is that of the person shown", () => {
    expect(authors("9 May 2023", "Hanne Berg", "Foto: Ralf Lind")).toEqual([]);
    expect(authors("9 May 2023", "Hanne Berg", "Archivfoto: Ralf Lind")).toEqual([]);
  });

  test("above a job is the author's", () => {
    const lines = ["Published 9 May 2023", "Ruth Berg", "Business reporter, Harbour Bay"] as const;
    expect(authors(...lines)).toEqual(["Ruth Berg"]);
    expect(record(article(...lines)).body).not.toContain("reporter");
  });
});

describe("a byline in the text itself", () => {
  const zh =
    "市政府星期二宣布，將在未來三年內投入十二億元改造老城區的供水管網，預計約二十萬居民受益。";
  const en = [
    "Dockworkers at the port end their strike",
    "Dockworkers at the port voted on Tuesday to end a strike after the company agreed to pay more.",
    "Some forty ships had been waiting off the coast, and the first was expected at dawn, Colm Berg said.",
  ];
  const authors = (...lines: readonly string[]): readonly string[] =>
    record([...en, ...lines].join("\n\n")).authors.map(({ name }) => name);

  test("in brackets that open the first paragraph", () => {
    const found = record(`老城區供水管網改造\n\n〔記者林若水／台北報導〕${zh}\n\n${zh}\n`);
    expect(found.authors).toEqual([{ name: "林若水", role: "author", place: "台北" }]);
    expect(found.body).toContain(zh);
    expect(found.body).not.toContain("記者");
  });

  test.each([
    ["Peter Ames is a staff writer at the Harbour Ledger. Reach him at ames@ledger.example."],
    ["— Peter Ames"],
    ["Peter Ames", "© 2024 Harbour Ledger"],
  ])("at its end: %s", (...lines) => expect(authors(...lines)).toEqual(["Peter Ames"]));

  test.each([
    ["Colm Berg is a reporter at the harbour radio."],
    ["Peter Ames is a crane driver at the port of the town."],
    ["Peter Ames", "Sarah Lind"],
    ["Peter Ames, head of cranes, Harbour Freight"],
    ["Simple Summer Pier"],
    ["Peter Ames", "Good for them, I say, and not a day too early for those who live here."],
  ])("nobody whom the text or a reader names: %s", (...lines) => {
    expect(authors(...lines)).toEqual([]);
  });
});
