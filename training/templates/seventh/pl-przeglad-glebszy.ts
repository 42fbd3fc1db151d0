import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Polish weekly with a wall: reading counter, donors, audio version, podcast and columns, letters in prose. */
export const plPrzegladGlebszy: Template = {
  name: "pl-przeglad-glebszy",
  language: "pl",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– ", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "Przegląd Głębszy", "tygodnik, wychodzi w środy"),
    ...chrome("login", "Zaloguj się", "Subskrybuj", "Zobacz aktualny numer"),
    ...chrome("menu", "Reportaż", "Rozmowy", "Kultura", "Nauka", "Felietony", "Krzyżówka"),
    ...story.pick([
      chrome(
        "audio",
        `Posłuchaj artykułu: ${story.int(6, 30)} min, czyta ${story.pick(["lektor", "Anna Dereń"])}`,
      ),
      [],
    ]),
    ...chrome("tags", story.pick(["Polska", "Ludzie", "Obyczaje"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${story.pick(["Tekst: ", ""])}${author}`),
    ...chrome("photo-credit", story.pick(["Zdjęcia: Kacper Olszak", "Ilustracja: Zosia Frank"])),
    ...story.date(({ day, month, year }) => `${day} ${monthName("pl", month)} ${year}`),
    ...chrome(
      "reading-time",
      story.pick(["Czyta się kilka minut", `${story.int(4, 14)} minut czytania`]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "paywall",
          `Ten tekst otwieramy dla wszystkich. Możemy to robić, bo ${story.pick(["6", "9", "11"])} tysięcy osób co miesiąc płaci za Przegląd i nie pyta, ile jest reklam. Jeśli chcesz do nich dołączyć, pierwszy miesiąc kosztuje złotówkę.`,
          "Dołączam",
        ),
      ],
      [0.7, chrome("promo", `Z archiwum „Przeglądu”: ${story.headline()}`)],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "Reporterka. Autorka książki „Peron drugi”, laureatka nagrody im. Listonosza. Mieszka pod Kutnem z trzema psami.",
        "Stały współpracownik „Przeglądu”, z wykształcenia muzyk.",
      ]),
    ),
    ...chrome(
      "first-published",
      `Tekst ukazał się w numerze ${story.int(1, 52)}/${story.when.year}`,
    ),
    ...chrome(
      "comment-form",
      "Listy do redakcji prosimy przysyłać pocztą lub mailem; zastrzegamy sobie prawo do skrótów.",
    ),
    ...chrome(
      "related",
      "Czytaj dalej",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "podcast",
      "Podkast „Pod powierzchnią”",
      `odc. ${story.int(12, 140)}. ${story.headline()}`,
    ),
    ...chrome(
      "newsletter",
      "List na niedzielę",
      "Co tydzień jeden dłuższy list od redaktorki naczelnej i trzy rzeczy, które warto przeczytać gdzie indziej.",
      "Twój e-mail",
      "Zapisz się",
      "Administratorem danych jest Fundacja Głębia.",
    ),
    ...chrome(
      "footer",
      "Prenumerata papierowa",
      "Kup e-wydanie (PDF, EPUB)",
      "Kontakt",
      "Deklaracja dostępności",
      `ISSN 0${story.int(100, 999)}-${story.int(1000, 9999)}`,
    ),
  ],
};
