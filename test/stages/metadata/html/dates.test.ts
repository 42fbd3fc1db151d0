import { expect, test } from "vitest";
import { readPageOf } from "./page.ts";

const heading = "<h1>Ferry stays in port</h1>";
const datesOf = (top: string, url: string | null = null) => {
  const { published, modified } = readPageOf("", `${heading}${top}`, url);
  return { published, modified };
};

test.each([
  ["words before it", '<p>Last updated: <time datetime="2026-01-12">January 12, 2026</time></p>'],
  [
    "what holds it",
    '<div class="date-changed"><time datetime="2026-01-12">January 12, 2026</time></div>',
  ],
  ["its own name", '<p><time class="updated" datetime="2026-01-12">January 12, 2026</time></p>'],
])("a time element is that of the last change by %s", (_, top) => {
  expect(datesOf(top)).toEqual({ published: null, modified: "2026-01-12" });
});

test("a time element that nothing is said of is that of publication", () => {
  expect(datesOf('<p><time datetime="2026-01-12">January 12, 2026</time></p>').published).toBe(
    "2026-01-12",
  );
});

test("a date opens a line that goes on with the author and the section", () => {
  const line = "<p>Dec 26, 2025 • Mahua Das in Project Management Guides for Harbours</p>";
  expect(datesOf(line).published).toBe("2025-12-26");
  expect(
    datesOf(`<p>${"Dec 26, 2025 was a day of which people talk".repeat(2)}</p>`).published,
  ).toBeNull();
});

test("a month's name in the address tells day from month", () => {
  const line = "<p>03/10/2023</p>";
  expect(datesOf(line).published).toBeNull();
  expect(datesOf(line, "https://echo.example/blog/2023/october/03/ferry/").published).toBe(
    "2023-10-03",
  );
});

test("a date far away is labelled only if the line says nothing else", () => {
  const far = (line: string): string => {
    const tides = "<p>Tide table</p>".repeat(60);
    return `${tides}<p>${line}</p>${tides}`;
  };
  expect(datesOf(far("Published on 2 February 2023")).published).toBe("2023-02-02");
  expect(datesOf(far("Top ferries of the week on 2 February 2023")).published).toBeNull();
});
