import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A food blog: jump to recipe, ratings form, affiliate, comments about changes, long bio of the cook. */
export const crumbAndKettleKitchen: Template = {
  name: "crumb-and-kettle-kitchen",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Recipes", "Bread", "Soup", "Cakes", "About", "Shop my kitchen"),
    ...chrome("search", "What are you hungry for?"),
    ...chrome("tools", "↓ Jump to Recipe", "🖨 Print Recipe", "★ Save"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ year, day, monthName }) => `Last updated on ${monthName} ${day}, ${year}`),
    ...chrome("counter", `${story.int(4, 400)} comments`),
    ...chrome(
      "sponsor",
      story.pick([
        "This post may contain affiliate links. Read my disclosure policy.",
        "As an associate I earn from qualifying purchases.",
      ]),
    ),
    ...story.body(
      [
        0.55,
        chrome(
          "photo-credit",
          ...story.pick([
            [`Pin for later: ${story.titleText}`],
            [
              "overhead shot of the finished dish on a blue cloth",
              `${story.titleText} - Crumb & Kettle`,
            ],
          ]),
        ),
      ],
      [
        0.3,
        story.int(0, 1) === 1
          ? chrome(
              "newsletter",
              "KEEP THIS ONE? Pop in your address and I'll post the recipe to you, with a fresh one each Sunday.",
              "Send it to me",
            )
          : [],
      ],
      [
        0.8,
        story.int(0, 1) === 1
          ? chrome("follow", "Did you make this? Tag @crumbandkettle and show me your crust!")
          : [],
      ],
    ),
    ...chrome(
      "poll",
      "Rate this recipe",
      "☆☆☆☆☆",
      `4.${story.int(5, 9)} from ${story.int(20, 800)} votes`,
    ),
    ...chrome("share", "Pin", "Facepage", "Yummlr", "Email"),
    ...chrome(
      "author-bio",
      "Hi, I'm Tam!",
      "I'm a former night nurse who bakes in a very small kitchen with a very large dog. Here you'll find bread, soup and straight answers. Come in and wipe your feet.",
    ),
    ...chrome("related", story.pick(["You may also love", "Tried and true"])),
    ...story.repeat(4, () => chrome("related", story.headline())),
    ...chrome("comment", "Reader interactions"),
    ...story.repeat(story.int(2, 5), () =>
      chrome(
        "comment",
        `${story.reader()} says`,
        `${story.when.monthName} ${story.int(1, 28)}, ${story.when.year} at ${story.int(1, 11)}:${story.int(10, 59)} pm`,
        story.comment(),
        "Reply",
      ),
    ),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Comment *",
      "Name *",
      "Email *",
      "Website",
      "Save my name, email, and website in this browser for the next time I comment.",
    ),
    ...chrome(
      "footer",
      `Privacy · Disclosure · © ${story.when.year} Crumb & Kettle · Site by Two Spoons`,
    ),
  ],
};
