import { createMultibyteEncoder } from "@exodus/bytes/multi-byte.js";
import { createSinglebyteEncoder } from "@exodus/bytes/single-byte.js";
import { describe, expect, test } from "vitest";
import { truerThan } from "../../../src/text/charset/mislabelled.ts";

const russian =
  "Совет порта проголосовал в понедельник за закрытие старого причала, который работал девяносто лет. " +
  "У нас не было выбора, сказала председатель совета.";
const japanese =
  "港の理事会は月曜日、九十年にわたり続いた古いフェリー桟橋を閉鎖することを決めた。他に選択肢はなかったと理事長は述べた。";
const korean =
  "항만위원회는 월요일 구십 년 동안 운영된 낡은 여객선 부두를 폐쇄하기로 의결했다. 위원장은 선택의 여지가 없었다고 말했다.";
const chinese =
  "港務委員會週一投票決定關閉使用了九十年的舊渡輪碼頭。我們別無選擇，委員會主席說，修理的費用會比新建碼頭還要高。";
const turkish =
  "Liman kurulu, doksan yıldır çalışan eski vapur iskelesini kapatmak için pazartesi günü oy kullandı. Başka " +
  "seçeneğimiz yoktu, dedi kurul başkanı. Onarım, yeni bir iskeleden daha pahalıya gelecekti.";
const polish =
  "Rada portu zagłosowała w poniedziałek za zamknięciem starej przystani, która działała dziewięćdziesiąt " +
  "lat. Pracownicy mówią, że dowiedzieli się o głosowaniu na godzinę przed nim i zwrócą się do sądu.";
const icelandic =
  "Hafnarstjórnin í Þorlákshöfn ákvað á mánudag að loka gömlu ferjubryggjunni sem hefur verið í notkun í " +
  "níutíu ár. Það var engin önnur leið, sagði María Þórðardóttir. Viðgerðin hefði kostað meira en ný bryggja.";
const french =
  "« L’ÉTÉ À ÉVREUX » : la fée réécrit l’idée reçue, déjà créée à Théoule où l’élégie a été lue, là-bas. " +
  "Le maire a déclaré que la rénovation coûterait plus cher qu’un nouveau quai.";

const single = (charset: string) => createSinglebyteEncoder(charset, { mode: "fatal" });
const multi = (charset: string) => createMultibyteEncoder(charset, { mode: "fatal" });
const page = (label: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`<meta charset="${label}"><p>`), bytes, Buffer.from("</p>")]);

describe("a page that is labelled as Latin, and is not", () => {
  test.each([
    ["windows-1251", single("windows-1251")(russian)],
    ["koi8-r", single("koi8-r")(russian)],
    ["shift_jis", multi("shift_jis")(japanese)],
    ["euc-jp", multi("euc-jp")(japanese)],
    ["euc-kr", multi("euc-kr")(korean)],
    ["big5", multi("big5")(chinese)],
    ["windows-1254", single("windows-1254")(turkish.repeat(2))],
    ["windows-1250", single("windows-1250")(polish.repeat(2))],
    ["iso-8859-2", single("iso-8859-2")(polish.repeat(2))],
  ])("%s", (charset, bytes) => {
    expect(truerThan("windows-1252", page("iso-8859-1", bytes))).toBe(charset);
  });
});

test("the labels of Russian encodings are told from each other", () => {
  const [koi8, windows] = [single("koi8-r")(russian), single("windows-1251")(russian)];
  expect(truerThan("windows-1251", page("windows-1251", koi8))).toBe("koi8-r");
  expect(truerThan("koi8-r", page("koi8-r", windows))).toBe("windows-1251");
  expect(truerThan("windows-1251", page("windows-1251", windows))).toBeNull();
});

describe("a label that is right stays", () => {
  test.each([
    ["Icelandic", icelandic],
    ["French", french],
    [
      "rows of bullets and spaces",
      "The board met.\u00a0\u00a0\u00a0•\u00a0•\u00a0……\u00a0\u00a0 ".repeat(20),
    ],
  ])("%s", (_, text) => {
    expect(truerThan("windows-1252", page("iso-8859-1", single("windows-1252")(text)))).toBeNull();
  });

  test("where too little speaks against it, and where it is put there by hand", () => {
    const bytes = single("windows-1251")("Совет порта.");
    expect(truerThan("windows-1252", page("iso-8859-1", bytes))).toBeNull();
    expect(truerThan("windows-1253", page("windows-1253", single("koi8-r")(russian)))).toBeNull();
  });
});
