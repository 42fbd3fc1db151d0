import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A hyperlocal Italian portal: weather, farmacie di turno, events, comments by moderators, sponsors on shops. */
export const rkItPaesiEValliOnline: Template = {
  name: "rk-it-paesi-e-valli-online",
  language: "it",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "calendar",
      `${weekdayName("it", story.when.weekday)} ${story.when.day} ${monthName("it", story.when.month)} ${story.when.year}`,
      `Meteo: ${story.int(4, 31)}° poco nuvoloso`,
      `Farmacia di turno: ${story.pick(["San Rocco, via Roma 12", "Centrale, piazza Duomo 3"])}`,
    ),
    ...chrome(
      "menu",
      "Cronaca",
      "Attualità",
      "Eventi",
      "Sport",
      "Rubriche",
      "Lavoro",
      "Lettere al direttore",
    ),
    ...chrome(
      "tags",
      `${story.pick(["ATTUALITÀ", "CRONACA"])} | ${story.when.dd} ${monthName("it", story.when.month)} ${story.when.year}, ${story.when.clock}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Foto di gruppo davanti al municipio",
        "Foto d'archivio",
        "Immagine inviata da un lettore",
      ]),
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "sponsor",
          "Lo sapevi che…",
          story.pick([
            "Da Ferramenta Zanetti a marzo la duplicazione chiavi è gratis",
            "Il centro ottico Visus regala il controllo della vista",
          ]),
        ),
      ],
      [0.7, chrome("related", story.headline())],
    ),
    ...story.byline((text) => text),
    ...chrome(
      "share",
      "Ti è piaciuta questa notizia? Condividila",
      "Mi piace",
      `${story.int(0, 300)}`,
    ),
    ...chrome(
      "related",
      `TI RICORDI COSA È SUCCESSO L'ANNO SCORSO A ${monthName("it", story.when.month)}?`,
      "Ascolta il podcast con le notizie da non dimenticare",
    ),
    ...chrome("related", "Ti potrebbero interessare anche:"),
    ...story.repeat(story.int(3, 4), () =>
      chrome(
        "teaser",
        `${story.when.dd}/${story.when.mm}/${story.when.year}`,
        story.headline(),
        story.teaser(),
        "Leggi tutto",
      ),
    ),
    ...chrome(
      "event",
      "Eventi del fine settimana",
      `Sagra della castagna, ${story.pick(["Borgonuovo", "Pieve Alta"])}, da venerdì`,
      "Mercatino dell'usato, domenica dalle 8",
    ),
    ...chrome(
      "comment-form",
      "Lascia un commento",
      "I commenti vengono pubblicati solo dopo essere stati letti da una persona, che la sera va anche a dormire.",
    ),
    ...chrome(
      "footer",
      `Testata registrata al Tribunale di ${story.pick(["Sondrino", "Belluzzo"])} n. ${story.int(1, 9)}/${story.int(1998, 2015)}`,
      "Direttore responsabile",
      "Contatti",
    ),
  ],
};
