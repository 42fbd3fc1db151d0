import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A local news site whose dumps hold polls in many layouts: radio marks, bars, percents on lines of their own, error and thanks texts. */
export const lwRiversideReporter: Template = {
  name: "lw-riverside-reporter",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ day, monthShort, year, clock }) => `${day} ${monthShort} ${year}, ${clock}`),
    ...story.body([
      0.5,
      story.pick([
        chrome(
          "poll",
          "What do you think?",
          "How would you rate the council's handling of this?",
          "○ Very good",
          "○ Good",
          "○ Poor",
          "○ Very poor",
          "Submit",
          "Please select an option before you submit.",
        ),
        chrome(
          "poll",
          "Reader poll",
          story.pick(["Should the speed limit be cut to 20mph?", "Would you use a night bus?"]),
          "Yes",
          `${story.int(30, 70)}%`,
          "No",
          `${story.int(20, 60)}%`,
          `${story.int(200, 3000)} votes · 2 days left`,
        ),
        chrome(
          "poll",
          "Take our quick poll",
          "Do you think that the plan should go ahead?",
          "Yes, it is long overdue",
          "Yes, but not in this form",
          "No, it costs too much",
          "I don't have an opinion",
          "See results",
          "You can only vote once. Results are not scientific.",
        ),
        chrome(
          "poll",
          story.pick([
            "Tell us: do you feel safe in the city centre at night?",
            "Do you trust your local council?",
          ]),
          "[ ] Always",
          "[ ] Sometimes",
          "[ ] Never",
          "Vote now",
          "Thank you, we have recorded your answer. Share this poll with your friends.",
        ),
      ]),
    ]),
    ...chrome("promo", story.headline()),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      "Like",
      "Reply",
      story.reader(),
      story.comment(),
      "Like",
      "Reply",
    ),
    ...chrome("footer", "Contact us", "Work for us", "Modern slavery statement"),
  ],
};
