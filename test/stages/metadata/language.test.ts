import { expect, test } from "vitest";
import type { RawRecord } from "../../../src/model/document.ts";
import type { ArticleRecord } from "../../../src/model/record.ts";
import { examine } from "../../../src/run/examine.ts";
import { metadata } from "../../../src/stages/metadata/stage.ts";
import { record } from "./run.ts";

const german = [
  "Der Gemeinderat hat am Dienstag beschlossen, dass die Bücherei im Dorf ein weiteres Jahr geöffnet bleibt.",
  "Schon seit dem frühen Morgen hatten sich Bewohner vor dem Rathaus versammelt, um gegen die Schließung zu protestieren.",
];

function pageRecord(language: string, paragraphs: readonly string[]): ArticleRecord {
  const raw: RawRecord = {
    origin: { dump: "test", locator: "test.html", offset: 0 },
    content: `<!doctype html><html lang="${language}"><title>Bücherei</title><body><article>${paragraphs
      .map((text) => `<p>${text}</p>`)
      .join("")}</article>`,
    mediaType: "text/html",
    url: null,
    fetchedAt: null,
    extra: {},
  };
  const context = {
    read(): string {
      throw new Error("no files in this test");
    },
  };
  return examine(raw, {
    stages: [{ name: metadata.name, annotate: metadata.prepare({}, context) }],
    policy: { cut: 0.5, suspect: 0.3 },
    stamp: { name: "test", version: 1, stages: {}, options: "" },
  }).record;
}

const codes = ({ flags }: ArticleRecord): string[] => flags.map(({ code }) => code);

test("publishes the language of the body", () => {
  const { language, because } = record(german.join("\n"));
  expect(language).toBe("de");
  expect(because.language).toMatchObject({ source: "text", reason: "metadata/language" });
});

test("says that a text is too short to tell", () => {
  const { language, because } = record("Noch offen.");
  expect(language).toBeNull();
  expect(because.language).toMatchObject({ reason: "metadata/language-short" });
});

test("takes what the markup declares where the text agrees, region and all apart", () => {
  const page = pageRecord("de-AT", german);
  expect(page.language).toBe("de");
  expect(page.because.language).toMatchObject({ confidence: 0.97 });
  expect(codes(page)).not.toContain("language-mismatch");
});

test("believes the text where the markup says another language, and flags it", () => {
  const page = pageRecord("en-US", german);
  expect(page.language).toBe("de");
  expect(codes(page)).toContain("language-mismatch");
});

test("says nothing where the text is plainly not what the markup declares", () => {
  const swahili = [
    "Baraza la mji lilipiga kura siku ya Jumanne kufunga kivuko cha zamani, na hivyo kumaliza mgogoro uliodumu kwa karibu miaka sita.",
    "Wakazi waliokusanyika nje ya ukumbi walisema watalipeleka suala hilo mahakamani, na baadhi yao waliahidi kurudi tena katika kikao kijacho.",
    "Maafisa walisema kwamba matengenezo yangegharimu zaidi ya mapato ya mji kwa mwaka mzima, na kwamba abiria wanaweza kutumia kivuko kipya.",
  ];
  const page = pageRecord("en-US", swahili);
  expect(page.language).toBeNull();
  expect(codes(page)).toContain("language-mismatch");
  expect(pageRecord("sw", swahili).language).toBe("sw");
});

test("believes the markup of a text that says too little", () => {
  const page = pageRecord("sw", ["Bado wazi."]);
  expect(page.language).toBe("sw");
  expect(codes(page)).not.toContain("language-mismatch");
});

test("does not call Bokmål that is declared as such another language than Norwegian", () => {
  const page = pageRecord("nb", [
    "Kommunestyret vedtok tirsdag at biblioteket skal være åpent i ett år til, og at det skal males.",
    "Innbyggerne var samlet foran rådhuset etter at møtet ble åpnet av ordføreren, som hadde tatt med kake.",
  ]);
  expect(page.language).toBe("nb");
  expect(codes(page)).not.toContain("language-mismatch");
});

test.each(["{{lang}}", "und", "", "1en"])("takes lang=%s for nothing", (tag) => {
  const page = pageRecord(tag, german);
  expect(page.language).toBe("de");
  expect(codes(page)).not.toContain("language-mismatch");
});
