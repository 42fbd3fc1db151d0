import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A magazine for people who work in care: surveys of readers, courses, sponsored reports, helpline in prose, related with summary sentence. */
export const lwPolicyAndCareWeekly: Template = {
  name: "lw-policy-and-care-weekly",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("breadcrumb", "Home", "News", "Workforce"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.byline((a) => `By ${a}`),
    ...story.body(
      [
        0.35,
        story.pick([
          chrome(
            "poll",
            "What is your experience? Our annual survey of pay and conditions is open until the end of the month. It takes ten minutes, and all answers are anonymous.",
          ),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        0.75,
        story.pick([
          chrome(
            "event",
            "Book now for our one-day conference on safe staffing, where speakers from across the country will share what has worked for them.",
          ),
          chrome("sponsor", "Sponsored: how one trust reduced its use of agency staff by a fifth"),
        ]),
      ],
    ),
    ...chrome(
      "contact",
      "Have your say",
      "What do you think about this story? Have you had a similar experience at work? Share your views by leaving a comment below or by writing to the editor. We may publish your response.",
    ),
    ...chrome(
      "promo",
      "Related articles",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "app",
      "Get our journal on your phone. The app lets you save articles, log the hours that you spend learning and read when you are offline.",
    ),
    ...chrome(
      "login",
      "You are reading your first of two free articles. Register to continue, and receive a weekly bulletin with the latest news and vacancies.",
    ),
    ...chrome(
      "legal",
      "We want our pages to be a place where readers can discuss issues openly. Comments that are offensive or that identify patients will be removed.",
    ),
  ],
};
