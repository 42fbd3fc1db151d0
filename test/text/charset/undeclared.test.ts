import { createMultibyteEncoder } from "@exodus/bytes/multi-byte.js";
import { createSinglebyteEncoder } from "@exodus/bytes/single-byte.js";
import { describe, expect, test } from "vitest";
import { decodeUndeclared } from "../../../src/text/charset/undeclared.ts";

const russian =
  "Правительство объявило о начале переговоров с профсоюзами железнодорожников. По словам министра, " +
  "забастовка на пригородных линиях может закончиться уже на этой неделе.";
const japanese =
  "市議会は火曜日、港の新しい橋の建設費用について話し合った。工事は来年の春に始まる予定で、完成までに三年かかるとみられている。";
const chinese =
  "市政府星期二宣布，新的港口大桥将于明年春天开工建设，预计工期三年。交通部门表示，施工期间渡轮将照常运行。";
const korean =
  "시의회는 화요일 항구의 새 다리 건설 비용을 논의했다. 공사는 내년 봄에 시작되며 완공까지 삼 년이 걸릴 것으로 보인다.";
const greek =
  "Το δημοτικό συμβούλιο συζήτησε την Τρίτη το κόστος της νέας γέφυρας στο λιμάνι. Τα έργα ξεκινούν την άνοιξη.";
const french =
  "Le conseil municipal a débattu mardi du coût du nouveau pont. « Les travaux débuteront au printemps », " +
  "a déclaré l’adjointe chargée de l’aménagement, évoquant une durée de trois années.";
const polish =
  "Rada miasta dyskutowała we wtorek o kosztach nowego mostu w porcie. Prace mają się rozpocząć " +
  "przyszłej wiosny i potrwać trzy lata, zapowiedziała zastępczyni burmistrza, dodając, że promy będą kursować.";

const single = (charset: string) => createSinglebyteEncoder(charset, { mode: "fatal" });
const multi = (charset: string) => createMultibyteEncoder(charset, { mode: "fatal" });

describe("bytes of which nothing is known", () => {
  test.each([
    ["windows-1251", russian, single("windows-1251")],
    ["koi8-r", russian, single("koi8-r")],
    ["ibm866", russian, single("ibm866")],
    ["windows-1253", greek, single("windows-1253")],
    ["windows-1252", french, single("windows-1252")],
    ["windows-1250", polish, single("windows-1250")],
    ["iso-8859-2", polish, single("iso-8859-2")],
    ["iso-8859-5", russian, single("iso-8859-5")],
    ["shift_jis", japanese, multi("shift_jis")],
    ["euc-jp", japanese, multi("euc-jp")],
    ["gb18030", chinese, multi("gb18030")],
    ["euc-kr", korean, multi("euc-kr")],
  ])("%s", (charset, text, encode) => {
    expect(decodeUndeclared(encode(text))).toEqual({ text, charset, invalid: 0 });
  });

  // Markup is ASCII, and of most pages nine bytes in ten.
  test.each([
    ["shift_jis", japanese, multi("shift_jis")],
    ["euc-jp", japanese, multi("euc-jp")],
    ["gb18030", chinese, multi("gb18030")],
    ["euc-kr", korean, multi("euc-kr")],
    ["windows-1251", russian, single("windows-1251")],
    ["windows-1250", polish, single("windows-1250")],
    ["windows-1252", french, single("windows-1252")],
  ])("a page of much markup in %s", (charset, text, encode) => {
    const script = `<script>${"var share = window.share || [];".repeat(200)}</script>`;
    const items = '<li class="menu-item"><a href="/section/page"></a></li>'.repeat(200);
    const page = `<head><title>1</title>${script}</head><ul>${items}</ul><p>${text}</p>${script}`;
    expect(decodeUndeclared(encode(page))).toEqual({ text: page, charset, invalid: 0 });
  });

  test("letters that are words, and signs of multiplication, make windows-1252", () => {
    const text =
      "La piazza è piena e così è la sala: 3 × 4 metri, à la carte. È tardi, c’è nebbia.";
    expect(decodeUndeclared(single("windows-1252")(text))).toMatchObject({ text, invalid: 0 });
  });

  test("curly quotes alone make windows-1252", () => {
    const bytes = Buffer.from("He said: \x93It\x92s fine \x96 really\x94.", "latin1");
    expect(decodeUndeclared(bytes)).toMatchObject({
      text: "He said: “It’s fine – really”.",
      charset: "windows-1252",
    });
  });

  test("a last letter above ASCII is no cut-off character", () => {
    expect(decodeUndeclared(Buffer.from("un café", "latin1")).text).toBe("un café");
  });

  test.each([
    ["a stray 0xFF", Buffer.from("one \xff two", "latin1"), "one \ufffd two", 1],
    ["a stray lead byte", Buffer.from("one\xc3(two)", "latin1"), "one\ufffd(two)", 1],
    [
      "a stray byte beside whole characters",
      Buffer.concat([Buffer.from("Zürich "), Buffer.from([0xe9]), Buffer.from("a")]),
      "Zürich \ufffda",
      1,
    ],
    ["a cut-off character", Buffer.from("one — two —").subarray(0, -1), "one — two \ufffd", 1],
    ["nothing but a cut-off character", Buffer.from("caf\xc3", "latin1"), "caf\ufffd", 1],
    [
      "a U+FFFD of somebody else",
      Buffer.concat([Buffer.from("\ufffd é "), Buffer.from([0xff])]),
      "\ufffd é \ufffd",
      1,
    ],
  ])("%s stays UTF-8", (_, bytes, text, invalid) => {
    expect(decodeUndeclared(bytes)).toEqual({ text, charset: "utf-8", invalid });
  });
});
