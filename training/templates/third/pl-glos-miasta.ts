import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Lokalny serwis: zgody, czytaj też, komentarze z ocenami, nekrologi, prognoza, reklama, ogłoszenia. */
export const plGlosMiasta: Template = {
  name: "pl-glos-miasta",
  language: "pl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Szanowna Czytelniczko, Szanowny Czytelniku! Klikając „Przejdź do serwisu” zgadzasz się na przetwarzanie danych",
      "Przejdź do serwisu",
      "Ustawienia zaawansowane",
    ),
    ...chrome(
      "menu",
      "Strona główna",
      "Wiadomości",
      "Kronika policyjna",
      "Sport",
      "Kultura",
      "Ogłoszenia",
      "Nekrologi",
      "Praca",
      "Repertuar kin",
    ),
    ...chrome(
      "ticker",
      `Zalipki ${story.int(1, 25)}°C`,
      "PM10: 41 µg/m³",
      "Imieniny: Elżbiety, Sławomira",
    ),
    ...chrome("breadcrumb", "Głos Miasta » Wiadomości » Zalipki"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ day, mm, year, clock }) => `${day}.${mm}.${year}, ${clock}`),
    ...chrome("share", "Udostępnij", "Wyślij e-mailem", "Drukuj", `${story.int(2, 80)} komentarzy`),
    ...story.standfirst(),
    ...chrome("photo-credit", "Fot. Krzysztof Wrona / Głos Miasta"),
    ...story.body(
      [0.3, chrome("promo", `CZYTAJ TEŻ: ${story.headline()}`)],
      [0.55, chrome("ad", "REKLAMA", "Dalsza część artykułu pod reklamą")],
      [0.8, chrome("promo", "Zobacz również:", story.headline(), story.headline())],
    ),
    ...chrome("contact", "Byłeś świadkiem zdarzenia? Napisz do nas: alarm@glosmiasta.example"),
    ...chrome("follow", "Obserwuj nas w Google News"),
    ...chrome("tags", "Tagi:", "wybory samorządowe", "Zalipki", "ratusz"),
    ...chrome(
      "comment",
      "Komentarze",
      "Komentarze publikowane pod tekstami są prywatnymi opiniami użytkowników.",
      "Sortuj: od najnowszych",
    ),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        `${story.reader()} (gość)`,
        story.comment(),
        `Oceń: ${story.int(0, 40)} ${story.int(0, 12)}`,
        "Zgłoś nadużycie",
      ),
    ),
    ...chrome("related", "Najczęściej czytane", ...numbered(story.headlines(5))),
    ...chrome("related", "Polecamy"),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome("sponsor", "Artykuł sponsorowany", "Jak wybrać okna na lata? Radzi firma Oknostal"),
    ...chrome("newsletter", "Zapisz się do newslettera", "Podaj adres e-mail", "Zapisuję się"),
    ...chrome(
      "footer",
      "Redakcja",
      "Regulamin",
      "Polityka prywatności",
      "Cennik reklam",
      "Prenumerata",
    ),
    ...chrome("legal", "© Wydawnictwo Głos sp. z o.o. Kopiowanie bez zgody wydawcy zabronione."),
  ],
};
