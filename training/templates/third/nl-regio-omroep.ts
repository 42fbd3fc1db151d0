import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Een regionale omroep: tip de redactie, lees ook, privacyverklaring, gemeenten, weer en verkeer, net binnen. */
export const nlRegioOmroep: Template = {
  name: "nl-regio-omroep",
  language: "nl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ga naar hoofdinhoud",
      "Nieuws",
      "Gemist",
      "Live tv",
      "Live radio",
      "112",
      "Weer & Verkeer",
      "Vacatures",
    ),
    ...chrome(
      "consent",
      "Wij plaatsen functionele cookies. Wil je ook filmpjes en sociale media zien?",
      "Alles toestaan",
      "Instellingen aanpassen",
    ),
    ...chrome("site-name", "Omroep Vaartland"),
    ...chrome("breadcrumb", "Nieuws", "Vaartdijk"),
    ...story.title(),
    ...story.date(({ day, mm, year, clock }) => `${day}-${mm}-${year}, ${clock}`),
    ...chrome("first-published", `Aangepast ${story.int(10, 28)}-02-2024, 21:${story.int(10, 59)}`),
    ...chrome("reading-time", `${story.int(1, 4)} minuten leestijd`),
    ...chrome("photo-credit", "De overweg bij Oostermeer (Foto: Omroep Vaartland / Hielke Postma)"),
    ...story.byline((author) => `Geschreven door ${author}`),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("promo", "Lees ook", story.headline())],
      [
        0.5,
        chrome(
          "consent",
          "Deze inhoud kan niet worden getoond omdat je geen toestemming hebt gegeven.",
          "Cookies accepteren",
        ),
      ],
      [
        0.8,
        chrome(
          "audio",
          `Bekijk hier de reportage: ${story.headline()}`,
          "De tekst gaat verder onder de video",
        ),
      ],
    ),
    ...chrome(
      "contact",
      "Heb je een tip of opmerking? Stuur ons je nieuws of foto via WhatsApp of mail.",
    ),
    ...chrome("share", "Deel dit artikel", "Deel via WhatsApp", "Kopieer link"),
    ...chrome("tags", "Meer over:", "treinverkeer", "Vaartdijk"),
    ...chrome("related", "Net binnen"),
    ...story.repeat(5, () =>
      chrome("related", `${story.int(10, 22)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome("related", "Meest gelezen", ...counted(story.headlines(5))),
    ...chrome(
      "app",
      "Download onze app en mis niets uit jouw gemeente",
      "Push-meldingen aanzetten",
    ),
    ...chrome("podcast", "Podcast: Het Verdwenen Gemaal, aflevering 4"),
    ...chrome("ticker", "Weer vandaag 8°", "3 files, 11 kilometer", "Flitsers: A417"),
    ...chrome(
      "footer",
      "Over ons",
      "Frequenties",
      "Werken bij",
      "Adverteren",
      "Klachten",
      "Privacyverklaring",
    ),
    ...chrome(
      "legal",
      "© 2024 Stichting Omroep Vaartland. Overname van artikelen alleen met toestemming.",
    ),
  ],
};
