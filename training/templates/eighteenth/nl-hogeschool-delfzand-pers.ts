import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Nieuwspagina van een hogeschool: opleidingen, perscontact, open dag, Engelse versie. */
export const nlHogeschoolDelfzandPers: Template = {
  name: "nl-hogeschool-delfzand-pers",
  language: "nl",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("language", "Nederlands", "English"),
    ...chrome(
      "menu",
      "Ga naar hoofdinhoud",
      "Opleidingen",
      "Onderzoek",
      "Samenwerken",
      "Over ons",
      "Werken bij",
    ),
    ...chrome("breadcrumb", `Home / Nieuws / ${story.when.year}`),
    ...chrome("tags", story.pick(["Persbericht", "Nieuws", "Onderzoek"])),
    ...story.title(),
    ...story.date(
      ({ year, month, day }) => `Gepubliceerd op ${day} ${monthName("nl", month)} ${year}`,
    ),
    ...story.byline((author) => story.pick([`Door: ${author}`, author])),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "promo",
        story.pick(["Bekijk onze masteropleiding Waterbouw", `Zie ook: ${story.headline()}`]),
      ),
    ]),
    ...chrome(
      "contact",
      "Noot voor de redactie, niet voor publicatie",
      story.pick([
        `Voor meer informatie: Sanne Kuipers, persvoorlichter, 06 5550 ${story.int(1000, 9999)}`,
        "Persvoorlichting is bereikbaar op werkdagen van 9.00 tot 17.00 uur",
      ]),
    ),
    ...chrome("related", story.pick(["Meer nieuws", "Gerelateerd nieuws"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.int(1, 28)}-${story.when.mm}-${story.when.year}`,
      ),
    ),
    ...chrome(
      "event",
      ...story.pick([
        ["Open dag", "Zaterdag 8 maart", "Meld je aan"],
        ["Afscheidsrede prof. Klapwijk, vrijdag 15.00 uur"],
      ]),
    ),
    ...chrome(
      "poll",
      "Heb je gevonden wat je zocht?",
      "Ja",
      "Nee",
      story.pick(["Fijn! Dank voor je feedback.", "Wat kunnen we verbeteren?"]),
    ),
    ...chrome("follow", "Volg ons", "LinkUp", "Instaframe", "YouView"),
    ...chrome("footer", "Disclaimer", "Toegankelijkheid", "Studentenportaal", "Route en adres"),
  ],
};
