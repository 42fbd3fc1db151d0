import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Polish regional portal: cookie notice, czytaj-też links, gallery counters, rating, comment rules. */
export const plGlosRozdroza: Template = {
  name: "pl-glos-rozdroza",
  language: "pl",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Szanowni Czytelnicy, w związku z RODO prosimy o zapoznanie się z polityką prywatności.",
      "Przejdź do serwisu",
    ),
    ...chrome(
      "menu",
      "Wiadomości",
      "Na sygnale",
      "Sport",
      "Ogłoszenia",
      "Nekrologi",
      "Praca",
      "Kamery",
    ),
    ...chrome("breadcrumb", "Głos Rozdroża / Wiadomości"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ day, mm, year, clock }) => `${day}.${mm}.${year} ${clock}`),
    ...chrome(
      "photo-credit",
      `fot. ${story.pick(["archiwum", "czytelnik", "KM PSP"])}`,
      `Zobacz galerię (${story.int(3, 30)} zdjęć)`,
    ),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("promo", `CZYTAJ TEŻ: ${story.headline()}`)],
      [0.55, chrome("ad", "Dalsza część artykułu pod materiałem wideo", "REKLAMA")],
      [0.8, chrome("promo", `Zobacz także: ${story.headline()}`)],
    ),
    ...chrome("follow", "Bądź na bieżąco! Obserwuj nas na Facebooku i w Wiadomościach Google."),
    ...chrome(
      "counter",
      "Oceń artykuł",
      `Średnia ocena ${story.int(3, 4)}.${story.int(1, 9)} (${story.int(4, 80)} głosów)`,
    ),
    ...chrome("tags", "Tagi: powiat, samorząd, ceny"),
    ...story.repeat(3, () => chrome("related", story.headline(), `${story.int(1, 23)} godz. temu`)),
    ...chrome("related", "Najpopularniejsze", ...counted(story.headlines(3))),
    ...chrome(
      "comment",
      `Komentarze (${story.int(2, 50)})`,
      `~${story.reader()}`,
      story.comment(),
      "odpowiedz",
      "zgłoś do moderacji",
    ),
    ...chrome(
      "comment-form",
      "Dodaj komentarz",
      "Twój nick",
      "Komentując, akceptujesz regulamin. Publikowane opinie są prywatnymi opiniami użytkowników.",
    ),
    ...chrome("footer", "Redakcja", "Reklama w portalu", "Regulamin", "Wykonanie: Studio Mrówka"),
  ],
};
