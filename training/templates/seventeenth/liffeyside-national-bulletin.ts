import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish national paper/site: listen, premium tags, opinion bios, sharing gift, comment counts and a letter asking for gifts. */
export const liffeysideNationalBulletin: Template = {
  name: "liffeyside-national-bulletin",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "FactFind",
      "Investigates",
      "Gaeilge",
      "Quiz",
      "Money Diaries",
      "Contribute",
    ),
    ...chrome("ticker", "Advertisement", `Dublin: ${story.int(4, 19)}°C`),
    ...chrome("tags", story.pick(["data centres", "island life", "county finals", "education"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ clock, day, monthShort, year }) => `${clock}, ${day} ${monthShort} ${year}`),
    ...chrome("counter", `${story.int(2, 90)}.${story.int(0, 9)}k`, `${story.int(3, 200)}`),
    ...story.byline((a) => `${a}`),
    ...story.body(
      [0.35, chrome("related", "Related Reads", story.headline(), story.headline())],
      [
        0.7,
        chrome(
          "photo-credit",
          story.pick(["The reporter's own photo", "The school at low tide. Sorcha Kane"]),
        ),
      ],
    ),
    ...chrome(
      "donation",
      "This story was free to read. Somebody paid for it.",
      "About six thousand people send us a few euro each month so that the rest can read without a gate in the way. They are teachers, mostly, and a surprising number of vets.",
      "If you were to become the six thousand and first, we could send a reporter to the planning meeting as well as to the match.",
      "Contribute",
      "Learn More",
    ),
    ...chrome(
      "author-bio",
      `${story.author}`,
      story.pick(["View 1,204 articles", "Send Tip or Correction", "Staff writer"]),
    ),
    ...chrome(
      "comment",
      `${story.int(4, 180)} Comments`,
      "Keep it clean, keep it short, and leave the mammies out of it.",
      `${story.reader()} ${story.when.monthShort} ${story.when.day}`,
      story.comment(),
      "Install the app to use these features.",
    ),
    ...chrome(
      "share",
      "Embed this post",
      "To embed this post, copy the code below on your site",
      "600px wide",
      "400px wide",
    ),
    ...chrome("related", "Read Next", story.headline(), "More Stories", ...story.headlines(2)),
    ...chrome(
      "footer",
      "This site sets cookies, some for its own use and some for those who advertise.",
      "News images provided by the usual agencies unless otherwise stated.",
      "Switch to Desktop",
    ),
  ],
};
