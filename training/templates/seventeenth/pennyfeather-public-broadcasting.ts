import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A British public broadcaster's news site: topic tags on top, an unlabelled related headline, how-to-contact-us notes in prose. */
export const pennyfeatherPublicBroadcasting: Template = {
  name: "pennyfeather-public-broadcasting",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "News",
      "Sport",
      "Weather",
      "Player",
      "Sounds",
      "Bitesize lessons",
      "Menu",
    ),
    ...story.title(),
    ...story.date(({ day, monthName, year }) =>
      story.pick([`${day} ${monthName} ${year}`, `Published ${day} ${monthName} ${year}`]),
    ),
    ...chrome("counter", `${story.int(20, 900)} Comments`),
    ...story.byline((a) => `${a}`),
    ...chrome(
      "author-bio",
      story.pick([
        "Health correspondent",
        "Political reporter",
        "North of England correspondent",
        "Reporting from the scene",
      ]),
    ),
    ...chrome(
      "photo-credit",
      "Image source, Archive",
      `Image caption, ${story.pick(["The case has been going on for months", "It is the first time that this has happened in the region", "The building, seen here last year, is to be sold"])}`,
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "photo-credit",
          "Image source, Supplied",
          `Image caption, ${story.pick(["Neighbours say that they were not told", "Staff left flowers at the gate"])}`,
        ),
      ],
      [0.5, chrome("related", "More on this story", ...story.headlines(2))],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "contact",
      "Get in touch",
      "Has any of this happened to you? Write and tell us, and leave a number if you don't mind being called by a reporter.",
      "No form below? Then open this page on your telephone and try again. Tell us who you are, how old you are and where you live; we may ring.",
    ),
    ...chrome(
      "podcast",
      story.pick([
        "Listen to the best of local radio on Sounds and follow us on our channels.",
        "Send your story ideas to our newsroom, or ring us before ten if it's on fire.",
      ]),
    ),
    ...chrome(
      "related",
      "Related topics",
      "Related internet links",
      "We are not responsible for the content of external sites.",
    ),
    ...chrome(
      "related",
      "Top stories",
      ...story.headlines(3),
      "Elsewhere",
      ...story.headlines(3),
      "Most read",
      ...counted(story.headlines(5)),
    ),
    ...chrome(
      "footer",
      "Terms of Use",
      "Privacy Policy",
      "Cookies",
      "Accessibility Help",
      "Parental Guidance",
      `Copyright © ${story.when.year} Pennyfeather. Read about our approach to external linking.`,
    ),
  ],
};
