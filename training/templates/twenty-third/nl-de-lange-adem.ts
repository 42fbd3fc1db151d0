import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Dutch slow-journalism member site with gift links and correspondent notes. */
export const nlDeLangeAdem: Template = {
  name: "nl-de-lange-adem",
  language: "nl",
  layout: { newline: "\n", gap: "all", indent: "none", subhead: "### ", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "De Lange Adem"),
    ...chrome("menu", "Verhalen", "Collecties", "Luister", "Gesprekken", "Word lid"),
    ...chrome("tags", story.pick(["Samenleven", "Wonen", "Vakmensen"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) =>
        `${story.pick(["Correspondent Kleine Dingen", "Redacteur", "Verhalenmaker"])} ${author}`,
    ),
    ...story.date((when) => `${when.day} ${monthName("nl", when.month)} ${when.year}`),
    ...chrome("reading-time", `Leestijd ${story.int(4, 14)} - ${story.int(18, 60)} minuten`),
    ...story.body([
      0.45,
      story.pick([
        chrome(
          "donation",
          "Dit verhaal kreeg je cadeau van een lid. Omdat we geen advertenties plaatsen, zijn we geheel afhankelijk van mensen die het belangrijk vinden dat zulke verhalen worden gemaakt.",
          "Lees gratis verder",
          "Word ook lid",
        ),
        chrome("donation", `Al ${story.int(10, 70)}.000 leden maken dit mogelijk. Doe je mee?`),
      ]),
    ]),
    ...chrome(
      "author-bio",
      `${story.author} schrijft over wat blijft als iedereen alweer verder is, en krijgt daar nog steeds geen genoeg van.`,
      "Volg",
    ),
    ...chrome("related", "Verder lezen?", story.headline(), story.teaser()),
    ...chrome("comment", `${story.int(3, 60)} bijdragen`, story.reader(), story.comment()),
    ...chrome(
      "newsletter",
      "Mijn wekelijkse mail",
      "Op zondag stuur ik je wat ik las, hoorde en niet begreep.",
      "Schrijf je in",
    ),
    ...chrome("footer", "Onze principes", "Financiën", "Help", "Contact"),
  ],
};
