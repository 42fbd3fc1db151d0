import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** School newsletter online: term dates, absence line, uniform shop, principal's note box. */
export const gdStBrendansNewsletter: Template = {
  name: "gd-st-brendans-newsletter",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "St Brendan's College",
      "Weekly Bulletin",
      `Term ${story.pick(["1", "2", "3"])} Week ${story.int(1, 10)}`,
    ),
    ...chrome("menu", "From the Principal", "Dates", "Junior School", "Sport", "Canteen", "P&F"),
    ...chrome(
      "calendar",
      "Dates for your diary",
      "Mon: Year 7 camp leaves 7.45am",
      "Wed: Whole-school Mass",
      "Thu: Parent interviews 3.30–7pm",
      "Fri: House athletics (bring hat)",
    ),
    ...story.title(),
    ...story.byline(),
    ...story.date(({ day, monthName, weekday }) => `${weekday}, ${day} ${monthName}`),
    ...story.body([
      0.6,
      chrome(
        "photo-credit",
        story.pick([
          "Year 9 with the finished boat",
          "Thank you to Mrs Lindqvist for the photographs",
        ]),
      ),
    ]),
    ...chrome(
      "contact",
      "Absentee line: 02 5550 0190 before 9am. Please leave your child's name, class and reason.",
    ),
    ...chrome(
      "event",
      "Uniform shop",
      "Tuesdays 8–9am. Blazers are back in stock in all sizes but yours.",
    ),
    ...chrome(
      "ad",
      story.pick([
        "Family dentist next to the chemist, bulk-billed for under 18s",
        "Enrol now: swim squad at the Leisure Centre",
      ]),
    ),
    ...chrome(
      "promo",
      "Volunteers wanted for the canteen",
      "If you can butter forty rolls in ten minutes we would love to have you. A working-with-children check is needed.",
    ),
    ...chrome("pager", "Previous article", "Next article", "Download as PDF", "Translate"),
    ...chrome("footer", "Unsubscribe from this newsletter", "Powered by BulletinTree"),
  ],
};
