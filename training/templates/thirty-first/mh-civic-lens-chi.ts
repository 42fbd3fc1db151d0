import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** US local nonprofit: text-us line, documenters, how-we-reported box in chrome, member shout-outs, Spanish version */
export const mhCivicLensChi: Template = {
  name: "mh-civic-lens-chi",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("language", "Leer en español", "Read in Polish"),
    ...chrome("menu", "City Hall", "Schools", "Environment", "Find a Bus", "Volunteer", "About"),
    ...chrome("donation", "Join 4,108 members", "DONATE"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date(
      (d) =>
        `${d.monthName} ${d.day}, ${d.year}${story.pick(["", ` Updated ${d.monthName} ${d.day}, ${d.year}`])}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "Credit: Max Ahearn/Civic Lens",
        "Riders on Beacon Street, in this file image. Credit: Colin Ito/Civic Lens",
      ]),
    ),
    ...chrome(
      "legal",
      "Why you can trust us: we list our funders, we correct mistakes within the day, and nobody who gives us money reads a story before you do.",
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "Want local news in your inbox?",
          "One email, weekdays at 7 a.m. Unsubscribe whenever.",
          "Processing…",
          "All set, see you tomorrow at 7.",
          "Something broke on our end and you are not on the list yet. Reload and have another go.",
        ),
      ],
      [0.6, chrome("related", "Related", story.headline())],
      [
        0.85,
        chrome(
          "contact",
          "Seen something on your block? Text CIVIC to 555-0166 and a person will answer.",
        ),
      ],
    ),
    ...chrome(
      "donation",
      "Hey, before you go. Reporters on this staff went to 611 public meetings last year so that you didn't have to. Most were dull. Eleven were not, and you read about them here first. Members make that possible.",
    ),
    ...story.byline((a) => a),
    ...chrome(
      "author-bio",
      "Reporter",
      "Grew up three blocks from the newsroom and still argues about which three. Speaks Spanish, some Tagalog and fluent zoning. More by this reporter",
    ),
    ...chrome(
      "legal",
      "This story is under a Creative Commons licence and may be republished for free with a link back.",
    ),
    ...chrome(
      "footer",
      "Board of Directors",
      "Annual reports",
      "Events",
      "Powered by Presskit",
      `© ${story.when.year} Civic Lens, a 501(c)(3)`,
    ),
  ],
};
