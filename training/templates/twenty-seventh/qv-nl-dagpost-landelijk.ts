import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Landelijk dagblad: premiumslot, bewaarknop, podcastregel, verslaggeversbio. */
export const qvNlDagpostLandelijk: Template = {
  name: "qv-nl-dagpost-landelijk",
  language: "nl",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("login", "Inloggen", "Abonneren vanaf € 2"),
    ...chrome("menu", "Binnenland", "Politiek", "Economie", "Opinie", "Puzzels"),
    ...chrome("paywall", story.pick(["Premium", "Alleen voor abonnees"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(({ day, month, year }) => `${day} ${monthName("nl", month)} ${year}`),
    ...chrome("photo-credit", story.pick(["© eigen beeld", "© persfoto", "Beeld Roos Halm"])),
    ...chrome("reading-time", `Leestijd ${story.int(2, 8)} minuten`),
    ...chrome("audio", "Luister naar dit artikel"),
    ...story.body(
      [0.35, chrome("newsletter", "Elke ochtend het belangrijkste in je mail", "Aanmelden")],
      [0.7, chrome("related", story.headline())],
    ),
    ...chrome(
      "author-bio",
      "Over de auteur",
      `${story.author} is verslaggever en schrijft over alles wat drijft, rijdt of vastloopt.`,
    ),
    ...chrome("comment", `${story.int(1, 90)} reacties`, "Sorteer op nieuwste"),
    ...chrome(
      "related",
      "Nu in het nieuws",
      ...story.headlines(3).map((t) => `${story.int(8, 22)}.${story.int(10, 59)} ${t}`),
    ),
    ...chrome("footer", "Service", "Werken bij", "Cookie-instellingen"),
  ],
};
