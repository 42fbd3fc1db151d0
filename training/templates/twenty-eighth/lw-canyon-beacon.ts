import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A small American weekly: e-edition lines, obituaries, online poll archive with past questions, sheriff's blotter promo, letters policy. */
export const lwCanyonBeacon: Template = {
  name: "lw-canyon-beacon",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "The Canyon Beacon"),
    ...chrome("calendar", story.pick(["Clear, 41°F", "Feels like 28°", "Chance of snow tomorrow"])),
    ...story.title(),
    ...story.byline((a) => `${a} Beacon Staff Writer`),
    ...story.date(
      ({ monthShort, day, year }) =>
        `${monthShort} ${day}, ${year} Updated ${story.int(1, 9)} hrs ago`,
    ),
    ...chrome("counter", "0"),
    ...story.body([
      0.5,
      chrome(
        "promo",
        story.pick(["Sign up for our Weekend Reads. You'll be glad on Sunday.", story.headline()]),
      ),
    ]),
    ...chrome(
      "poll",
      "Online Poll",
      story.pick([
        "Will you be putting up lights this year?",
        "How many times have you been to the new dump?",
        "Should dogs be allowed at the farmers' market?",
      ]),
      "You voted:",
      "Yes",
      "No",
      "It depends on the dog",
      "Vote",
      "View Results",
      "Back",
    ),
    ...chrome(
      "related",
      "Most Popular",
      "Articles",
      ...marked("• ", story.headlines(3)),
      "Images",
      "Videos",
      "Sorry, there are no recent results for popular videos.",
    ),
    ...chrome(
      "comment-form",
      "Welcome to the discussion.",
      "Keep it clean. Please don't use words you wouldn't use at the feed store.",
      "Be truthful. Don't knowingly lie about anyone or anything.",
      "Share with us. We'd love to hear eyewitness accounts, or the history behind an article.",
    ),
    ...chrome(
      "contact",
      "Letters to the editor should run to 300 words or fewer and carry a name, a town and a daytime phone number. We don't print poems any more. You know who you are.",
    ),
  ],
};
