import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Regionalzeitung mit Plus-Erklärungen, Teasersätzen zwischen den Absätzen und Regeln für Kommentare in ganzen Sätzen. */
export const deMoorlandpost: Template = {
  name: "de-moorlandpost",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Startseite",
      "Lokales",
      "Sport",
      "Traueranzeigen",
      "E-Paper",
      "Abo",
      "Menü schließen",
    ),
    ...chrome(
      "breadcrumb",
      `Moorlandpost › Lokales › ${story.pick(["Südkreis", "Stadt", "Samtgemeinde"])}`,
    ),
    ...chrome(
      "paywall",
      story.pick(["Sie lesen einen kostenlosen Artikel.", "Plus-Artikel, heute frei für alle"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...chrome("audio", `Artikel anhören (${story.int(2, 6)} Minuten)`),
    ...chrome(
      "photo-credit",
      story.pick([
        "So sah es am Dienstag vor Ort aus: Wo sonst Autos parken, standen die Menschen Schlange. Foto: Jürgen Wacker",
        "Blick vom Kirchturm auf den alten Ortskern. Die Linden sind inzwischen gefällt. © Archiv/Moorlandpost",
      ]),
    ),
    ...story.body(
      [0.25, chrome("teaser", story.teaser())],
      [
        0.5,
        chrome(
          "newsletter",
          story.pick([
            "Das Wichtigste aus dem Landkreis, jeden Abend um sechs in Ihrem Postfach.",
            "Unser Newsletter »Moorblick« erzählt, was am Tag wichtig war und was am Rande schön.",
          ]),
          "E-Mail-Adresse",
          "Jetzt kostenlos anmelden",
          "Mit der Anmeldung stimmen Sie der Verarbeitung Ihrer Daten zu. Der Widerruf ist jederzeit möglich.",
        ),
      ],
      [
        0.75,
        chrome(
          "promo",
          story.pick(["Lesen Sie auch: ", "Auch interessant: ", ""]) + story.headline(),
        ),
      ],
    ),
    ...chrome(
      "paywall",
      story.pick([
        "Guter Journalismus entsteht nicht am Schreibtisch allein. Er kostet Zeit, Sprit und Schuhsohlen. Wenn Sie uns regelmäßig lesen, freuen wir uns über ein Abonnement.",
        "Warum kosten manche Texte Geld? Weil 43 Menschen davon leben, dass sie jeden Tag nachfragen. Die ersten vier Wochen schenken wir Ihnen.",
      ]),
    ),
    ...chrome(
      "comment-form",
      "Kommentare",
      "Bitte bleiben Sie sachlich. Beiträge, die beleidigen oder nichts mit dem Thema zu tun haben, werden nicht freigegeben. Zwischen 22 und 7 Uhr schläft auch die Moderation.",
      "Sie müssen angemeldet sein, um einen Kommentar zu schreiben.",
    ),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        story.reader(),
        `vor ${story.int(2, 20)} Stunden`,
        story.comment(),
        "Antworten",
        "Melden",
      ),
    ),
    ...chrome("related", "Meistgelesen", ...numbered(story.headlines(5))),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "sponsor",
      "Anzeige",
      "Küche zu klein? Möbel Brüggemann plant um die Ecke. Beratung nach Vereinbarung, Kaffee ohne.",
    ),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "AGB",
      "Abo kündigen",
      "Zustellung reklamieren",
    ),
  ],
};
