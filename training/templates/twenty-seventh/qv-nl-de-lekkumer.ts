import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Dorpskrant online: korte menu's, familieberichten, losse koppen tussen de alinea's. */
export const qvNlDeLekkumer: Template = {
  name: "qv-nl-de-lekkumer",
  language: "nl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Nieuws", "112", "Sport", "Agenda", "Familieberichten", "Tip ons"),
    ...chrome("breadcrumb", `Home / ${story.pick(["Wiersdam", "Oud-Lekkum", "Regio"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("nl", month)} ${year}, ${clock}`,
    ),
    ...story.byline((author) => `Door ${author}`),
    ...chrome("share", "Deel", "App", "Mail"),
    ...chrome("photo-credit", `Foto: ${story.pick(["eigen foto", "Jan Wagt", "archief"])}`),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.6, chrome("ad", "Advertentie")],
      [0.85, chrome("promo", `Lees ook: ${story.headline()}`)],
    ),
    ...chrome("contact", "Tip? App 06 5550 0112"),
    ...chrome("related", "Meest gelezen", ...numbered(story.headlines(5))),
    ...chrome("comment", story.reader(), story.comment(), "Reageer"),
    ...chrome("event", "Agenda", "Vr 20.00 Bingo in De Schakel", "Za 10.00 Plantjesmarkt"),
    ...chrome("footer", "Contact", "Adverteren", "Privacy", "Colofon"),
  ],
};
