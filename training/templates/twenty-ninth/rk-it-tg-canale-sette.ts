import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A TV news site: player strings, live, programmes tonight, story gallery, short "correlati". */
export const rkItTgCanaleSette: Template = {
  name: "rk-it-tg-canale-sette",
  language: "it",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "audio",
      "Diretta",
      "Guida TV",
      story.pick(["Il punto del mattino", "Linea notte 7"]),
    ),
    ...chrome("menu", "Tg", "Cronaca", "Mondo", "Spettacolo", "Meteo", "Speciali", "Video"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      () =>
        `${story.when.dd} ${monthName("it", story.when.month)} ${story.when.year} - ${story.when.clock}`,
    ),
    ...story.byline((text) => `a cura di ${text}`),
    ...chrome(
      "photo-credit",
      `${story.int(1, 4)}/${story.int(5, 12)} ©${story.pick(["Ansre", "IPA-Foto", "Fotogrammi"])}`,
    ),
    ...chrome(
      "audio",
      "Riproduci video",
      "Attiva audio",
      `0${story.int(0, 2)}:${story.int(10, 59)}`,
      "Qualità automatica",
    ),
    ...story.body(
      [0.3, chrome("related", "Approfondimento", story.headline())],
      [0.6, chrome("related", "VEDI ANCHE", story.headline(), story.teaser())],
      [0.85, chrome("tools", "Per inserire un commento devi essere registrato")],
    ),
    ...chrome("related", "Guarda anche"),
    ...story.repeat(story.int(3, 4), () =>
      chrome(
        "related",
        story.headline(),
        story.pick(["Cronaca", "Mondo", "Lifestyle"]),
        `${story.when.dd} ${story.when.mm} - ${story.when.clock}`,
      ),
    ),
    ...chrome("related", "I più visti", ...story.headlines(3)),
    ...chrome("calendar", "Stasera in tv: 21.20 Il medico condotto", "23.40 Sottovento"),
    ...chrome("calendar", "Oroscopo di domani: Ariete prudente, Gemelli in volata"),
    ...chrome("footer", "Lavora con noi", "Spazi pubblicitari", "Canale 507", "Note legali"),
  ],
};
