import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Dziennik: prenumerata, udostępnianie, czytaj także, komentarze, polityka prywatności. */
export const plKurierWolski: Template = {
  name: "pl-kurier-wolski",
  language: "pl",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Przejdź do treści",
      "Wiadomości",
      "Kraj",
      "Miasto",
      "Sport",
      "Opinie",
      "Magazyn",
      "Ogłoszenia",
    ),
    ...chrome("login", "Zaloguj się", "Prenumerata od 1 zł"),
    ...chrome("breadcrumb", "Strona główna > Miasto > Reportaże"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock}`),
    ...chrome(
      "share",
      "Udostępnij na Facebooku",
      "Skopiuj link",
      "Zapisz na później",
      "Podaruj artykuł",
    ),
    ...chrome("photo-credit", "Fot. Michał Dąbek / Kurier Wolski"),
    ...story.body(
      [0.3, chrome("ad", "REKLAMA")],
      [0.5, chrome("promo", `Czytaj także: ${story.headline()}`)],
      [0.75, chrome("ad", "Dalsza część tekstu pod reklamą")],
    ),
    ...chrome("contact", "Masz temat dla reportera? Napisz: listy@kurierwolski.example"),
    ...chrome("counter", `Komentarze (${story.int(2, 90)})`),
    ...story.repeat(2, () =>
      chrome("comment", story.reader(), story.comment(), "Odpowiedz", "Zgłoś naruszenie"),
    ),
    ...chrome("related", "Najczęściej czytane", ...counted(story.headlines(4))),
    ...chrome(
      "newsletter",
      "Zapisz się na newsletter „Poranek”",
      "Podaj adres e-mail",
      "Wyrażam zgodę na otrzymywanie informacji handlowych.",
    ),
    ...chrome(
      "consent",
      "Ustawienia prywatności",
      "Szanowni Państwo, dbamy o Waszą prywatność",
      "Zaawansowane",
      "Przejdź do serwisu",
    ),
    ...chrome(
      "footer",
      "O nas",
      "Regulamin",
      "Reklama",
      "Deklaracja dostępności",
      `Copyright © Kurier Wolski ${story.when.year}`,
    ),
  ],
};
