import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Reader-funded neighbourhood blog run by a collective. */
export const deStadtgefluesterBlogkollektiv: Template = {
  name: "de-stadtgefluester-blogkollektiv",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", subhead: "### ", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Stadtgeflüster", "unabhängig, ungeduldig, umsonst"),
    ...chrome("menu", "Kiez", "Wohnen", "Kultur", "Über uns", "Mitmachen"),
    ...story.title((title) => `${title} | Stadtgeflüster`),
    ...story.date((when) => `${when.day}. ${monthName("de", when.month)} ${when.year}`),
    ...story.byline((author) => `geschrieben von ${author}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.3,
        story.pick([
          chrome(
            "donation",
            "Stadtgeflüster gibt es, weil Menschen dafür zahlen, die es auch umsonst lesen könnten. Wenn du magst, was wir tun, wirf uns drei Euro im Monat in den Hut.",
            "Ja, mache ich",
            "Vielleicht später",
          ),
          chrome(
            "donation",
            `Kein Verlag, keine Werbung, kein Chef. Nur du und ${story.int(800, 2400)} andere Unterstützerinnen.`,
          ),
        ]),
      ],
      [0.7, story.pick([chrome("teaser", story.headline()), []])],
    ),
    ...chrome(
      "tags",
      `#${story.pick(["Miete", "Nachbarschaft", "Verkehr"])} #${story.pick(["Kultur", "Bezirk", "Protest"])} #Kiez`,
    ),
    ...chrome(
      "author-bio",
      `Über ${story.author}: kennt jede Bäckerei zwischen Kanal und Bahndamm und schreibt hier seit den Anfangstagen, meistens nachts.`,
    ),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome("comment", `${story.int(1, 12)} Gedanken zu „${story.titleText}“`),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        `${story.reader()} sagt:`,
        `${story.when.dd}.${story.when.mm}.${story.when.year} um ${story.int(10, 23)}:${story.int(10, 59)} Uhr`,
        story.comment(),
        "Antworten",
      ),
    ),
    ...chrome(
      "comment-form",
      "Schreibe einen Kommentar",
      "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
      "Kommentar *",
      "Name *",
      "Meinen Namen in diesem Browser speichern",
      "Kommentar abschicken",
    ),
    ...chrome("follow", "RSS", "Mastodon", "Signal-Gruppe"),
    ...chrome("footer", "Stolz präsentiert vom Kollektiv", "Impressum"),
  ],
};
