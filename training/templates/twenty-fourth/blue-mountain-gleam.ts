import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Caribbean daily: breadcrumb with date, editor's letters box, weather, lotto results, tide of comments. */
export const blueMountainGleam: Template = {
  name: "blue-mountain-gleam",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "calendar",
      `${story.int(25, 33)}°C ${story.pick(["Mostly sunny", "Showers", "Breezy"])}`,
    ),
    ...chrome(
      "menu",
      "HOME",
      "LEAD STORIES",
      "NEWS",
      "BUSINESS",
      "SPORTS",
      "COMMENTARY",
      "FLAIR",
      "CLASSIFIEDS",
    ),
    ...chrome(
      "breadcrumb",
      `Lead Stories | ${story.when.weekday} | ${story.when.monthName} ${story.when.day}, ${story.when.year}`,
    ),
    ...story.title(),
    ...story.byline((a) => `${a}/Gleam Writer`),
    ...story.date(
      (w) => `Published: ${w.weekday} | ${w.monthName} ${w.day}, ${w.year} | ${w.clock}`,
    ),
    ...story.body([
      0.5,
      chrome("promo", story.pick([`RELATED: ${story.headline()}`, `>> ${story.headline()}`])),
    ]),
    ...chrome("contact", "editorial@bluemountaingleam.example"),
    ...chrome("share", "f", "t", "w", "Email", "Print"),
    ...(story.int(0, 2) > 0 ? chrome("related", "Other Lead Stories") : []),
    ...story.repeat(3, () => chrome("teaser", story.headline(), story.teaser(), "More...")),
    ...chrome(
      "counter",
      "LOTTO",
      `Draw ${story.int(1200, 2400)}: ${story.int(1, 9)} 14 19 22 31 37 B ${story.int(10, 30)}`,
    ),
    ...chrome(
      "comment-form",
      "Tell us what you think, in 300 words or fewer, at editors@bluemountaingleam.example or under the speech bubble.",
    ),
    ...chrome(
      "footer",
      "Privacy Policy",
      "Terms of Use",
      "Bot detection",
      "Member Login",
      `© ${story.when.year} The Blue Mountain Gleam. Produced by Ackee Digital.`,
    ),
  ],
};
