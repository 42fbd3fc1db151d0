import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Radio-giornale della Svizzera italiana: audio, bollettino, cerca, votazioni. */
export const btItChVoceDelleValli: Template = {
  name: "bt-it-ch-voce-delle-valli",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("language", "Italiano", "Rumantsch", "Deutsch"),
    ...chrome("audio", "Diretta Rete Valli", "Radiogiornale delle 12.30"),
    ...chrome("menu", "News", "Meteo", "Viabilità", "Podcast", "Programmi TV"),
    ...chrome("tags", story.pick(["Grigioni e Ticino", "Società"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("it", month)} ${year}, ${clock}`,
    ),
    ...story.byline((author) => `Di: ${author}`),
    ...chrome("photo-credit", story.pick(["Archivio", "(Ti-Foto)"])),
    ...story.body([
      0.5,
      chrome(
        "audio",
        `${story.headline()}`,
        `Notiziario ${story.int(6, 18)}:00`,
        `${story.int(1, 4)}:${story.int(10, 59)} min`,
      ),
    ]),
    ...chrome(
      "calendar",
      "Bollettino",
      `A sud delle Alpi: soleggiato, ${story.int(3, 29)} gradi`,
      "Colonne al San Bernardino: nessuna",
    ),
    ...chrome("related", "Correlati", ...story.headlines(3)),
    ...chrome(
      "newsletter",
      "La Settimanale: ogni venerdì il meglio delle valli, scelto da chi ci abita.",
    ),
    ...chrome(
      "footer",
      "Chi siamo",
      "Mediazione",
      "Frequenze",
      `© Voce delle Valli ${story.when.year}`,
    ),
  ],
};
