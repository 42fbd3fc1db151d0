import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Polish portal fed by agencies: partners by the hundred, video, lone headlines, weather, quizzes, rate the article. */
export const plPortalWszystko24: Template = {
  name: "pl-portal-wszystko24",
  language: "pl",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "Szanowny Użytkowniku,",
      "Razem z naszymi 892 partnerami chcemy zapamiętać, co czytasz, aby dobierać treści i reklamy. Zgodę możesz wycofać, kiedy chcesz, klikając w stopce.",
      "Przejdź do serwisu",
      "Ustawienia zaawansowane",
    ),
    ...chrome(
      "menu",
      "Poczta",
      "Pogoda",
      "Sport",
      "Gwiazdy",
      "Pieniądze",
      "Kobieta",
      "Program TV",
      "Gry",
    ),
    ...story.pick([chrome("ticker", "PILNE", story.headline()), []]),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Oprac. ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `Dzisiaj, ${dd}.${mm}.${year} ${clock}`),
    ...chrome("share", "Lubię to", "Udostępnij", "Skomentuj"),
    ...story.body(
      [
        story.int(12, 28) / 100,
        chrome("ad", "REKLAMA", "Dalsza część artykułu pod materiałem wideo"),
      ],
      [
        story.int(32, 48) / 100,
        story.pick([
          chrome("audio", story.headline(), `0${story.int(0, 3)}:${story.int(10, 59)}`),
          [],
        ]),
      ],
      [story.int(57, 73) / 100, chrome("promo", story.headline())],
      [story.int(77, 93) / 100, chrome("promo", `Zobacz także: ${story.headline()}`)],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...story.pick([
      [{ text: "Źródło: PAR, Wszystko24", label: "credit" }],
      [{ text: "(PAR)", label: "credit" }],
    ] as const),
    ...chrome(
      "contact",
      story.pick([
        "Masz newsa, zdjęcie lub filmik? Prześlij nam przez dziejesie.example",
        "Chcesz się z nami skontaktować? Napisz do redakcji.",
      ]),
    ),
    ...chrome(
      "poll",
      "Jak oceniasz ten artykuł?",
      "Twoja ocena",
      `${story.int(1, 5)}/5`,
      `(${story.int(20, 900)} głosów)`,
    ),
    ...story.repeat(4, () => chrome("related", story.headline(), `${story.int(10, 59)} min temu`)),
    ...chrome("related", ...story.headlines(3)),
    ...story.pick([chrome("app", "Pobierz aplikację Wszystko24 na telefon"), []]),
    ...story.pick([
      chrome("calendar", "Horoskop na dziś", "Losowanie: wyniki z wczoraj", "Imieniny"),
      [],
    ]),
    ...chrome(
      "legal",
      "Publikowane treści są chronione prawem autorskim. Nie wolno ich kopiować do baz danych ani używać do uczenia maszyn bez pisemnej zgody wydawcy.",
    ),
    ...chrome(
      "footer",
      "Kontakt",
      "Praca",
      "Mapa serwisu",
      "Prywatność",
      `Copyright © ${story.when.year} Wszystko24 sp. z o.o.`,
    ),
  ],
};
