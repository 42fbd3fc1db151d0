import { describe, expect, test } from "vitest";
import { readSignOff } from "../../../src/stages/metadata/sign-off-text.ts";

function read(text: string): unknown {
  const reading = readSignOff(text);
  return (
    reading && {
      people: reading.people.map(({ name, role, place }) =>
        [name, role, ...(place === undefined ? [] : [place])].join("/"),
      ),
      agencies: reading.agencies.map((agency) => agency.text),
    }
  );
}

describe("a sign-off", () => {
  test.each([
    [
      "Al-Rubaye reported from Basra. Associated Press writer Ann Lee in Amman contributed to this report.",
      ["Al-Rubaye/reporter/Basra", "Ann Lee/contributor/Amman"],
      ["Associated Press"],
    ],
    [
      "(Reporting by Ann Lee in Kyiv and Bo Berg; Writing by Cy Dahl; Editing by Di Ek)",
      ["Ann Lee/reporter/Kyiv", "Bo Berg/reporter", "Cy Dahl/contributor", "Di Ek/editor"],
      [],
    ],
    ["(Additional reporting by Ann Lee)", ["Ann Lee/reporter"], []],
    ["Translated from French by Ann Lee", ["Ann Lee/translator"], []],
    [
      "Ann Lee and Bo Berg contributed to this story.",
      ["Ann Lee/contributor", "Bo Berg/contributor"],
      [],
    ],
    ["Mit Material von dpa", [], ["dpa"]],
    ["Com informações da Reuters", [], ["Reuters"]],
    ["(dpa)", [], ["dpa"]],
    ["© 2024 AFP", [], ["AFP"]],
  ])("%s", (text, people, agencies) => expect(read(text)).toEqual({ people, agencies }));

  test("only the last sentences of a paragraph are sign-off", () => {
    const text = "The river fell on Friday. Ann Lee contributed to this report.";
    const reading = readSignOff(text)!;
    expect(text.slice(reading.span.start)).toBe("Ann Lee contributed to this report.");
    expect(reading.whole).toBe(false);
  });

  test.each([
    "Heavy rain contributed to the flood.",
    "The ship reported from the harbour that all was well.",
    "Reuters",
    "He was edited by time.",
    "Doctors contributed.",
  ])("prose is none: %s", (text) => expect(readSignOff(text)).toBeNull());
});
