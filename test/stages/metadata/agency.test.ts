import { describe, expect, test } from "vitest";
import { record } from "./run.ts";

const agency = (...lines: readonly string[]): string | null =>
  record(
    [
      "Dockworkers at the port end their strike",
      ...lines,
      "Dockworkers at the port voted on Tuesday to end a strike after the company agreed to pay more.",
      "Some forty ships had been waiting off the coast, and the first was expected at dawn.",
    ].join("\n"),
  ).agency;

describe("a line below the headline names the agency", () => {
  test.each([
    [["Reuters", "May 4, 2023"], "Reuters"],
    [["AFP - Agence France-Presse", "May 4, 2023"], "Agence France-Presse"],
    [["EFE | Lima", "5 nov 2023 10:11"], "EFE"],
    [["Le Quotidien du Large avec AFP", "Publié le 10 mai 2023"], "Agence France-Presse"],
    [["4 May 2023", "Staff Writer with AFP"], "Agence France-Presse"],
  ])("%s", (lines, name) => expect(agency(...lines)).toBe(name));

  test.each([
    [["May 4, 2023", "Ships off the coast on Monday.", "AFP"]],
    [["May 4, 2023", "AFP"]],
    [["Reuters"]],
  ])("but a picture has one too: %s", (lines) => expect(agency(...lines)).toBeNull());
});
