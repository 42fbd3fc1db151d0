import { monthName, weekdayName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Flemish daily: gift articles, plus content, 'in het nieuws' tags, sports results, partner shop. */
export const rkBeDeScheldekrant: Template = {
  name: "rk-be-de-scheldekrant",
  language: "nl",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Binnenland",
      "Regio",
      "Sportwereld",
      "Showbizz",
      "Buitenland",
      "Shop",
      "Kruiswoord",
      "Word abonnee",
    ),
    ...chrome(
      "breadcrumb",
      `Regio / ${story.pick(["Waasland-Noord", "Kempenrand", "Denderstreek"])}`,
    ),
    ...chrome("paywall", story.pick(["Plus", "Plus-artikel", "Enkel voor abonnees"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => text),
    ...story.date(
      () =>
        `${weekdayName("nl", story.when.weekday)} ${story.when.day} ${monthName("nl", story.when.month)} ${story.when.year} om ${story.when.clock}`,
    ),
    ...chrome("photo-credit", `© ${story.pick(["rr", "Kristof Pieters", "BELGAFOTO"])}`),
    ...chrome("tools", "Geef dit artikel cadeau", "Bewaren", "Lettergrootte"),
    ...story.body(
      [0.35, chrome("related", story.headline())],
      [0.6, chrome("ad", "Lees verder onder de advertentie")],
      [0.8, chrome("related", `LEES OOK. ${story.headline()}`)],
    ),
    ...chrome("related", "In het nieuws", ...story.headlines(4)),
    ...chrome(
      "tags",
      story.pick(["Verkeer", "Onderwijs", "Horeca"]),
      story.pick(["Burgemeester", "Politiezone"]),
    ),
    ...chrome(
      "sponsor",
      "Aangeboden door onze partners",
      story.pick([
        "Zo kies je een warmtepomp zonder spijt",
        "Vakantiehuis met zwembad: deze zijn nog vrij",
      ]),
    ),
    ...chrome(
      "newsletter",
      "De Ochtend",
      "Vijf dingen die je moet weten voor de file begint.",
      "Ik schrijf me in",
      "U kunt zich op elk moment uitschrijven.",
    ),
    ...chrome("related", "Vandaag het meest gelezen", ...counted(story.headlines(4))),
    ...chrome(
      "calendar",
      `Uitslagen provinciale: ${story.pick(["Berendonk-Tielrode 2-1", "Melsbeke-Hamsel 0-0"])}`,
      `Joker+ ${story.int(100000, 999999)}`,
    ),
    ...chrome(
      "footer",
      "Abonneren",
      "Overlijdensberichten",
      "Gebruiksvoorwaarden",
      "Notificaties",
      "Mediagroep Durme nv",
    ),
  ],
};
