import { describe, expect, test } from "vitest";
import { type ArticleRecord, clean, restore } from "../../src/index.ts";

const body = [
  "Le bac a quitté le port avec une heure de retard et n’a touché l’île qu’à la nuit tombée.",
  "Les passagers disent que personne ne leur avait parlé de la panne avant l’embarquement.",
  "« Nous étions assis sur nos valises et nous chantions », raconte Marthe Ésoré, infirmière.",
  "La compagnie paiera la nuit dans le seul hôtel de l’île, a déclaré une porte-parole.",
].join("\n");

const pages: { readonly [name: string]: string } = {
  French: `Le bac atteint l’île à la nuit tombée\nPar Esmé Prévost\nPublié le 5 février 2024\n${body}\nÀ lire aussi\nLe phare fermé pour l’été`,
  Portuguese: `Balsa chega à ilha à noite\nPor Inês Abrão\n${body}\nLeia também: Farol fechado até o verão`,
  Korean: `연락선, 밤에야 섬에 도착\n입력 2024-03-05\n연락선은 금요일 한 시간 늦게 항구를 떠나 어두워진 뒤에야 섬에 닿았다고 회사가 밝혔다.\n승객들은 배에 오르기 전에 엔진 고장에 대해 들은 바가 없다고 말했다.`,
  Arabic: `وصول العبارة إلى الجزيرة ليلاً\nآخر تحديث: 5 مارس 2024\nغادرت العبارة الميناء متأخرة ساعة ووصلت إلى الجزيرة بعد حلول الظلام يوم الجمعة.\nقال الركاب إن أحداً لم يخبرهم بعطل المحرك قبل الصعود.`,
};

function decisionsOf(record: ArticleRecord): unknown {
  const { title, authors, published, modified, flags, edits, blocks } = record;
  return {
    fields: JSON.stringify({ title, authors, published, modified }).normalize("NFC"),
    flags: flags.map(({ code }) => code),
    edits: edits.map(({ op, reason, original }) => [op, reason, original?.normalize("NFC")]),
    blocks: blocks.map(({ start, end }) => record.body.slice(start, end).normalize("NFC")),
  };
}

describe.each(Object.entries(pages))("a %s page as letters and marks", (_, text) => {
  const apart = text.normalize("NFD");

  test("gives what the composed page gives", () => {
    expect(decisionsOf(clean({ text: apart }))).toEqual(decisionsOf(clean({ text })));
  });

  test("is kept as it was read", () => {
    expect(restore(clean({ text: apart }))).toBe(apart);
  });
});

test("markup and names of a page as letters and marks stand where they were read", () => {
  const html = `<title>Île – Gazette</title><meta property="og:title" content="Le bac atteint l’île"><h1>Le bac atteint l’île</h1><p class="byline">Par <a rel="author" href="/a">Esmé Prévost</a></p>${body
    .split("\n")
    .map((line) => `<p>${line}</p>`)
    .join("")}`;
  const record = clean({ html: html.normalize("NFD") });
  expect(record.title).toBe("Le bac atteint l’île");
  expect(record.authors.map(({ name }) => name)).toEqual(["Esmé Prévost"]);
  for (const { mentions } of record.names)
    for (const { surface, bodyStart, bodyEnd } of mentions)
      if (bodyStart !== undefined) expect(record.body.slice(bodyStart, bodyEnd)).toBe(surface);
  expect(record.body).toContain("déclaré".normalize("NFD"));
});

/** Words with soft hyphens and zero-width spaces in them, as content systems put them there. */
function broken(text: string): string {
  return text.replaceAll(/(\p{L}{3})(?=\p{L}{3})/gu, "$1\u00ad").replaceAll("\n", "\u200b\n\u2060");
}

describe("a page whose words are marked for breaking", () => {
  const { French: text } = pages;

  test("gives what the page without these marks gives", () => {
    const record = clean({ text: broken(text!) });
    const { title, authors, published, body } = clean({ text: text! });
    expect(record).toMatchObject({ title, authors, published, body });
  });

  test("is kept as it was read, each mark with its reason", () => {
    const record = clean({ text: broken(text!) });
    expect(restore(record)).toBe(broken(text!));
    const marks = record.edits.filter(({ original }) => original === "\u00ad");
    expect(marks.length).toBeGreaterThan(20);
    for (const mark of marks)
      expect(mark).toMatchObject({
        op: "replace",
        with: "",
        reason: "segment/soft-break",
        evidence: [{ signal: "code-point", value: "U+00AD" }],
      });
  });

  test("has its names, also rewritten, without the marks", () => {
    const story = `The prime minister, Mustafa al-Kad\u00adhimi, met Fatou Ben\u00adsouda of the court on Friday.
Al-Ka\u00adzemi said that the talks with Ben\u00adsouda had gone well and would go on.
Nobody else spoke to reporters after the meeting, which lasted for three hours in all.`;
    const record = clean({ text: story });
    expect(restore(record)).toBe(story);
    expect(record.body).toContain("Al-Kadhimi said that the talks with Bensouda had");
    const mentions = record.names.flatMap(({ mentions }) => mentions);
    expect(mentions.map(({ surface }) => surface)).toEqual(
      expect.arrayContaining(["Mustafa al-Kadhimi", "Al-Kazemi", "Fatou Bensouda", "Bensouda"]),
    );
  });
});
