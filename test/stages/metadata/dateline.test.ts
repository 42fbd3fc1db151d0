import { describe, expect, test } from "vitest";
import { readDateline } from "../../../src/stages/metadata/dateline-text.ts";

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
    "London, Paris, New York – all of them have the same problem, says the report of the agency.",
  ])("none: %s", (text) => expect(readDateline(text)).toBeNull());
});
