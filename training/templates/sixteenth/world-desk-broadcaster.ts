import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A broadcaster's plain news page: hours ago, share and save, related topics and top stories, no labels on lists. */
export const worldDeskBroadcaster: Template = {
  name: "world-desk-broadcaster",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("tools", "Skip to content", "Accessibility help"),
    ...chrome("menu", "Home", "News", "Sport", "Weather", "Listen", "Watch", "More menu"),
    ...story.title(),
    ...story.date(({ day, monthName, year }) =>
      story.pick([
        `${story.int(2, 20)} hours ago`,
        `Published ${day} ${monthName} ${year}`,
        `${day} ${monthName} ${year}, ${story.when.clock}`,
      ]),
    ),
    ...chrome("share", "Share", "Save"),
    ...story.byline((author) => author),
    ...chrome(
      "author-bio",
      story.pick([
        "Correspondent",
        `Reporting from ${story.pick(["Vienna", "the coast", "Norchester"])}`,
        "World Desk",
      ]),
    ),
    ...chrome("photo-credit", story.pick(["Reuben Hall", "Union Pictures", "Continental Images"])),
    ...chrome(
      "photo-credit",
      story.pick([
        "The building was put up in the 1970s",
        "Many of those affected live within a mile of the site",
        "A file picture taken last summer",
      ]),
    ),
    ...story.body(
      [0.3, chrome("related", ...story.headlines(story.int(1, 3)))],
      [
        0.7,
        chrome(
          "promo",
          story.pick([
            "Our correspondents write a letter home each Friday, and you can have it sent to you.",
            "Hear more on your local station, or find us on Facebook and Instagram.",
            "Our politics newsletter goes out every weekday at six, with what was said and what was meant.",
          ]),
        ),
      ],
    ),
    ...story.repeat(story.int(0, 1), () =>
      chrome("related", "More on this story", ...story.headlines(3)),
    ),
    ...chrome(
      "tags",
      story.pick(["Related topics", "Topics"]),
      story.pick(["Environment", "Housing", "Rivers"]),
      story.pick(["Local government", "Economy", "Science"]),
    ),
    ...chrome("related", "Top stories"),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), story.teaser(), `${story.int(1, 22)} hrs ago`),
    ),
    ...chrome("related", "More to explore", ...story.headlines(4)),
    ...chrome(
      "related",
      story.pick(["Elsewhere on the site", "Most read"]),
      ...counted(story.headlines(5)),
    ),
    ...story.repeat(story.int(0, 1), () =>
      chrome(
        "consent",
        "Let us know you agree to cookies",
        "We would like to use cookies to find out how the site is used. Please tell us whether that is all right.",
        "Yes, I agree",
        "No, take me to settings",
      ),
    ),
    ...chrome(
      "newsletter",
      "News in your inbox",
      "The main stories at seven each morning, and nothing else.",
      "Sign up here",
    ),
    ...chrome(
      "footer",
      "Terms of Use",
      "About us",
      "Privacy Policy",
      "Cookies",
      "Accessibility Help",
      "Parental Guidance",
      "Contact us",
      "Get Personalised Newsletters",
      `Copyright © ${story.when.year}. We do not answer for what other sites say. How we choose links.`,
    ),
  ],
};
