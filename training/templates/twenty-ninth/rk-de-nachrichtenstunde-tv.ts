import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A public broadcaster's news page: status stamp, sendung note, map, how-to-listen, comments closed text. */
export const rkDeNachrichtenstundeTv: Template = {
  name: "rk-de-nachrichtenstunde-tv",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Startseite",
      "Inland",
      "Ausland",
      "Wirtschaft",
      "Wissen",
      "Faktenprüfung",
      "Videos & Audios",
      "In 100 Sekunden",
    ),
    ...story.title(),
    ...story.date(
      () => `Stand: ${story.when.dd}.${story.when.mm}.${story.when.year} ${story.when.clock} Uhr`,
    ),
    ...story.byline(
      (text) =>
        `Von ${text}, ${story.pick(["Studio Nord", "Hauptstadtstudio", "zurzeit Magdeburg"])}`,
    ),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Ein Feld in der Börde | Bildquelle: Bildwerk", "Sitzungssaal | picture bund"]),
    ),
    ...chrome("share", "Artikel versenden", "Auf Mastodon teilen"),
    ...chrome("audio", "Beitrag anhören", `${story.int(2, 5)} min`),
    ...story.body(
      [
        0.3,
        chrome(
          "audio",
          `${story.author}, ${story.pick(["Studio Nord", "Mittagsschau"])}, ${story.when.dd}.${story.when.mm}.${story.when.year} ${story.when.clock} Uhr`,
        ),
      ],
      [
        0.6,
        chrome(
          "related",
          story.pick(["analyse", "hintergrund", "reportage"]),
          `${story.when.dd}.${story.when.mm}.${story.when.year}`,
          story.headline(),
          story.teaser(),
          "[mehr]",
        ),
      ],
      [0.85, chrome("related", story.headline())],
    ),
    ...chrome(
      "calendar",
      `Dieses Thema im Programm: Über dieses Thema berichtete ${story.pick(["die Morgenschau", "das Nachtjournal Nord", "Radio Börde"])} am ${story.when.day}. ${monthName("de", story.when.month)} ${story.when.year} um ${story.when.clock} Uhr.`,
    ),
    ...chrome(
      "tags",
      story.pick(["Landwirtschaft", "Schule", "Bahn"]),
      story.pick(["Bundesrat", "Kommunen"]),
    ),
    ...chrome(
      "comment",
      "Schlusswort der Moderation",
      `${story.when.clock} Uhr`,
      "Liebe Nutzerinnen und Nutzer, wir schließen die Kommentarfunktion zu dieser Meldung. Vielen Dank für Ihre rege Diskussion. Das Moderationsteam",
    ),
    ...chrome("related", "Top-Themen", ...story.headlines(3)),
    ...chrome(
      "calendar",
      `Deutschlandwetter: heute bis ${story.int(12, 31)} Grad, im Osten Schauer`,
    ),
    ...chrome(
      "footer",
      "Hilfe",
      "Über uns",
      "Newsletter",
      "Korrekturen",
      "Wir über uns",
      "© ARG-Aktuell",
    ),
  ],
};
