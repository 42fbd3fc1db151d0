import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Austrian-style public broadcaster page, sparse and without advertising. */
export const deAlpenblickRundspruch: Template = {
  name: "de-alpenblick-rundspruch",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Rundspruch",
      "Nachrichten",
      "Bundesland heute",
      "Wetter",
      "Verkehr",
      "Mediathek",
    ),
    ...chrome("site-name", "Alpenblick Rundspruch"),
    ...chrome("tags", story.pick(["Chronik", "Politik", "Kultur", "Sport"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (when) => `${when.day}. ${monthName("de", when.month)} ${when.year}, ${when.clock} Uhr`,
    ),
    ...chrome("share", "Teilen"),
    ...story.body(
      [
        0.35,
        story.pick([
          chrome(
            "photo-credit",
            story.pick(["Alpenblick/Karin Moosbrugger", "Picturealp/Zehetner", "Gemeinde"]),
          ),
          chrome("photo-credit", "Das Bild ist am Vormittag entstanden", "Alpenblick/Zehetner"),
        ]),
      ],
      [0.6, chrome("teaser", story.teaser())],
    ),
    ...chrome("related", "Mehr dazu", ...marked("Dazu: ", story.headlines(2))),
    ...chrome("related", "Link:", story.pick(["Landesregierung", "Verein", "Wetterwarte"])),
    ...chrome(
      "comment",
      "Posting-Forum",
      "Diskutieren Sie mit. Bitte bleiben Sie höflich und beim Thema, die Redaktion liest mit.",
    ),
    ...story.repeat(story.int(0, 2), () => chrome("comment", story.reader(), story.comment())),
    ...chrome("related", "Top-Meldungen", ...story.headlines(story.int(4, 6))),
    ...chrome("app", "Alle Meldungen auch unterwegs: die App des Rundspruchs für alle Geräte"),
    ...chrome(
      "footer",
      "Publikumsservice",
      "Offenlegung",
      "Barrierefreiheit",
      "Werbefreie Seite",
      "Kontakt",
    ),
  ],
};
