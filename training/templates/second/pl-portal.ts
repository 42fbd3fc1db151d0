import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Polish portal: cookie plea, reactions, sponsored teasers, "czytaj też", user ratings. */
export const plPortal: Template = {
  name: "pl-portal",
  language: "pl",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Szanowna Użytkowniczko, Szanowny Użytkowniku! Zanim klikniesz „Przechodzę do serwisu”, zapoznaj się z tą informacją.",
      "Przechodzę do serwisu",
      "Ustawienia zaawansowane",
    ),
    ...chrome(
      "menu",
      "Wiadomości",
      "Region",
      "Pogoda",
      "Program TV",
      "Ogłoszenia",
      "Poczta",
      "Na żywo",
    ),
    ...chrome("breadcrumb", "Strona główna > Region > Artykuł"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `oprac. ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} | ${clock}`),
    ...chrome("share", "Udostępnij", "Skomentuj", `${story.int(3, 200)} reakcji`),
    ...chrome("photo-credit", "Fot. Kacper Zieliński / Głos Doliny"),
    ...story.body(
      [0.3, chrome("promo", `CZYTAJ TEŻ: ${story.headline()}`)],
      [0.55, chrome("ad", "REKLAMA", "Dalsza część tekstu pod wideo")],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "poll",
      "Oceń jakość naszego artykułu",
      "Twoja opinia pozwala nam tworzyć lepsze treści",
      "Wyślij ocenę",
    ),
    ...chrome("tags", "Tematy:", "kolej", "gmina"),
    ...chrome("related", "Popularne w tej chwili", ...numbered(story.headlines(5))),
    ...chrome(
      "sponsor",
      "Materiały promocyjne partnera",
      "Okna na raty zero procent",
      "Sanatorium nad morzem, ostatnie miejsca",
    ),
    ...chrome("comment", "Komentarze (3)", "Najlepsze", "Dodaj komentarz"),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 11)} miesięcy temu`,
        story.comment(),
        "Odpowiedz",
        "Zgłoś",
      ),
    ),
    ...chrome("newsletter", "Zapisz się i bądź na bieżąco", "Podaj adres e-mail"),
    ...chrome("footer", "Regulamin", "Biuro reklamy", "Polityka prywatności", "Zgłoś nadużycie"),
    ...chrome("legal", "Korzystanie z portalu oznacza akceptację regulaminu."),
  ],
};
