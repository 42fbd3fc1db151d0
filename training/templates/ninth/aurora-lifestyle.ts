import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A lifestyle and food site: jump links, affiliate note, ratings, newsletter, comment stars. */
export const auroraLifestyle: Template = {
  name: "aurora-lifestyle",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Recipes", "Home", "Travel", "Style", "Shop"),
    ...chrome(
      "breadcrumb",
      story.pick(["Home  »  Eat  »  Baking", "Home  »  Live", "Home  »  Outside"]),
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "sponsor",
          story.pick([
            "We may earn a little if you buy through our links. It keeps the lights and the oven on.",
            "Everything here is chosen by us. Links may pay us.",
          ]),
        )
      : []),
    ...story.title(),
    ...story.byline((a) => `Written by ${a}`),
    ...chrome(
      "author-bio",
      story.pick(["Tested by two people and a dog", "Recipe developer, reluctant gardener"]),
    ),
    ...story.date((w) => `Updated on ${w.monthName} ${w.day}, ${w.year}`),
    ...(story.int(1, 4) > 1
      ? chrome(
          "tools",
          "Pin",
          "Print",
          "Jump to comments",
          "Cook mode: prevent your screen from going dark",
        )
      : []),
    ...chrome("counter", `★★★★☆ 4.${story.int(1, 9)} from ${story.int(12, 400)} votes`),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("ad", story.pick(["ADVERTISEMENT - CONTINUE READING BELOW", "Shop now"]))],
      [0.5, chrome("promo", `You'll also love: ${story.headline()}`)],
      [
        0.75,
        chrome(
          "newsletter",
          "Come to supper",
          "One idea for tonight, sent at 3pm when you need it.",
          "First name",
          "Email",
          "Pass the salt",
        ),
      ],
    ),
    ...chrome("tags", "autumn", "easy", "weekend"),
    ...chrome("share", "Save", "Tweet", "Yum"),
    ...chrome("related", "Readers also made", ...story.headlines(3)),
    ...chrome(
      "comment",
      `${story.int(2, 88)} Comments`,
      `${story.reader()} says`,
      `${story.when.monthName} ${story.when.day}, ${story.when.year} at ${story.int(1, 12)}:${story.int(10, 59)} am`,
      story.comment(),
      "Reply to this",
      `${story.reader()} says`,
      story.comment(),
    ),
    ...chrome(
      "comment-form",
      "Rate this",
      "Did you change anything? Tell us below.",
      "Notify me of follow-up comments",
    ),
    ...chrome(
      "consent",
      "Our site and its friends use cookies, none of them edible. Manage preferences",
    ),
    ...chrome(
      "legal",
      "Nutrition figures are estimates made by a calculator and should not replace the advice of a dietitian.",
    ),
    ...chrome("footer", "Work with us", "Accessibility", "Privacy", "An Aurora Homes brand"),
  ],
};
