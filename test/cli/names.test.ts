import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { copydesk, jsonLines } from "./copydesk.ts";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "copydesk-"));
});

const dump = [
  { url: "https://a.example/1", text: "Mayor Ana Kovac met Ivo Peric in the harbour on Monday." },
  {
    url: "https://b.example/1",
    text: "Ivo Peric thanked Anna Kovač, the mayor, for the new pier.",
  },
  { url: "https://c.example/1", text: "Mayor Anna Kovač did not answer Ivo Peric on Tuesday." },
  { url: "https://d.example/1", text: "Mayor Kovac opened the pier of Port Askel on Wednesday." },
].map((line) => JSON.stringify(line));

interface Record {
  readonly names: readonly { readonly entity: string; readonly canonical: string }[];
}

describe("survey", () => {
  test("clean --survey joins over the dump; the order of the lines does not matter", async () => {
    writeFileSync(join(cwd, "dump.jsonl"), dump.join("\n"));
    writeFileSync(join(cwd, "turned.jsonl"), dump.toReversed().join("\n"));
    for (const file of ["dump", "turned"]) {
      const done = await copydesk(["survey", `${file}.jsonl`, "-o", file], "", { cwd });
      expect(done).toMatchObject({ code: 0, stdout: "" });
    }
    const survey = readFileSync(join(cwd, "dump/names.yaml"), "utf8");
    expect(readFileSync(join(cwd, "turned/names.yaml"), "utf8")).toBe(survey);
    const args = ["clean", "dump.jsonl", "-o", "-", "-q", "--survey", "dump"];
    const { stdout } = await copydesk(args, "", { cwd });
    const entities = (jsonLines(stdout) as Record[]).map(({ names }) =>
      names.map(({ entity }) => entity).sort(),
    );
    expect(entities).toEqual([
      ["survey:anna-kovac", "survey:ivo-peric"],
      ["survey:anna-kovac", "survey:ivo-peric"],
      ["survey:anna-kovac", "survey:ivo-peric"],
      ["survey:anna-kovac"],
    ]);
  });

  test("a folder without a survey is wrong use", async () => {
    const { code, stderr } = await copydesk(["clean", "-", "--survey", "nowhere"], "", { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/nowhere.names\.yaml: there is no such file/);
  });
});

describe("names", () => {
  test("check says what to mend, with file and line, and ends with 1", async () => {
    const rows = [
      "- id: a",
      "  canonical: Ana Kovac",
      "- id: b",
      "  canonical: Rosa Lind",
      "  aliases: [Ana Kovac]",
      "- id: b",
      "  canonical: Lind",
    ];
    writeFileSync(join(cwd, "people.yaml"), `${rows.join("\n")}\n`);
    const { code, stdout } = await copydesk(["names", "check", "people.yaml"], "", { cwd });
    expect(stdout).toMatch(/^people\.yaml:3: "b" and "a" \(line 1\) share the name "ana kovac"/);
    expect(stdout).toMatch(/^people\.yaml:6: id "b" stands on line 3 already$/m);
    expect(stdout).toMatch(/^people\.yaml:6: "b": "Lind" alone finds nobody/m);
    expect(code).toBe(1);
  });

  test("what suggest writes passes check and can be given to clean", async () => {
    writeFileSync(join(cwd, "dump.jsonl"), dump.join("\n"));
    await copydesk(["clean", "dump.jsonl", "-o", "records.jsonl", "-q"], "", { cwd });
    const suggest = ["names", "suggest", "records.jsonl", "-o", "people.yaml"];
    expect(await copydesk(suggest, "", { cwd })).toMatchObject({ code: 0, stderr: "" });
    const people = readFileSync(join(cwd, "people.yaml"), "utf8");
    expect(people).toContain("# “Mayor Ana Kovac met Ivo Peric in the harbour on Monday.”");
    writeFileSync(join(cwd, "people.yaml"), people.replaceAll("survey:", "desk:"));
    expect((await copydesk(["names", "check", "people.yaml"], "", { cwd })).code).toBe(0);
    const args = ["clean", "dump.jsonl", "-o", "-", "-q", "--set", "names.authority=[people.yaml]"];
    const [first] = jsonLines((await copydesk(args, "", { cwd })).stdout) as Record[];
    expect(first!.names.map(({ entity }) => entity).sort()).toEqual([
      "desk:anna-kovac",
      "desk:ivo-peric",
    ]);
  });

  test("suggest refuses what is no record, with its line", async () => {
    writeFileSync(join(cwd, "dump.jsonl"), dump.join("\n"));
    const { code, stderr } = await copydesk(["names", "suggest", "dump.jsonl"], "", { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/dump\.jsonl:1 is no record, expected "schema":"copydesk\.article\/1"/);
  });
});
