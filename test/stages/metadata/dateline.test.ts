import { describe, expect, test } from "vitest";
import { readDateline } from "../../../src/stages/metadata/dateline-text.ts";
import { record } from "./run.ts";

const prose = "The government said on Monday that talks with the neighbours would resume soon.";

describe("a dateline", () => {
  test.each([
    ["BEIRUT — ", "BEIRUT", null, null],
    ["WASHINGTON (AP) — ", "WASHINGTON", "AP", null],
    ["ST. LOUIS (AP) — ", "ST. LOUIS", "AP", null],
    ["KYIV, Ukraine (Reuters) - ", "KYIV, Ukraine", "Reuters", null],
    ["BAKHMUT, Ukraine — ", "BAKHMUT, Ukraine", null, null],
    ["PARIS, Nov 3 (AFP) – ", "PARIS", "AFP", "Nov 3"],
    ["LONDON, March 5, 2024 (Reuters) - ", "LONDON", "Reuters", "2024-03-05"],
    ["NEW YORK/LONDON, March 5 -", "NEW YORK/LONDON", null, "March 5"],
    ["Berlin (dpa) - ", "Berlin", "dpa", null],
    ["Kairo/Tel Aviv (dpa) – ", "Kairo/Tel Aviv", "dpa", null],
    ["Washington/Berlin (AFP/dpa) - ", "Washington/Berlin", "AFP", null],
    ["MADRID, 5 nov (EFE).-", "MADRID", "EFE", "5 nov"],
    ["MOSCOW, June 3. /TASS/. ", "MOSCOW", "TASS", "June 3"],
    ["Москва. 3 июня. INTERFAX.RU - ", "Москва", "INTERFAX.RU", "3 июня"],
    ["(CNN) — ", null, "CNN", null],
    ["(ANSA) - ROMA, 05 NOV - ", "ROMA", "ANSA", "05 NOV"],
    ["القاهرة (رويترز) - ", "القاهرة", "رويترز", null],
    ["新华社北京3月5日电（记者张三）", "北京", "新华社", "3月5日"],
    ["DUBAI: ", "DUBAI", null, null],
    ["Geneva, 5 March 2024 – ", "Geneva", null, "2024-03-05"],
    ["SALT LAKE CITY (KXYZ) — ", "SALT LAKE CITY", "KXYZ", null],
    ["МОСКВА, 7 окт - РИА Новости. ", "МОСКВА", "РИА Новости", "7 окт"],
    ["МОСКВА, 7 окт — РИА Новости, Анна Круглова. ", "МОСКВА", "РИА Новости", "7 окт"],
    ["New Delhi [India], May 9 (ANI): ", "New Delhi", "ANI", "May 9"],
    ["MARROW BAY--(BUSINESS WIRE)--", "MARROW BAY", "BUSINESS WIRE", null],
    ["BATON ROUGE, La. (AP) — ", "BATON ROUGE, La.", "AP", null],
    ["NEW YORK March 5 (Reuters) - ", "NEW YORK", "Reuters", "March 5"],
    ["القاهرة 9 مايو أيار (رويترز) - ", "القاهرة", "رويترز", "9 مايو أيار"],
    ["Roma, 9 mag. (askanews) - ", "Roma", "askanews", "9 mag"],
    ["Hamburg (ots) - ", "Hamburg", "ots", null],
    ["Defne KARACA/İZMİR, (DHA) - ", "İZMİR", "DHA", null],
    ["【東京=共同】", "東京", "共同", null],
    ["【ワシントン共同】", "ワシントン", "共同", null],
    ["（ロンドン＝時事）", "ロンドン", "時事", null],
    ["[東京　９日　ロイター] - ", "東京", "ロイター", "９日"],
    ["【5月9日 AFP】", null, "AFP", "5月9日"],
    ["中新网上海5月9日电 (记者 林若水) ", "上海", "中新网", "5月9日"],
    ["（中央社記者林若水台北9日電）", "台北", "中央社", "9日"],
  ])("%s", (opening, place, agency, date) => {
    const reading = readDateline(opening + prose);
    expect(reading && { place: reading.place, agency: reading.agency, date: reading.date }).toEqual(
      {
        place,
        agency,
        date,
      },
    );
    expect((opening + prose).slice(reading!.end)).toBe(prose);
  });

  test.each([
    `U.S. — ${prose}`,
    `NATO — ${prose}`,
    `BREAKING — ${prose}`,
    `OPINION: ${prose}`,
    `Trump — ${prose}`,
    `Rome: ${prose}`,
    `Apple (AAPL) - ${prose}`,
    `World Health Organization (WHO) — ${prose}`,
    "The Associated Press (AP) reported on Monday that the talks had been held.",
    "WASHINGTON — the city of monuments — has a new problem that nobody expects to be solved soon.",
    "ROME — the long goodbye",
    `【注意】${prose}`,
    `【動画】${prose}`,
    `（東京都）${prose}`,
    "London, Paris, New York – all of them have the same problem, says the report of the agency.",
  ])("none: %s", (text) => expect(readDateline(text)).toBeNull());
});

describe("a dateline of a page", () => {
  const rest =
    "Most economists had expected the decision, and shares of banks fell slightly after it.";

  test.each([
    ["LONDON, May 4 (Reuters) -", "LONDON", "Reuters"],
    ["MADRID, 7 Oct. (EUROPA PRESS) -", "MADRID", "Europa Press"],
  ])("in a line of its own: %s", (line, place, agency) => {
    const found = record(["Talks with the neighbours", line, prose, rest].join("\n\n"));
    expect({ place: found.dateline?.place, agency: found.agency }).toEqual({ place, agency });
    expect(found.body).not.toContain(line);
    expect(found.body).toContain(prose);
  });

  test("not a line with a dash above a paragraph", () => {
    const found = record(["Talks with the neighbours", "AT A GLANCE —", prose, rest].join("\n\n"));
    expect(found.dateline).toBeNull();
  });

  test.each([
    ["МОСКВА, 7 окт — РИА Новости, Анна Круглова. ", "Анна Круглова"],
    ["新华社北京3月5日电（记者林若水）", "林若水"],
    ["（中央社記者林若水台北9日電）", "林若水"],
  ])("names who wrote the text: %s", (opening, name) => {
    const found = record(["Talks with the neighbours", opening + prose, rest].join("\n\n"));
    expect(found.authors).toEqual([{ name, role: "author" }]);
  });

  test("letters of two agencies name none", () => {
    const found = record(["Talks", `TAIPEI, May 9 (CNA) - ${prose}`, rest].join("\n\n"));
    expect(found.dateline).toEqual({ place: "TAIPEI", agency: "CNA", date: "May 9" });
    expect(found.agency).toBeNull();
  });
});
