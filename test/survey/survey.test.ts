import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { definePipeline } from "../../src/config/define.ts";
import type { MentionClaim } from "../../src/model/claim.ts";
import type { Document } from "../../src/model/document.ts";
import type { ArticleRecord } from "../../src/model/record.ts";
import { examine } from "../../src/run/examine.ts";
import { checkRows } from "../../src/stages/names/authority/check.ts";
import { parseAuthority } from "../../src/stages/names/authority/parse.ts";
import { names } from "../../src/stages/names/stage.ts";
import { authorityOf } from "../../src/survey/authority.ts";
import { NameCount } from "../../src/survey/count.ts";
import { surveyFile } from "../../src/survey/file.ts";

const pipeline = definePipeline({
  name: "test",
  version: 1,
  stages: [["names", { rewrite: "off", builtIn: false }]],
});

function article(text: string, host: string): ArticleRecord {
  const origin = { dump: "test", locator: `${host}/${text.length}`, offset: 0 };
  const url = `https://${host}/a`;
  const raw = { origin, content: text, mediaType: "text/plain", url, fetchedAt: null, extra: {} };
  return examine({ ...raw, mediaType: "text/plain" }, pipeline).record;
}

function survey(records: readonly ArticleRecord[], minDocuments = 2, contexts = false): string {
  const count = new NameCount(authorityOf({ authority: [], builtIn: false }, () => ""));
  for (const record of records) count.add(record);
  const { documents } = count;
  return surveyFile(count.forms(), { documents, minDocuments, contexts });
}

/** The mentions in a text, with files that the options name. */
function annotate(
  text: string,
  options: object,
  files: { readonly [file: string]: string },
): MentionClaim[] {
  const all = { builtIn: false, survey: "names.yaml", ...options };
  const work = names.prepare(names.options.parse(all), { read: (file) => files[file]! });
  const block = { index: 0, start: 0, end: text.length, text, kind: "paragraph", breaksBefore: 0 };
  const document = { text, blocks: [block] } as unknown as Document;
  const claims = [...work({ document, annotations: [], removed: () => [] })];
  return claims.filter((claim) => claim.kind === "mention");
}

const dump = [
  article("Mayor Dmytro Hrytsenko met Lena Orlova in the harbour.", "a.example"),
  article("Dmytro Hrytsenko, the mayor, praised Lena Orlova on Friday.", "a.example"),
  article("Mayor Dmitri Hritsenko thanked Lena Orlova.", "b.example"),
  article("Mayor Dmitri Hritsenko spoke. Lena Orlova did not.", "c.example"),
  article("Karim Mansour and his sister Karima Mansour sail.", "c.example"),
  article("Karim Mansour won. Karima Mansour came second.", "d.example"),
];

describe("a survey", () => {
  test("joins the spellings of one person; hosts vote before documents", () => {
    const [person] = parseAuthority(survey(dump), "names.yaml").filter(({ person }) =>
      person.canonical.startsWith("Dm"),
    );
    expect(person?.person).toMatchObject({
      id: "survey:dmitri-hritsenko",
      canonical: "Dmitri Hritsenko",
      aliases: ["Dmytro Hrytsenko"],
      votes: { "Dmitri Hritsenko": [2, 2], "Dmytro Hrytsenko": [1, 2] },
    });
    expect(person?.person.roles.map(({ role }) => role)).toContain("mayor");
    expect(person?.person.company).toEqual(["survey:lena-orlova"]);
  });

  test("keeps apart whom a document names side by side, and says so", () => {
    const text = survey(dump);
    const names = parseAuthority(text, "names.yaml").map(({ person }) => person.canonical);
    expect(names).toEqual(expect.arrayContaining(["Karim Mansour", "Karima Mansour"]));
    const twins = ["Hamid Noor met Hameed Noor.", "Hamid Noor sat by Hameed Noor."];
    expect(survey(twins.map((twin) => article(twin, "a.example")))).toMatch(
      /Kept apart:\n# Hameed Noor \| Hamid Noor: one document names both/,
    );
  });

  test("leaves out whom few documents name", () => {
    expect(parseAuthority(survey(dump, 3), "names.yaml").map(({ person }) => person.id)).toEqual([
      "survey:dmitri-hritsenko",
      "survey:lena-orlova",
    ]);
    expect(survey([])).toContain("people: []");
  });

  test("is an authority file in which nothing is wrong", () => {
    expect(checkRows(parseAuthority(survey(dump, 1, true), "names.yaml"))).toEqual([]);
    expect(survey(dump, 1, true)).toMatch(/# “Mayor Dmitri Hritsenko thanked Lena Orlova\.”/);
  });

  test("does not depend on the order of the documents", () => {
    const whole = survey(dump, 1, true);
    fc.assert(
      fc.property(fc.shuffledSubarray(dump, { minLength: dump.length }), (shuffled) => {
        expect(survey(shuffled, 1, true)).toBe(whole);
      }),
      { numRuns: 20 },
    );
  });
});

describe("names told from a survey", () => {
  const text = survey([
    article("Mayor Ana Kovac met Ivo Peric and Rosa Lind.", "a.example"),
    article("Rosa Lind, Ivo Peric and Anna Kovač, the mayor, flew home.", "b.example"),
    article("Mayor Anna Kovač spoke.", "c.example"),
  ]);
  const found = (content: string, options: object = {}): string[] => {
    const record = annotate(content, options, { "names.yaml": text });
    return record.map(({ entity, canonical }) => `${entity} ${canonical}`);
  };

  test("other spellings are linked across documents", () => {
    expect(found("Ana Kovac resigned.")).toEqual(["survey:anna-kovac Anna Kovač"]);
  });

  test("a lone surname is linked by its office or its company, never by itself", () => {
    expect(found("Mayor Kovac resigned.")).toEqual(["survey:anna-kovac Anna Kovač"]);
    expect(found("Ivo Peric and Rosa Lind asked Kovac to stay.")).toContain(
      "survey:anna-kovac Anna Kovač",
    );
    expect(found("Mr. Kovac resigned.")).toEqual(["local:kovac Kovac"]);
  });

  test("house: the authority's spelling, the dump's, or a file's", () => {
    const people = "- id: kovac\n  canonical: Ana Kovac\n  aliases: [Anna Kovač]\n";
    const style = "- id: kovac\n  canonical: A. Kovac-Hall\n  aliases: [Ana Kovac]\n";
    const files = { "names.yaml": text, "people.yaml": people, "style.yaml": style };
    const of = (house: string): string | undefined =>
      annotate("Ana Kovac resigned.", { authority: ["people.yaml"], house }, files)[0]?.canonical;
    expect(of("wire")).toBe("Ana Kovac");
    expect(of("corpus")).toBe("Anna Kovač");
    expect(of("style.yaml")).toBe("A. Kovac-Hall");
  });
});
