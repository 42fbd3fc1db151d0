import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A sports site: live scores, standings table, bets warning, player ratings, forum talk. */
export const rkFrSportsReunis: Template = {
  name: "rk-fr-sports-reunis",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Football",
      "Rugby",
      "Tennis",
      "Cyclisme",
      "Lutte",
      "Tous les sports",
      "Le direct",
      "Paris sportifs",
    ),
    ...chrome(
      "ticker",
      `21:00 ${story.pick(["Lorval", "Sénones"])} - ${story.pick(["Aigremont", "Port-Lanvaur"])}`,
      "18:45 terminé 2-1",
      "Mi-temps 0-0",
    ),
    ...chrome("tags", story.pick(["Football > Ligue 2", "Rugby > Pro D2", "Omnisports"])),
    ...story.title(),
    ...story.byline((text) => text),
    ...story.date(
      () =>
        `publié le ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.when.clock}`,
    ),
    ...(story.int(0, 1) === 1
      ? story.date(
          () =>
            `mis à jour le ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.when.clock}`,
        )
      : []),
    ...chrome("photo-credit", `(${story.pick(["R. Kermarrec", "S. Mantoux"])}/Sports réunis)`),
    ...story.standfirst(),
    ...story.body(
      [0.4, chrome("related", "Le classement", "Le calendrier", "La fiche du match")],
      [0.7, chrome("related", `(Re)lire. ${story.headline()}`)],
    ),
    ...chrome("comment", `${story.int(4, 700)} réactions`),
    ...story.repeat(story.int(2, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.when.dd} ${monthName("fr", story.when.month)} à ${story.when.clock}`,
        story.comment(),
        "Répondre",
        "Alerter",
      ),
    ),
    ...chrome("related", "À lire également"),
    ...story.repeat(3, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome(
      "calendar",
      "Classement",
      `1 Sénones ${story.int(40, 61)} pts`,
      `2 Lorval ${story.int(30, 39)} pts`,
      `3 Aigremont ${story.int(20, 29)} pts`,
    ),
    ...chrome(
      "ad",
      "Jouer comporte des risques : endettement, isolement, dépendance. Pour être aidé, appelez le 09 74 00 00 00.",
    ),
    ...chrome(
      "paywall",
      `Pour ${story.int(1, 3)} € le premier mois, accédez à toutes nos enquêtes et au journal dès 23 heures.`,
      "Sans engagement",
    ),
    ...chrome(
      "footer",
      "Applications",
      "Résultats en direct",
      "Sports réunis TV",
      "CGU",
      "Préférences cookies",
    ),
  ],
};
