import { describe, expect, test } from "vitest";
import { record } from "./run.ts";

const opening =
  "Dockworkers at the port voted on Tuesday to end a strike after the company agreed to raise night pay by six percent.";
const second =
  "Some forty ships had been waiting off the coast, and the first of them was expected to berth in the morning.";
const title = "Dockworkers at the port end their strike";

/** The dates of an article with `line` below its headline. */
function below(line: string): readonly (string | null)[] {
  const { published, modified } = record(`${title}\n${line}\n\n${opening}\n\n${second}\n`);
  return [published, modified];
}

describe("a sentence with a day in it does not date the text", () => {
  test.each([
    "The trial opens on 14 June 2024.",
    "She died on 3 March 2019.",
    "Baubeginn ist am 3. April 2024.",
    "Las obras empiezan el 3 de abril de 2024.",
    "Суд начнется 3 апреля 2024 года.",
    "工事は2024年6月14日に始まる。",
  ])("%s", (sentence) => {
    const inside = `${title}\n\n${opening}\n\n${sentence}\n\n${second}\n\n${second}\n`;
    expect(record(inside).published).toBeNull();
    expect(record(`${title}\n\n${opening}\n\n${second}\n\n${sentence}\n`).published).toBeNull();
    expect(record(inside).body).toContain(sentence);
  });

  test("beside the date of publication neither", () => {
    const text = `${title}\n9 May 2023\n\n${opening}\n\n${second}\n\nThe trial opens on 14 June 2024.\n`;
    expect(record(text).published).toBe("2023-05-09");
  });

  test.each([
    ["Last updated on 4 May 2023.", [null, "2023-05-04"]],
    ["7 октября 2023 г.", ["2023-10-07", null]],
    ["May 4, 2023, 4:05 p.m.", ["2023-05-04T16:05", null]],
  ])("a point alone makes no sentence: %s", (line, dates) => {
    expect(below(line)).toEqual(dates);
  });
});

describe("what is said of a date", () => {
  test.each([
    ["Last modified on Wed 10 May 2023 09.31 BST", [null, "2023-05-10T09:31"]],
    ["Ultimo aggiornamento: martedì 9 maggio 2023, 10:20", [null, "2023-05-09T10:20"]],
    ["By JANE DOEUpdated May 9, 2023 3:14 pm", [null, "2023-05-09T15:14"]],
    ["Published May 4, 2023Updated May 5, 2023", ["2023-05-04", "2023-05-05"]],
    ["by annlee on 9 May 2023", ["2023-05-09", null]],
    ["Dockers go back to work on Tuesday, 9 May 2023", ["2023-05-09", null]],
    ["Ann Lee, Northern Affairs Correspondent | May 9, 2023", ["2023-05-09", null]],
  ])("%s", (line, dates) => expect(below(line)).toEqual(dates));
});

describe("the day of an event does not date the text", () => {
  test.each([
    "Date: June 14, 2024\nVenue: Old Customs House",
    "When: June 14, 2024\nWhere: Old Customs House",
    "Friday 14 June 2024, 7:30pm\nOld Customs House\nTickets: $25",
  ])("%s", (lines) => expect(below(lines)).toEqual([null, null]));

  test("below the text", () => {
    const text = `${title}\n\n${opening}\n\n${second}\n\nQuand ? Le 14 juin 2024 à 20h\n`;
    expect(record(text).published).toBeNull();
  });
});

describe("of what day a text is as it stands", () => {
  test.each([
    ["Stand: 9.5.2023, 10:15 Uhr", ["2023-05-09T10:15", null]],
    ["8.5.2023\nStand: 9.5.2023, 10:15 Uhr", ["2023-05-08", "2023-05-09T10:15"]],
    ["Veröffentlicht am 9.5.2023\nStand: 9.5.2023, 19 Uhr", ["2023-05-09", null]],
    ["公開日：2023年5月8日\n更新日時：2023年5月9日", ["2023-05-08", "2023-05-09"]],
  ])("%s", (lines, dates) => expect(below(lines)).toEqual(dates));
});

test("of a day that is far off, a text is not", () => {
  const teasers =
    "11.4.2022\nFähre bleibt im Hafen liegen\nNeue Züge für die Küste\nWarum die Insel wächst";
  const more = `${teasers}\nDrei Häuser am alten Kai verkauft\nStreit um die Brücke im Norden geht weiter\nEin Sommer ohne Regen am Fluss`;
  const text = `${more}\n\n${title}\nStand: 9.5.2023\n\n${opening}\n\n${second}\n`;
  expect(record(text)).toMatchObject({ published: "2023-05-09", modified: null });
});

describe("what day it is, and whose diary", () => {
  test.each([
    "Dear diary, 9 May 2023",
    "Current time: 9 May 2023, 10:15",
    "It is currently Tue May 9, 2023 10:15 am",
    "Last visit was: Tue May 9, 2023 10:15 am",
    "Aktuelle Zeit: Di 9. Mai 2023, 10:15",
    "Nous sommes le mar. 9 mai 2023 10:15",
    "Hoje é terça-feira, 9 de maio de 2023",
    "现在是 2023年5月9日 10:15",
  ])("does not date the text: %s", (line) => expect(below(line)).toEqual([null, null]));
});
