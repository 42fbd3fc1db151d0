import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Ein Wissenschaftsdienst, der Mitteilungen der Hochschulen verbreitet: Metadaten, Ansprechpartner, Merkmale. */
export const deForschungstickerIdas: Template = {
  name: "de-forschungsticker-idas",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "IDAS – Informationsdienst aus der Wissenschaft"),
    ...chrome("login", "Anmelden", "Registrieren"),
    ...chrome("menu", "Pressemitteilungen", "Termine", "Expertensuche", "Abonnement"),
    ...chrome(
      "breadcrumb",
      `Nachrichten | ${story.pick(["Forschungsergebnisse", "Personalia", "Wissenschaftliche Publikationen"])}`,
    ),
    ...story.date(({ year, mm, dd, clock }) => `${dd}.${mm}.${year} ${clock}`),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.standfirst(),
    ...story.body(),
    ...chrome(
      "contact",
      "Wissenschaftliche Ansprechpartnerin:",
      story.pick(["Dr. Friederike Lammers", "Prof. Dr. Jost Werning"]),
      `Tel. +49 555 ${story.int(100, 999)}-0`,
      `${story.pick(["lammers", "presse"])}@uni-warnow.example`,
    ),
    ...chrome(
      "related",
      "Originalpublikation:",
      `https://doi.example/10.5555/lk.${story.when.year}.${story.int(1000, 9999)}`,
    ),
    ...chrome("related", "Weitere Informationen:", "https://www.uni-warnow.example/aktuelles"),
    ...chrome(
      "tags",
      "Merkmale dieser Pressemitteilung:",
      story.pick(["Journalisten, jedermann", "Journalisten, Wissenschaftler"]),
      story.pick(["Biologie, Umwelt / Ökologie", "Gesellschaft, Medizin"]),
      "überregional",
      story.pick(["Forschungsergebnisse", "Buntes aus der Wissenschaft"]),
      "Deutsch",
    ),
    ...chrome(
      "app",
      story.pick(["Zu dieser Mitteilung finden Sie Bilder", "Anhang: Mitteilung als PDF"]),
    ),
    ...chrome("share", "Teilen auf:", "Facepage", "X", "LinkUp"),
    ...chrome(
      "search",
      "Hilfe",
      "Die Suche / Erweiterte Suche im IDAS-Archiv",
      story.pick([
        "Tipp: Setzen Sie Wortgruppen in Anführungszeichen, z. B. „nasses Moor“.",
        "Mehrere Begriffe lassen sich mit Klammern gruppieren.",
      ]),
    ),
    ...chrome("newsletter", "IDAS-News abonnieren"),
    ...chrome(
      "footer",
      "Über IDAS",
      "Impressum",
      "Datenschutz",
      `© 1995–${story.when.year} IDAS e. V.`,
    ),
  ],
};
