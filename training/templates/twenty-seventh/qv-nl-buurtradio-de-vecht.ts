import { monthName, weekdayName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Streekomroep: live-knoppen, luistertips, reageerregels in zinnen, agenda. */
export const qvNlBuurtradioDeVecht: Template = {
  name: "qv-nl-buurtradio-de-vecht",
  language: "nl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("audio", "Luister live", "Nu: Tussen de Dijken"),
    ...chrome("menu", "Nieuws", "Radio", "TV", "Weer", "Verkeer"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(
      ({ weekday, day, month, clock }) =>
        `${weekdayName("nl", weekday)} ${day} ${monthName("nl", month)}, ${clock}`,
    ),
    ...chrome("photo-credit", `Foto: ${story.pick(["ingezonden", "Omroep", "Truus"])}`),
    ...story.body(
      [0.4, chrome("audio", "Bekijk de reportage", `${story.int(1, 4)}:${story.int(10, 59)}`)],
      [0.75, chrome("teaser", story.teaser())],
    ),
    ...chrome("contact", "Heb je een vraag of opmerking? Stuur de redactie een bericht."),
    ...chrome("follow", "WhatsApp", "Instagram"),
    ...chrome("event", "Agenda", "Za 20:00", "Dweilorkestenfestival"),
    ...chrome("related", ...marked("› ", story.headlines(4))),
    ...chrome(
      "comment",
      "Reacties",
      story.comment(),
      story.reader(),
      "Reacties worden vooraf gelezen. Wie scheldt, komt er niet op.",
    ),
    ...chrome("footer", "Frequenties", "Adverteren", "Klachten", "Vacatures"),
  ],
};
