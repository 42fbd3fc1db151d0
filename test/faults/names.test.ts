import { describe, expect, test } from "vitest";
import { loadPipeline } from "../../src/config/load.ts";
import type { ArticleRecord } from "../../src/model/record.ts";
import { examine } from "../../src/run/examine.ts";
import { parseAuthority } from "../../src/stages/names/authority/parse.ts";
import { normalizeNames } from "../../src/stages/names/normalize.ts";
import { authorityOf } from "../../src/survey/authority.ts";
import { NameCount } from "../../src/survey/count.ts";
import { surveyFile } from "../../src/survey/file.ts";
import { folderOf } from "../read/folder.ts";
import { rawOf } from "./run.ts";

function clean(text: string, ...settings: readonly string[]): ArticleRecord {
  return examine(rawOf(text), loadPipeline("news", settings)).record;
}

function surveyOf(articles: readonly { readonly text: string; readonly url: string }[]): string {
  const count = new NameCount(authorityOf({ authority: [], builtIn: true }, () => ""));
  const pipeline = loadPipeline("news", ["names.rewrite=off"]);
  for (const { text, url } of articles)
    count.add(examine({ ...rawOf(text), url }, pipeline).record);
  const { documents } = count;
  return surveyFile(count.forms(), { documents, minDocuments: 2, contexts: false });
}

describe("62, 63: what one host says", () => {
  const people = (survey: string) => parseAuthority(survey, "names.yaml");

  test("a host with one document: its people are in no survey", () => {
    const text = "Mayor Ana Kovac met Ivo Peric in the harbour on Monday.";
    expect(people(surveyOf([{ text, url: "https://a.example/1" }]))).toEqual([]);
  });

  test("a host that repeats its own spelling on every page has one vote", () => {
    const wrong = Array.from({ length: 9 }, (_, page) => ({
      text: `Mayor Dmytro Hrytsenko spoke in the harbour on day ${page}.`,
      url: `https://loud.example/${page}`,
    }));
    const right = ["b", "c"].map((host) => ({
      text: "Mayor Dmitri Hritsenko spoke in the harbour.",
      url: `https://${host}.example/1`,
    }));
    const [person] = people(surveyOf([...wrong, ...right]));
    expect(person?.person.canonical).toBe("Dmitri Hritsenko");
    expect(person?.person.votes).toEqual({
      "Dmitri Hritsenko": [2, 2],
      "Dmytro Hrytsenko": [1, 9],
    });
  });
});

describe("64: two people with one skeleton of consonants", () => {
  test("are not merged", () => {
    const text = "Karim Mansour and Karima Mansour sail. Nabil Khatib met Nabila Khatib.";
    const [{ mentions }] = normalizeNames([text], { authority: [] }) as [{ mentions: unknown[] }];
    expect(new Set(mentions.map((mention) => (mention as { entity: string }).entity)).size).toBe(4);
  });

  test("raise name-ambiguous where a text spells one name in two ways side by side", () => {
    const { flags, names } = clean("Hamid Noor met Hameed Noor in the harbour on Monday.");
    expect(names).toHaveLength(2);
    expect(flags.map(({ code }) => code)).toContain("name-ambiguous");
  });
});

describe("65: where a name is never respelled", () => {
  const people = `
- id: kovac
  canonical: Ana Kovač
  aliases: [Ana Kovatch]
  roles: [mayor]
`;
  const settings = (): string => {
    const file = `${folderOf({ "people.yaml": people })}/people.yaml`;
    return `names.authority=[${JSON.stringify(file)}]`;
  };
  const title = "Ana Kovatch opens the new harbour of Port Askel";
  const body = [
    "Mayor Ana Kovatch opened the harbour on Monday after two years of work on the pier.",
    "“We thank Ana Kovatch for the pier,” the harbour board said in a note to all its members.",
    "Write to ana.kovatch@example.org or read https://example.org/Ana-Kovatch for the whole speech.",
  ];

  const respelled = (line: string): string => line.replace("Kovatch", "Kovač");

  test("in a title, a mail address, a web address; inside quotation marks", () => {
    const record = clean([title, ...body].join("\n\n"), settings());
    expect(record.title).toBe(title);
    expect(record.body).toBe([title, respelled(body[0]!), body[1], body[2]].join("\n\n"));
  });

  test("but inside quotation marks with names.rewrite=all", () => {
    const record = clean([title, ...body].join("\n\n"), settings(), "names.rewrite=all");
    expect(record.title).toBe(title);
    expect(record.body).toBe(
      [title, respelled(body[0]!), respelled(body[1]!), body[2]].join("\n\n"),
    );
  });
});

describe("66: scripts and characters of all kinds", () => {
  test.each([
    "قال مصطفى الكاظمي إن الميناء مفتوح. Mustafa al-Kadhimi said so.",
    "金正恩访问了工厂。Kim Jong Un visited a factory. 金正恩离开了。",
    "นายกรัฐมนตรีกล่าวเมื่อวันจันทร์ Anna Bell spoke ต่อ",
    "👩‍👩‍👧 Anna Bell 👩‍👩‍👧 said 𝒜nna 𝐁ell left. Ann\u0301a Be\u0301ll stayed.",
    "\u202eAnna Bell\u202c said. ʿAlī al-Sīstānī spoke. Łukasz Żółć, 40, nodded.",
    "Anna\u00adBell said. Anna\u200bBell said. Anna Bell\ud83d said.",
  ])("offsets are valid and no pair of surrogates is split: %s", (text) => {
    for (const { start, end, surface } of normalizeNames([text])[0]!.mentions) {
      expect(text.slice(start, end)).toBe(surface);
      expect(surface.isWellFormed?.() ?? true).toBe(true);
    }
    const { names, body } = clean(text);
    for (const { mentions } of names) {
      for (const { bodyStart, bodyEnd } of mentions) {
        if (bodyStart !== undefined) expect(body.slice(bodyStart, bodyEnd)).not.toBe("");
      }
    }
  });
});

test("thousands of people of one surname, which stands alone as often, are read in linear time", () => {
  const letters = (i: number): string =>
    [...String(i).padStart(4, "0")].map((digit) => "bdgklmnprs"[Number(digit)]).join("a");
  const people = Array.from({ length: 1_000 }, (_, i) => letters(i)).map(
    (name) => `${name[0]!.toUpperCase()}${name.slice(1)} Marta Kowalski`,
  );
  const text = people.map((name) => `${name} said on Monday. Kowalski said no. Kowalski said yes.`);
  const [found] = normalizeNames([text.join(" ")]);
  const lone = found!.mentions.filter(({ surface }) => surface === "Kowalski");
  expect(lone).toHaveLength(2 * people.length);
});

test("a name that stands 20,000 times in one sentence is one person, in linear time", () => {
  const { names } = clean("By Ann Lee and ".repeat(20_000));
  expect(names.map(({ canonical }) => canonical)).toEqual(["Ann Lee"]);
});
