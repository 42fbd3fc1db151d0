import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Gazeta grupy prasowej: zgody RODO, prenumerata, galerie, polecane oferty, wideo. */
export const plGazetaGrupowaKurierZarzecza: Template = {
  name: "pl-gazeta-grupowa-kurier-zarzecza",
  language: "pl",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Szanowna Użytkowniczko, Szanowny Użytkowniku",
      "Zanim przeczytasz artykuł, zdecyduj, czy my i 621 firm, z którymi pracujemy, możemy zapamiętać, co czytasz i skąd.",
      "Przejdź do serwisu",
      "Ustawienia zaawansowane",
    ),
    ...chrome("site-name", "Kurier Zarzecza"),
    ...chrome("menu", "Zaloguj się", "Prenumerata", "Firma", "Dla Pań", "Moto", "Twoja Gmina"),
    ...chrome("event", "Imieniny: Wandy, Hrabiny"),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date(({ day, mm, year, clock }) => `${day}.${mm}.${year}, ${clock}`),
    ...chrome("tools", "Zobacz galerię (12 zdjęć)"),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(23, 37) / 100,
        chrome("related", "Zobacz też", ...marked("• ", story.headlines(2))),
      ],
      [
        story.int(48, 62) / 100,
        chrome("audio", "Wideo", "Player nie może odtworzyć pliku (kod 232011)"),
      ],
      [
        story.int(73, 87) / 100,
        chrome("sponsor", "Polecamy: ekspres do kawy, 899,00 zł", "Materiał partnera"),
      ],
    ),
    ...story.pick([
      chrome(
        "newsletter",
        "Bądź na bieżąco! Zapisz się na newsletter Kuriera",
        "* pole obowiązkowe",
      ),
      [],
    ]),
    ...chrome("follow", "Dołącz do nas na Facebooku!", "Obserwuj nas na Google News"),
    ...chrome("share", "Podziel się"),
    ...chrome("comment", "Komentarze 0", "Nikt jeszcze nie skomentował tego artykułu."),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("related", "Wróć na stronę główną", ...story.headlines(3)),
    ...story.pick([
      chrome("paywall", "Pozostało 5 darmowych artykułów w tym miesiącu. Kup dostęp za 9,90 zł."),
      [],
    ]),
    ...story.pick([
      chrome(
        "legal",
        "Dalsze rozpowszechnianie artykułu możliwe tylko za zgodą wydawcy i po uiszczeniu opłaty.",
      ),
      [],
    ]),
    ...chrome("footer", "Biuro ogłoszeń", "Kariera", "Zgłoś treść", "RODO"),
  ],
};
