import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Dutch membership magazine: prose from the editor, audio versions, contributions by members, gift link. */
export const rkNlDeLangeLijn: Template = {
  name: "rk-nl-de-lange-lijn",
  language: "nl",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome(
      "login",
      "Je leest dit verhaal als gast, omdat een lid het met je deelde.",
      "Word ook lid",
    ),
    ...chrome("menu", "Verhalen", "Correspondenten", "Podcasts", "Over ons"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (text) => `${text}, correspondent ${story.pick(["Platteland", "Zorg", "Alledaags"])}`,
    ),
    ...story.date(
      () => `${story.when.day} ${monthName("nl", story.when.month)} ${story.when.year}`,
    ),
    ...chrome("reading-time", `${story.int(5, 16)} minuten lezen`),
    ...chrome(
      "audio",
      `Beluister dit verhaal (${story.int(9, 31)} min.)`,
      "Liever luisteren? De correspondent leest zelf voor.",
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "newsletter",
          "Wil je op de hoogte blijven van dit onderwerp? Ik stuur eens per twee weken een mail met wat ik lees, wie ik sprak en waar ik me vergiste.",
          "Volg mij",
        ),
      ],
      [0.7, chrome("related", `Dit stuk borduurt voort op: ${story.headline()}`)],
    ),
    ...chrome(
      "donation",
      `Wij hebben geen advertenties en geen aandeelhouders. Dit verhaal bestaat dankzij ${story.int(12, 70)}.000 leden, die betalen wat ze kunnen missen.`,
      "Kies je bedrag",
    ),
    ...chrome("related", "Meer lezen?"),
    ...story.repeat(2, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome(
      "author-bio",
      story.author,
      "Schreef eerder voor een schaakblad en twee kranten die niet meer bestaan.",
    ),
    ...chrome("comment", `${story.int(2, 70)} bijdragen van leden`),
    ...story.repeat(story.int(1, 2), () =>
      chrome("comment", story.reader(), story.comment(), `${story.int(0, 30)} keer aanbevolen`),
    ),
    ...chrome("footer", "Principes", "Jaarverslag", "Veelgestelde vragen", "Lid opzeggen"),
  ],
};
