import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A small daily in America: survey by the paper in several questions, last week's results in prose, call for photos, editor's column promo. */
export const lwValleyNewsLeader: Template = {
  name: "lw-valley-news-leader",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Valley News Leader"),
    ...story.title(),
    ...story.byline((a) => `By ${a.toUpperCase()} Staff Reporter`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.body(
      [0.4, story.pick([chrome("promo", story.headline()), chrome("teaser", story.teaser())])],
      [
        0.8,
        story.pick([
          chrome(
            "contact",
            "Did you take any pictures? We'd love to see them. Send your photos, with your name and town, to our newsroom.",
          ),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "poll",
      `Last week, we asked whether the city should keep its leaf collection. Of ${story.int(200, 900)} people who answered, ${story.int(51, 80)} percent said yes.`,
      "This week's question:",
      story.pick([
        "Would you support a new sales tax for roads?",
        "Should high school start later in the morning?",
      ]),
      "A. Yes",
      "B. No",
      "C. I need to know more",
      "Click here to vote. We will print the results in Sunday's paper.",
    ),
    ...chrome(
      "poll",
      "2 minute survey",
      "How often do you visit our website?",
      "Every day",
      "A few times a week",
      "This is my first visit",
      "What would you like to see more of?",
      "High school sports",
      "Local government",
      "Things to do",
      "Done",
      "Thank you for completing our survey!",
    ),
    ...chrome(
      "donation",
      "A note to our readers",
      "For more than a century this newspaper has been delivered to your door. The way in which people get their news has changed, and so have the costs. Beginning next month, the Wednesday and Saturday editions will be delivered by mail.",
      "We know that change is hard. We made this decision so that we can keep our reporters where they belong, at the meetings and games and fires that matter to you. If you have questions about your delivery, please call our customer service team.",
      "Thank you for your loyalty.",
    ),
    ...chrome("footer", "Place an obituary", "Submit a letter", "Subscribe"),
  ],
};
