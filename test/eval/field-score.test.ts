import { expect, test } from "vitest";
import { type FieldOutcome, scoreFields } from "../../src/eval/field-score.ts";
import { parsePage, type TruthPage } from "../../src/eval/truth.ts";

function page(fields: object): TruthPage {
  const line = { id: "a", file: "a.html", set: "news", domain: "coastpost.example", ...fields };
  return parsePage(JSON.stringify(line), "a test");
}

const nothing = { title: null, authors: [], date: null };
const authors = (given: readonly string[], truth: readonly string[]): FieldOutcome | null =>
  scoreFields({ ...nothing, authors: given }, page({ authors: truth })).authors;
const date = (given: string | null, truth: string | null): FieldOutcome | null =>
  scoreFields({ ...nothing, date: given }, page({ published: truth })).date;
const title = (given: string | null, truth: string | null): FieldOutcome | null =>
  scoreFields({ ...nothing, title: given }, page({ title: truth })).title;

test("titles are compared by their words", () => {
  expect(title("‘Ferry’ runs again", "'Ferry' runs  again")).toBe("right");
  expect(title("Ferryboat runs", "Ferry\u00adboat runs")).toBe("right");
  expect(title("Ferry runs again | Coast Post", "Ferry runs again")).toBe("wrong");
  expect(title(null, "Ferry runs again")).toBe("missing");
  expect(title(null, null)).toBeNull();
});

test("a form of the title is alike", () => {
  const alike = (given: string | null, truth: string | null): boolean | null =>
    scoreFields({ ...nothing, title: given }, page({ title: truth })).titleAlike;
  expect(alike("Ferry runs again", "‘Ferry’ runs again")).toBe(true);
  expect(alike("Ferry runs again | Coast Post", "Ferry runs again")).toBe(true);
  expect(alike("Ferry runs again | The Coast Post of the North", "Ferry runs again")).toBe(false);
  expect(alike("The ferry to Skerry runs again today", "Ferry to Skerry runs again")).toBe(true);
  expect(alike("Ferry stays in port", "Ferry runs again")).toBe(false);
  // Whole words only, and nothing is no form of a title.
  expect(alike("Runs", "Pruns")).toBe(false);
  expect(alike("…", "Ferry runs again")).toBe(false);
  expect(alike(null, "Ferry runs again")).toBe(false);
  expect(alike("Ferry runs again", null)).toBeNull();
});

test("authors are a set, however the byline joins them", () => {
  expect(authors(["Ida Berg", "Jon Aas"], ["Jon Aas and Ida Berg"])).toBe("right");
  expect(authors(["Ida Berg", "Jon Aas"], ["Von Ida Berg, Dr. Jon Aas"])).toBe("right");
  expect(authors(["Ida Berg"], ["Ida Berg", "Jon Aas"])).toBe("wrong");
  expect(authors([], ["Ida Berg"])).toBe("missing");
  expect(authors(["Ida Berg", "Jon Aas", "Bo Lie"], ["Ida Berg, Jon Aas, and Bo Lie"])).toBe(
    "right",
  );
  expect(authors(["Ida Berg"], ["Ida Berg, CEPF®"])).toBe("right");
  expect(authors(["IDA BERG"], ["Ida Berg, Ph.D."])).toBe("right");
});

test("organisations are nobody's name, on both sides", () => {
  expect(authors(["Ida Berg"], ["Ida Berg", "dpa"])).toBe("right");
  expect(authors([], ["Coast Post", "Redaktion", "AFP Deutschland", "SDA", "post.example"])).toBe(
    "right",
  );
  expect(authors(["Ida Berg"], ["Associated Press"])).toBe("wrong");
  expect(authors(["Coast Post"], ["Ida Berg"])).toBe("missing");
});

test("names that look like joining words are whole", () => {
  expect(authors(["Ortega y Gasset"], ["Ortega", "Gasset"])).toBe("right");
  expect(authors(["Sandy Anderson"], ["Sandy Anderson"])).toBe("right");
});

test("dates are right on the day of the page's zone or of UTC", () => {
  expect(date("2024-05-03", "2024-05-03 23:47:42.389000+00:00")).toBe("right");
  expect(date("2024-05-03T22:30:00Z", "2024-05-04 00:30:00+02:00")).toBe("right");
  expect(date("2024-05-03", "2024-05-04 00:30:00+02:00")).toBe("right");
  expect(date("2024-05-04T00:30:00+0200", "2024-05-04")).toBe("right");
  expect(date("2024-05-05", "2024-05-04 00:30:00+02:00")).toBe("wrong");
  expect(date("2024-05", "2024-05-04")).toBe("wrong");
  expect(date("2024-05-04", null)).toBe("given");
});
