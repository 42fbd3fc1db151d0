import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** German weekly magazine with long reads, gift links and an essayistic author box. */
export const deLindwurmWochenschrift: Template = {
  name: "de-lindwurm-wochenschrift",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Lindwurm – Wochenschrift für Politik und Leben"),
    ...chrome(
      "menu",
      "Ressorts",
      `Ausgabe ${story.int(10, 52)}/${story.when.year}`,
      "Podcasts",
      "Spiele",
      "Archiv",
    ),
    ...story.pick([
      chrome("paywall", "Nur für Abonnenten"),
      chrome("paywall", "Exklusiv im Abo"),
      chrome("paywall", "Für Sie freigeschaltet"),
    ]),
    ...chrome("tags", story.pick(["Gesellschaft", "Reportage", "Debatte"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) => `Ein${story.pick(["e Reportage", " Text", "e Beobachtung"])} von ${author}`,
    ),
    ...story.date((when) => `${when.day}. ${monthName("de", when.month)} ${when.year}`),
    ...chrome("first-published", `Aus dem Lindwurm Nr. ${story.int(10, 52)}/${story.when.year}`),
    ...chrome("audio", "Vorgelesen von Mira Tolksdorf", "1x", `${story.int(9, 18)} Min.`),
    ...chrome("tools", "Artikel verschenken", "Auf die Merkliste", "Schriftgröße", "Zitieren"),
    ...story.body(
      [
        0.25,
        story.pick([
          chrome(
            "podcast",
            "Der Lindwurm-Podcast: Jeden Freitag sprechen zwei Redakteurinnen über das, was in der Woche liegen geblieben ist. Hier hören.",
          ),
          [],
        ]),
      ],
      [story.int(40, 50) / 100, chrome("teaser", story.headline(), story.teaser())],
      [
        0.75,
        chrome(
          "newsletter",
          "Was jetzt wichtig ist, in Ihrem Postfach",
          "Freitags schreibt die Chefredaktion über die Themen der Ausgabe.",
          "Mit Ihrer Anmeldung nehmen Sie die Hinweise zum Datenschutz zur Kenntnis.",
          "Vielen Dank! Wir haben Ihnen eine E-Mail geschickt.",
        ),
      ],
    ),
    ...story.pick([
      chrome(
        "author-bio",
        story.author,
        `schreibt seit ${story.int(2004, 2020)} für den Lindwurm über Land und Leute, am liebsten über solche, die sonst niemand fragt. Lebt mit Hund und zwei Öfen auf dem Dorf.`,
      ),
      chrome(
        "author-bio",
        `${story.author} gehört zum Ressort Gesellschaft. Bei der Recherche halfen Kollegen aus drei Büros.`,
        "Alle Texte",
      ),
    ]),
    ...chrome(
      "comment-form",
      "Diskussion",
      `${story.int(3, 220)} Beiträge`,
      "Diskutieren Sie mit anderen Leserinnen und Lesern. Beiträge erscheinen nach Prüfung.",
    ),
    ...chrome(
      "related",
      "Weiterlesen",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "legal",
      "Der Lindwurm haftet nicht für die Inhalte externer Seiten, auf die verwiesen wird. Alle Rechte vorbehalten, insbesondere das Recht auf Text- und Data-Mining.",
    ),
    ...chrome("footer", "Abo & Service", "Häufige Fragen", "Karriere", "Impressum"),
  ],
};
