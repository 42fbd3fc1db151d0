import { describe, expect, test } from "vitest";
import { record } from "./run.ts";

/** An agency's article of January 2023 on a page of some other site. */
function page(date: string, body: readonly string[]): string {
  const title = "Harbour talks in Gdansk end without a deal";
  return [`Current:Home > World${title} -Bright Ledge Wealth`, title, `Date:${date}`, ...body].join(
    "\n",
  );
}

const opening =
  "GDANSK, Poland (AP) — Dockers and owners ended their talks without a deal earlier this week, both sides said Thursday.";
const middle =
  "The strike began in November 2022, when the owners closed the eastern quay and sent two hundred workers home.";
const closing =
  "The union said it would not return to the table before the quay is open again, and the owners declined to comment.";

describe("a page date that its own text contradicts", () => {
  test("is published as null, with the candidates and a flag", () => {
    const got = record(page("2025-02-11 09:10:11", [opening, middle, closing]));
    expect(got.published).toBeNull();
    expect(got.because.published?.candidates.map(({ value }) => value)).toContain(
      "2025-02-11T09:10:11",
    );
    expect(got.flags.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["date-conflict", "wire-copy", "republished"]),
    );
  });

  test("weekdays that fit another year clash too", () => {
    const dated =
      "The owners called a meeting on Friday, Jan. 27, and the union one on Monday, Jan. 30, in the old hall.";
    const got = record(page("2025-02-11 09:10:11", [opening, dated, closing]));
    expect(got.published).toBeNull();
  });
});

describe("no conflict", () => {
  test("the same article with the date of its time", () => {
    const got = record(page("2023-01-19 09:10:11", [opening, middle, closing]));
    expect(got.published).toBe("2023-01-19T09:10:11");
  });

  test("an old date by itself, on a page that is no copy", () => {
    const text = [
      "Harbour talks in Gdansk end without a deal",
      "By Ann Lee",
      "Published: 11 February 2025",
      opening.replace("GDANSK, Poland (AP) — ", ""),
      middle,
      closing,
    ].join("\n");
    expect(record(text).published).toBe("2025-02-11");
  });
});

test("a date later than the day of the fetch is a candidate only", () => {
  const text = ["Harbour talks end", "Published: 11 February 2025", opening, middle, closing].join(
    "\n",
  );
  const got = record(text, { fetchedAt: "2024-06-01T00:00:00Z" });
  expect(got.published).toBeNull();
  expect(got.flags.map(({ code }) => code)).toContain("date-future");
});

test("an impossible date is rejected with its reason", () => {
  const text = ["Harbour talks end", "Published: 31 February 2024", opening, middle, closing].join(
    "\n",
  );
  const got = record(text);
  expect(got.published).toBeNull();
  expect(JSON.stringify(got.because.published)).toContain("no-such-day");
});
