import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A food blog: jump buttons, rating stars, cook mode, servings switch, long comment tail. */
export const xzDrawnAndQuarteredRecipes: Template = {
  name: "xz-drawn-and-quartered-recipes",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Damp Larder"),
    ...chrome("menu", "All recipes", "Bakes", "Suppers", "Preserves", "About Nell", "Cookbook"),
    ...(story.int(0, 3) > 0 ? chrome("search", "What's in your fridge?") : []),
    ...chrome("breadcrumb", "Home » Bakes » Traybakes"),
    ...story.title(),
    ...story.date((w) => `${w.monthShort} ${w.day}, ${w.year}`),
    ...story.byline((author) => `By ${author}`),
    ...chrome("comment", `${story.int(3, 90)} Comments`),
    ...chrome("tools", "Jump to Recipe", "Print Recipe", "Pin It"),
    ...chrome("counter", `4.${story.int(5, 9)} from ${story.int(20, 400)} votes`),
    ...chrome(
      "sponsor",
      "This post may contain affiliate links. Please read my disclosure policy.",
    ),
    ...story.body(
      [0.3, chrome("ad", "AD")],
      [0.5, chrome("tools", "Cook Mode", "Prevent your screen from going dark", "1x", "2x", "3x")],
      [0.9, story.int(0, 1) === 1 ? chrome("ad", "AD") : []],
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "follow",
          "Did you make this? Tag me and I'll come and look.",
          "Instagram",
          "Pinterest",
        )
      : []),
    ...chrome(
      "author-bio",
      "Hello, I'm Nell. I cook in a narrowboat with an oven the size of a hatbox and no shelf that is level. If it works here it will work for you.",
    ),
    ...chrome("related", "More from the larder", ...story.headlines(3)),
    ...(story.int(0, 3) > 0
      ? chrome(
          "comment",
          story.reader(),
          `${story.when.monthName} at 4:12 pm`,
          story.comment(),
          "Reply",
          story.reader(),
          story.comment(),
          "Reply",
          `Nell says`,
          "Thank you! So glad it worked.",
          "Reply",
        )
      : []),
    ...chrome(
      "comment-form",
      "Leave a comment",
      "Recipe Rating",
      "Comment *",
      "Notify me of follow-up comments by email.",
    ),
    ...(story.int(0, 3) > 0
      ? chrome("newsletter", "New recipes, no nonsense", "First name", "Email", "Feed me")
      : []),
    ...chrome("footer", "Privacy", "Nutrition disclaimer", "Food blog theme by Crumb"),
  ],
};
