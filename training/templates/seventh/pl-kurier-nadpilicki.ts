import { monthName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Polish regional portal of a large publisher: plus marks, wrapped adverts, obituaries, gallery steps, video ads. */
export const plKurierNadpilicki: Template = {
  name: "pl-kurier-nadpilicki",
  language: "pl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Wiadomości",
      "Na sygnale",
      "Sport",
      "Strefa Biznesu",
      "Nekrologi",
      "Ogłoszenia",
      "Plus",
      "Prenumerata",
    ),
    ...chrome("tools", "Przejdź do treści", "Zgłoś błąd"),
    ...chrome(
      "breadcrumb",
      `Kurier Nadpilicki > Wiadomości > ${story.pick(["Lubieniec", "Region"])}`,
    ),
    ...story.title(),
    ...story.byline((author) => story.pick([author, `Autor: ${author}`])),
    ...chrome("photo-credit", story.pick(["Zdjęcie ilustracyjne", "fot. OSP Jarki", "archiwum"])),
    ...story.date(
      ({ clock, day, month, year }) =>
        `${story.pick(["Opublikowano: ", ""])}${day} ${monthName("pl", month)} ${year}, ${clock}`,
    ),
    ...chrome(
      "counter",
      story.pick([`${story.int(1, 40)} komentarzy`, "Skomentuj"]),
      `Zobacz galerię (${story.pick(["4", "12", "26"])} zdjęć)`,
    ),
    ...chrome("share", "Udostępnij", "Wyślij znajomemu", "Obserwuj nas w Google News"),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("ad", "Dalsza część materiału pod wideo", story.pick(["REKLAMA", "Reklama"]))],
      [
        0.45,
        chrome(
          "promo",
          `${story.pick(["Czytaj też", "CZYTAJ KONIECZNIE", "Zobacz też"])}: ${story.headline()}`,
        ),
      ],
      [
        0.65,
        chrome(
          "related",
          "Polecane oferty",
          `${story.pick(["Odkurzacz pionowy", "Rower dziecięcy"])} ${story.int(199, 990)},00 zł`,
          "Materiały promocyjne partnera",
        ),
      ],
      [
        0.85,
        chrome(
          "poll",
          "Czy małe szkoły powinny przetrwać?",
          "Tak",
          "Nie",
          "Tylko z dotacją",
          "Głosuj",
        ),
      ],
    ),
    ...chrome("follow", "Bądź na bieżąco i obserwuj nas", "Facebook", "Kanał na YouTube"),
    ...chrome(
      "related",
      "Najnowsze",
      `${story.pick(["Dzisiaj", "Wczoraj"])}, ${story.int(10, 22)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.pick(["Dzisiaj", "Wczoraj"])}, ${story.int(10, 22)}:${story.int(10, 59)}`,
      story.headline(),
    ),
    ...chrome("related", "Najchętniej czytane", ...counted(story.headlines(4))),
    ...chrome(
      "comment",
      `Komentarze ${story.int(1, 60)}`,
      story.reader(),
      story.pick(["3 godziny temu", "wczoraj"]),
      story.comment(),
      "Odpowiedz",
      "Zgłoś naruszenie",
    ),
    ...chrome(
      "comment-form",
      "Dodaj komentarz, nie musisz się logować",
      "Pozostało znaków: 4000",
      "Podaj słowo z obrazka",
      "Wydawca nie odpowiada za treść opinii zamieszczanych przez czytelników.",
    ),
    ...chrome(
      "event",
      "Nekrologi",
      story.pick(["Ś.P. Stanisława Kępa", "Ś.P. Edward Lis, lat 80"]),
      "Zapal znicz",
      `Ogłoszenia: sprzedam ${story.pick(["pralkę", "działkę 9 ar"])}, tel. 600 555 ${story.int(100, 999)}`,
    ),
    ...chrome(
      "footer",
      "Redakcja",
      "Biuro reklamy",
      "Polityka prywatności",
      "Ustawienia prywatności",
      "Regulamin",
      "RODO",
    ),
  ],
};
