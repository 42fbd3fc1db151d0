import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** Regional newspaper: "Lesen Sie auch" lines, subscriber mark, newsletter prose inside. */
export const deWernauerRundblick: Template = {
  name: "de-wernauer-rundblick",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("tools", "Zum Hauptinhalt springen"),
      chrome("menu", "Lokales", "Sport", "Kultur", "Anzeigen", "Trauer", "E-Paper"),
      chrome("login", story.pick(["Anmelden", "Abo abschließen"])),
      chrome("breadcrumb", "Startseite › Region › Wernau"),
      story.title(),
      story.standfirst(),
      story.byline((a) => `Von ${a}`),
      story.date((w) => `${w.day}.${w.month}.${w.year}, ${w.clock} Uhr`),
      chrome("photo-credit", caption(story) + story.pick([" Foto: Dörte Wenz", " © Archiv", ""])),
      within(
        story,
        [
          story.int(15, 28) / 100,
          chrome(
            "promo",
            ...marked(
              story.pick(["Lesen Sie auch: ", "Mehr zum Thema: ", "Auch interessant: "]),
              story.headlines(1),
            ),
          ),
        ],
        [
          story.int(40, 52) / 100,
          chrome(
            "newsletter",
            story.pick([
              "Was in Wernau wichtig war, steht jeden Abend um sechs in Ihrem Postfach. Kostenlos, und ohne Ausrufezeichen.",
              "Unser Rundblick am Morgen: fünf Nachrichten zum ersten Kaffee. Hier anmelden.",
            ]),
          ),
        ],
        [story.int(60, 72) / 100, chrome("promo", story.headline())],
        [story.int(80, 92) / 100, chrome("ad", story.pick(["Anzeige", "Weiter nach der Anzeige"]))],
      ),
      chrome("share", "Teilen", "Merken", "Drucken"),
      chrome("related", "Meistgelesen", ...numbered(story.headlines(story.int(3, 5)))),
      chrome("comment", `${story.int(0, 30)} Kommentare`),
      story.repeat(story.int(1, 3), () => chrome("comment", story.reader(), story.comment())),
      chrome(
        "comment-form",
        "Bitte melden Sie sich an, um mitzureden. Wir veröffentlichen unter vollem Namen.",
      ),
      chrome("footer", "Impressum", "Datenschutz", "AGB", "Mediadaten", "© Rundblick Verlag"),
    ].flat();
  },
};
