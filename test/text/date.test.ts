import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDates } from "../../src/text/date.ts";

const isos = (line: string) => findDates(line).readings.map(({ iso }) => iso);

describe("findDates", () => {
  test.each([
    ["Date:2025-04-28 11:45:07", "2025-04-28T11:45:07"],
    ["2024-03-05T10:20:30.123+02:00", "2024-03-05T10:20:30+02:00"],
    ["March 5, 2024, 10:20 GMT", "2024-03-05T10:20Z"],
    ["Published: Tue, Mar 5th, 2024 at 10:20 a.m. EST", "2024-03-05T10:20-05:00"],
    ["Sept. 5, 2024 3:04 PM ET", "2024-09-05T15:04"],
    ["10:20 GMT, 5 March 2024", "2024-03-05T10:20Z"],
    ["5-Mar-2024", "2024-03-05"],
    ["By Ann DoeMarch 5, 2024", "2024-03-05"],
    ["05.03.2024", "2024-03-05"],
    ["28.04.2023, 19:09 3 Min.", "2023-04-28T19:09"],
    ["22.11.2024 07.57", "2024-11-22T07:57"],
    ["Dienstag, 5. März 2024, 18 Uhr", "2024-03-05T18:00"],
    ["5 de marzo de 2024", "2024-03-05"],
    ["Publié le 30 août 2023 à 14h52", "2023-08-30T14:52"],
    ["05 Gennaio 2025", "2025-01-05"],
    ["5 марта 2024, 10:20 МСК", "2024-03-05T10:20+03:00"],
    ["٥ مارس ٢٠٢٤ - ١٠:٢٠", "2024-03-05T10:20"],
    ["5 كانون الثاني 2024", "2024-01-05"],
    ["2024年3月5日 午後3時20分", "2024-03-05T15:20"],
    ["2024년 3월 5일 오후 2:05", "2024-03-05T14:05"],
    ["2024. 3. 5. 10:20", "2024-03-05T10:20"],
    ["2024. március 5.", "2024-03-05"],
    ["5 listopadu 2024", "2024-11-05"],
    ["March 2024", "2024-03"],
    ["9 mai 2023 à 12 h 40", "2023-05-09T12:40"],
    ["الثلاثاء، 09 مايو 2023 02:20 م", "2023-05-09T14:20"],
    ["09 مايو 2023 - 10:20 صباحا", "2023-05-09T10:20"],
    ["09 مايو 2023م", "2023-05-09"],
    ["9 أيار/مايو 2023", "2023-05-09"],
    ["7 октября 2023 г., 14:20 мск", "2023-10-07T14:20+03:00"],
    ["9 maja 2023 r., godz. 14:20", "2023-05-09T14:20"],
    ["9 Mayıs 2023 Salı, 14:20", "2023-05-09T14:20"],
    ["2023年5月9日火曜日 14:20", "2023-05-09T14:20"],
    ["2023年5月9日午後3時", "2023-05-09T15:00"],
  ])("%s", (line, iso) => {
    const { readings } = findDates(line);
    expect(readings.map((reading) => reading.iso)).toEqual([iso]);
    expect(readings[0]!.alternatives).toEqual([]);
    expect(readings[0]!.weekdayClash).toBe(false);
  });

  test("two dates on a line", () => {
    expect(isos("Publié le 30 août 2023 à 14h52, modifié le 31 août 2023 à 15h54")).toEqual([
      "2023-08-30T14:52",
      "2023-08-31T15:54",
    ]);
  });

  test.each([
    ["05/03/2024", ["2024-03-05", "2024-05-03"]],
    ["5 listopada 2024", ["2024-11-05", "2024-10-05"]],
    ["5.3.24", ["2024-03-05"]],
  ])("%s has several readings", (line, alternatives) => {
    expect(findDates(line).readings[0]!.alternatives).toEqual(alternatives);
  });

  test("a weekday, the order of the host or a day above 12 settles the reading", () => {
    expect(findDates("Tuesday 5/3/24").readings[0]).toMatchObject({
      iso: "2024-03-05",
      alternatives: [],
    });
    expect(findDates("05/03/2024", "month-first").readings[0]).toMatchObject({
      iso: "2024-05-03",
      alternatives: [],
    });
    expect(findDates("13/03/2024").readings[0]!.alternatives).toEqual([]);
  });

  test("a weekday that is not that day's is a clash", () => {
    expect(findDates("Monday, March 5, 2024").readings[0]!.weekdayClash).toBe(true);
  });

  test.each([
    ["31 February 2024", "no-such-day"],
    ["31.02.2024", "no-such-day"],
    ["9999-12-31", "year-out-of-range"],
    ["0000-01-01", "year-out-of-range"],
    ["2567-03-05", "year-out-of-range"],
    ["1970-01-01T00:00:00Z", "epoch"],
  ])("%s is rejected: %s", (line, why) => {
    const found = findDates(line);
    expect(found.readings).toEqual([]);
    expect(found.rejections.map((rejection) => rejection.why)).toEqual([why]);
  });

  test.each(["10.0.20.24", "v1.2.2024", "call 12-34-5678", "in 2024", "$1.20.2024", "May be late"])(
    "no date: %s",
    (line) => expect(isos(line)).toEqual([]),
  );

  test("spans are in bounds and ordered, whatever the line", () => {
    const piece = fc.constantFrom(
      "5",
      "March",
      "2024",
      ".",
      "/",
      "-",
      ",",
      " ",
      "10:20",
      "年",
      "Mo",
      "٥",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const line = pieces.join("");
        for (const { start, end, iso } of findDates(line).readings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(line.length);
          expect(end).toBeGreaterThan(start);
          expect(iso).toMatch(/^\d{4}-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?$/);
        }
      }),
    );
  });
});
