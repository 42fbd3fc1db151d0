import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Een omroep: play-knoppen, tip de redactie, nieuws uit de buurt, app. */
export const nlOmroepje: Template = {
  name: "nl-omroepje",
  language: "nl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Naar de hoofdinhoud", "Nieuws", "Sport", "TV", "Radio", "112", "Weer"),
    ...chrome("audio", "Nu op radio: De Late Dienst", "Luister live"),
    ...chrome("breadcrumb", "Nieuws > Dorpen"),
    ...story.title(),
    ...story.date(
      ({ dd, mm, year, clock }) => `${dd} ${mm} ${year} • ${clock} • Aangepast later die dag`,
    ),
    ...story.byline((author) => `Geschreven door ${author}`),
    ...story.standfirst(),
    ...chrome("photo-credit", "Foto: archief", "© Omroepje"),
    ...story.body(
      [0.4, chrome("related", "Zie ook:", story.headline())],
      [
        0.75,
        chrome(
          "audio",
          "Tekst gaat verder onder de video",
          "Deze video kan niet worden afgespeeld",
          "Accepteer cookies om deze inhoud te zien",
        ),
      ],
    ),
    ...chrome("app", "Altijd op de hoogte? Download de gratis app van Omroepje."),
    ...chrome(
      "contact",
      "Heb je een tip of opmerking? Stuur ons je nieuws of foto via WhatsApp of mail naar de redactie.",
    ),
    ...chrome("share", "Delen", "Kopieer link"),
    ...chrome("related", "Meer nieuws", ...story.headlines(4)),
    ...chrome("poll", "Stelling: het carnaval mag wel een dagje korter", "Eens", "Oneens", "Stem"),
    ...chrome("footer", "Over ons", "Frequenties", "Privacy", "Klachten", "Vacatures"),
  ],
};
