import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Wirtschaftsportal: Kurse, Watchlist, Haftungshinweis in ganzen Sätzen, Transparenz zum Vorstand. */
export const deKapitalKompass: Template = {
  name: "de-kapital-kompass",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `DAX ${story.int(17000, 24000)},${story.int(10, 99)} ${story.pick(["+", "-"])}0,${story.int(10, 89)}%`,
      `MDAX ${story.int(24000, 31000)},${story.int(10, 99)} ${story.pick(["+", "-"])}0,${story.int(10, 89)}%`,
      `EUR/USD 1,${story.int(1001, 1189)}`,
      `Gold ${story.int(2300, 3900)},${story.int(10, 90)} $`,
      `Bitcoin ${story.int(71000, 99000)} €`,
    ),
    ...chrome("menu", "Aktien", "ETFs", "Zinsen", "Krypto", "Rohstoffe", "Depot-Login", "Akademie"),
    ...chrome(
      "breadcrumb",
      `Home / Nachrichten / ${story.pick(["Unternehmen", "Marktberichte", "Konjunktur"])}`,
    ),
    ...story.date(({ clock, dd, mm, year }) => `${dd}.${mm}.${year} ${clock}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.pick([
      [...story.byline((author) => author)],
      [
        ...story.byline(
          (author) =>
            `Autor: ${author}, ${story.pick(["Redakteurin Unternehmen", "Kapital-Kompass Redaktion"])}`,
        ),
      ],
    ]),
    ...chrome("tools", "Auf die Watchlist", "Artikel merken", "WKN kopiert!"),
    ...story.body(
      [
        0.2,
        chrome(
          "ad",
          "Werbung",
          `Top-Tagesgeld: ${story.pick(["2,75", "3,10", "3,40"])} % p. a. für Neukunden – Angebot ansehen`,
        ),
      ],
      [
        0.4,
        [
          ...chrome(
            "related",
            `${story.pick(["Passend dazu", "Jetzt weiterlesen"])}: ${story.headline()}`,
          ),
          ...chrome("tools", "Chart wird geladen …", "1T 1W 1M 1J 5J Max"),
        ],
      ],
      [0.65, chrome("teaser", story.teaser())],
      [
        0.85,
        chrome(
          "newsletter",
          "Kompass am Morgen",
          "Was die Märkte heute bewegt – in drei Minuten.",
          "E-Mail-Adresse*",
          "Bitte geben Sie eine gültige Adresse ein.",
          "Kostenlos abonnieren",
        ),
      ],
    ),
    ...chrome(
      "legal",
      "Hinweis nach § 85 WpHG: Mitglieder der Redaktion können zum Zeitpunkt der Veröffentlichung Anteile an den besprochenen Unternehmen halten. Der Verlag hat Regeln erlassen, die den Handel rund um eine Veröffentlichung untersagen.",
    ),
    ...chrome(
      "ticker",
      "Enthaltene Werte",
      story.pick(["Brinkschulte Anleihe 27", "Nordstahl AG"]),
      `${story.int(9, 98)},${story.int(10, 99)}`,
      `${story.pick(["-", "+"])}${story.int(1, 4)},${story.int(10, 99)} %`,
    ),
    ...chrome("related", "Meistgelesene Artikel", ...story.headlines(story.int(4, 5))),
    ...story.repeat(story.int(2, 3), () =>
      chrome("related", `${story.when.dd}.${story.when.mm}.`, story.headline()),
    ),
    ...chrome(
      "comment-form",
      "Kommentar schreiben",
      "Bitte loggen Sie sich ein, um mitzudiskutieren.",
    ),
    ...chrome(
      "legal",
      "Alle Kurse mindestens 15 Minuten verzögert. Sämtliche Angaben ohne Gewähr. Keine Anlageberatung.",
    ),
    ...chrome(
      "footer",
      "Über uns",
      "Werben",
      "Presse",
      "RSS",
      "Impressum",
      `© ${story.when.year} Kompass Finanzverlag`,
    ),
  ],
};
