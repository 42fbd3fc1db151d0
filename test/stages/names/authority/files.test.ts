import { expect, test } from "vitest";
import { UsageError } from "../../../../src/model/errors.ts";
import { builtIn } from "../../../../src/stages/names/authority/built-in.ts";
import { mergeAuthorities } from "../../../../src/stages/names/authority/merge.ts";
import { parseAuthority } from "../../../../src/stages/names/authority/parse.ts";

const yaml = `
# two people
- id: bell
  canonical: Anna Bell
  aliases: [Ana Bell]
  roles: ["mayor@GB:2010-2014", { role: senator, from: 2015 }]
- id: noor
  canonical: Nizar Noor
`;
const jsonl = `{"id":"bell","canonical":"Anna Bell","aliases":["Ana Bell"],"roles":["mayor@GB:2010-2014",{"role":"senator","from":2015}]}
{"id":"noor","canonical":"Nizar Noor"}
`;
const csv = `id,canonical,aliases,roles
bell,Anna Bell,Ana Bell,mayor@GB:2010-2014; senator:2015-
noor,"Nizar Noor",,
`;

test.each([
  ["YAML", yaml],
  ["JSON Lines", jsonl],
  ["CSV", csv],
])("%s", (_, text) => {
  const [bell, noor] = parseAuthority(text, "people").map(({ person }) => person);
  expect(bell).toMatchObject({
    id: "bell",
    aliases: ["Ana Bell"],
    roles: [
      { role: "mayor", country: "GB", from: 2010, to: 2014 },
      { role: "senator", from: 2015 },
    ],
  });
  expect(noor).toMatchObject({ id: "noor", canonical: "Nizar Noor", aliases: [], roles: [] });
});

test.each([
  ["a missing name", "- id: a\n  canonical: A B\n- id: b\n", "f:3: canonical"],
  ["an unknown key", "- id: a\n  canonical: A B\n  alias: [x]\n", "f:1: "],
  ["broken JSON", '{"id":"a","canonical":"A B"}\n{"id":\n', "f:2: "],
  ["too many cells", "id,canonical\na,A B,c\n", "f:2: "],
  ["no list", "id: a\n", "f:1: "],
])("%s is refused with its line", (_, text, message) => {
  expect(() => parseAuthority(text, "f")).toThrow(UsageError);
  expect(() => parseAuthority(text, "f")).toThrow(message);
});

const rows = (text: string) => parseAuthority(text, "f");

test("two rows of one name need a role that tells them apart", () => {
  const two = (role: string) =>
    `- { id: a, canonical: Anna Bell, roles: [mayor] }\n- { id: b, canonical: Bell Ann, aliases: [Anna Bell], roles: [${role}] }\n`;
  expect(() => mergeAuthorities([rows(two(""))])).toThrow('f:2: "b" and "a" (line 1)');
  expect(mergeAuthorities([rows(two("senator"))])).toHaveLength(2);
  expect(() =>
    mergeAuthorities([rows("- { id: a, canonical: A B }\n- { id: a, canonical: C D }")]),
  ).toThrow("f:2:");
});

test("a later file wins and keeps what the earlier knew", () => {
  const merged = mergeAuthorities([
    rows(
      "- { id: a, canonical: Anna Bell, aliases: [Ana Bell], roles: [mayor] }\n- { id: c, canonical: C D }",
    ),
    rows("- { id: x, canonical: Annah Bell, aliases: [Anna Bell] }"),
  ]);
  expect(merged.map(({ id }) => id)).toEqual(["c", "x"]);
  expect(merged[1]).toMatchObject({ canonical: "Annah Bell", aliases: ["Anna Bell", "Ana Bell"] });
});

test("the built-in people pass their own checks", () => {
  expect(builtIn.length).toBeGreaterThanOrEqual(200);
  const list = builtIn.map((person, line) => ({ person, file: "built-in", line }));
  expect(mergeAuthorities([list])).toHaveLength(builtIn.length);
  for (const { source, roles } of builtIn) {
    expect(source).not.toBe("");
    expect(roles.length).toBeGreaterThan(0);
  }
});
