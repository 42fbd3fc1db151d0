import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian local paper: leggi anche, numbered most read, comments, registration line. */
export const itGazzettaDelleValli: Template = {
  name: "it-gazzetta-delle-valli",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Cronaca", "Valli", "Sport", "Necrologie", "Meteo"),
    ...chrome("breadcrumb", story.pick(["Home » Cronaca » Roccaverde", "Home » Economia"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `di ${a}`),
    ...story.date((w) => `${w.day}/${w.mm}/${w.year} - ore ${w.clock}`),
    ...(story.int(1, 4) > 1 ? chrome("reading-time", `${story.int(1, 5)} minuti di lettura`) : []),
    ...chrome("share", "CondividiTweetWhatsAppStampa"),
    ...story.body(
      [0.25, chrome("promo", `Leggi anche: ${story.headline()}`)],
      [0.5, chrome("related", story.headline(), story.headline())],
      [0.75, chrome("ad", "Pubblicità")],
    ),
    ...chrome("tags", "Argomenti: furti, campane, Pasqua"),
    ...chrome(
      "newsletter",
      "Il risveglio delle valli: le notizie alle sette, con il caffè. Iscriviti, è gratis, e puoi cancellarti quando vuoi.",
    ),
    ...chrome("related", "I più letti", ...numbered(story.headlines(4), "")),
    ...chrome(
      "comment",
      `${story.int(1, 30)} commenti`,
      `${story.reader()} ha scritto:`,
      story.comment(),
      `${story.reader()} ha scritto:`,
      story.comment(),
      "Rispondi",
    ),
    ...chrome(
      "comment-form",
      "Lascia un commento",
      "Nome",
      "I commenti sono pubblicati dopo la revisione.",
    ),
    ...chrome(
      "author-bio",
      `${story.author} collabora con la Gazzetta dal 2015 e segue la montagna.`,
    ),
    ...chrome("counter", `Visualizzazioni: ${story.int(100, 9000)}`),
    ...chrome(
      "legal",
      "Testata iscritta al registro della stampa del tribunale. La riproduzione degli articoli è consentita solo con il consenso dell'editore.",
    ),
    ...chrome(
      "consent",
      "Questo sito usa cookie tecnici e, se vuoi, di profilazione.",
      "Rifiuta",
      "Accetta",
    ),
  ],
};
