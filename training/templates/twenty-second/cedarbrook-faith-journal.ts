import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A church weekly: daily prayer, diocesan crumbs, giving appeal, print order. */
export const cedarbrookFaithJournal: Template = {
  name: "cedarbrook-faith-journal",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "The Cedarbrook Journal"),
    ...chrome("menu", "News", "Comment", "Books", "Prayer for the day", "Vacancies"),
    ...chrome("breadcrumb", story.pick(["News • UK", "News • World", "Features"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...story.date((when) => `${when.dd} ${when.monthName} ${when.year}`),
    ...chrome(
      "photo-credit",
      story.pick(["Parishioners on the porch roof CREDIT: DIOCESE", "The choir at rehearsal"]),
    ),
    ...chrome("tools", story.pick(["Listen", "Print"])),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        0.5,
        chrome(
          "donation",
          story.pick([
            "The Journal is given away in 300 prisons. Will you help us send it to one more?",
            "Please consider a gift to keep this ministry of news alive.",
          ]),
        ),
      ],
      [story.pick([0.75, 0.8, 0.9]), chrome("related", story.headline())],
    ),
    ...chrome("share", "Pass it on", "Facebook", "E-mail"),
    ...chrome("tags", story.pick(["Topics: clergy, buildings", "Topics: schools, music"])),
    ...chrome(
      "comment-form",
      "Letters for publication should be sent to letters@cedarbrook.example with a postal address.",
    ),
    ...chrome(
      "related",
      story.pick(["Other stories", "Forthcoming in the Journal"]),
      ...story.headlines(3),
    ),
    ...chrome("event", "Festival of preaching, 9–11 May", "Quiet day at the abbey, places left"),
    ...chrome("ad", "Vestments made to measure", "Stay in our guest house by the sea"),
    ...chrome("newsletter", "Sign up to our Wednesday email", "First name", "Surname"),
    ...chrome("footer", "Subscribe", "Complaints", "Cedarbrook Trust"),
  ],
};
