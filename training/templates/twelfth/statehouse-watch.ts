import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A nonprofit statehouse newsroom: begging in prose above and below, republishing terms, bio with degrees. */
export const statehouseWatch: Template = {
  name: "statehouse-watch",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Statehouse Watch"),
    ...chrome("menu", "Government", "Courts", "Health", "Commentary", "About"),
    ...chrome("donation", "Donate"),
    ...chrome("breadcrumb", "GOV & POLITICS"),
    ...story.title(),
    ...story.byline((author) => `By: ${author}`),
    ...story.date(({ monthName, day, year, clock }) => `- ${monthName} ${day}, ${year} ${clock}`),
    ...chrome("photo-credit", "The state Capitol. (Photo by Dee Rasmus/Statehouse Watch)"),
    ...story.body(
      [0.25, chrome("newsletter", "GET THE MORNING HEADLINES.", "SUBSCRIBE")],
      [
        0.6,
        story.pick([
          chrome(
            "donation",
            "You're reading reporting that no one was paid to kill. Help us keep it that way.",
          ),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "legal",
      story.pick([
        "Our stories may be republished online or in print under a Creative Commons license. We ask that you edit only for style or to shorten, provide proper attribution and link to our website.",
        "Statehouse Watch is part of a network of newsrooms supported by grants and a coalition of donors as a 501(c)(3) public charity. It maintains editorial independence.",
      ]),
    ),
    ...chrome("contact", "Contact the editor for questions."),
    ...chrome(
      "author-bio",
      story.author,
      story.pick([
        `${story.author} has covered five governors and outlasted four. A graduate of Prairie State, he holds degrees in history and regret.`,
        `${story.author} came to the Capitol in 2020 from a daily in the western part of the state, where she won awards for stories about water.`,
      ]),
      "MORE FROM AUTHOR",
    ),
    ...chrome("related", "RELATED NEWS", ...story.headlines(2)),
    ...chrome(
      "menu",
      "DEMOCRACY TOOLKIT",
      "Register to vote",
      "Find your legislator",
      "Ethics policy",
    ),
    ...chrome("share", "Facebook", "X", "Threads", "Republish"),
    ...chrome("footer", `© Statehouse Watch, ${story.when.year}`, "v1.71.2"),
  ],
};
