import { expect, test } from "vitest";
import { breadcrumbOf, isTrail } from "../../src/text/breadcrumb.ts";

const isTitle = (step: string): boolean => step === "Ferry stays in port";

test.each([
  ["Home > Arts > Interviews", ["Home", "Arts", "Interviews"]],
  ["Startseite › Region", ["Startseite", "Region"]],
  ["Arts / Interviews / Ferry stays in port", ["Arts", "Interviews", "Ferry stays in port"]],
  ["Region | Ferry stays in port", ["Region", "Ferry stays in port"]],
])("%s is a breadcrumb", (line, steps) => {
  expect(breadcrumbOf(line, isTitle)).toEqual(steps);
});

test.each([
  "Home | News | Sport | Weather",
  "Home > Politics > Business > Sport > Culture",
  "Главная / Политика / Экономика / Спорт",
  "Winners > losers",
])("%s is none", (line) => {
  expect(breadcrumbOf(line, isTitle)).toBeNull();
});

test.each([
  "Home / Arts / Interviews",
  "Politics | Business | Sport | Arts",
  "Arts › Film › Reviews",
])("%s is no headline", (line) => {
  expect(isTrail(line)).toBe(true);
});

test.each([
  "Ferry strike | What we know",
  "Storm, floods, snow: what the week / the month / the year brought us all",
  "Home > is where the heart is, says the painter of the long valley road",
  "Give / Take",
])("%s may be one", (line) => {
  expect(isTrail(line)).toBe(false);
});
