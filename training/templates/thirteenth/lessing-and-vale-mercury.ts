import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Weekly paper online: traffic, planning notices and a list of this week's events in the same form as an events story. */
export const lessingAndValeMercury: Template = {
  name: "lessing-and-vale-mercury",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "site-name",
      "The Lessing & Vale Mercury",
      story.pick(["Every Thursday since 1871", "Your town. Your paper."]),
    ),
    ...chrome(
      "ticker",
      `${story.int(2, 19)}°C ${story.pick(["Drizzle", "Light cloud", "Mist"])} in Lessing`,
    ),
    ...chrome(
      "menu",
      "News",
      "Sport",
      "Letters",
      "Announcements",
      "Classifieds",
      story.pick(["e-Edition", "Page turner"]),
    ),
    ...chrome(
      "login",
      story.pick(["Sign in", "Register / Log in"]),
      story.pick(["My Mercury", "Subscribe from £1 a week"]),
    ),
    ...story.title(),
    ...story.byline((a) => `${a}`),
    ...story.date((d) => `${d.dd}.${d.mm}.${d.year}`),
    ...story.standfirst(),
    ...chrome(
      "tools",
      story.pick(["Print this page", "A- A A+"]),
      story.pick(["Listen to this article", "Save for later"]),
    ),
    ...story.body(
      [
        story.pick([0.2, 0.3]),
        chrome(
          "event",
          story.pick(["DIARY DATES", "Coming up in the Vale"]),
          "Blood donors, Corn Exchange, Tuesday 2pm-7pm",
          story.pick([
            "Tea dance, Scout Hall, Thursday 2.30pm, £3",
            "Sequence dancing, Wednesday 7pm, £2.50 on the door",
          ]),
          "Mobile library: Ebbing Green 10.15am, Upper Tamm 11.40am",
        ),
      ],
      [
        0.6,
        chrome(
          "promo",
          story.pick(["Also in this week's Mercury:", "Don't miss:"]),
          story.headline(),
        ),
      ],
      [
        0.85,
        chrome(
          "photo-credit",
          story.pick([
            "Buy this photo: ref LVM-0421-c",
            "Picture by Ted Rusk. Order a copy on 01632 960 300",
          ]),
        ),
      ],
    ),
    ...chrome(
      "poll",
      story.pick(["THIS WEEK'S QUESTION", "Have your say"]),
      story.pick(["Should Corn Street be closed to cars?", "Is the new clock too loud?"]),
      "Yes",
      "No",
      story.pick(["Vote", "See results"]),
      `Last week: Yes ${story.int(30, 70)}%`,
    ),
    ...chrome(
      "legal",
      "This newspaper abides by the code of the press standards body. If you have a complaint about something that we have printed, please write to the editor first; if you are unhappy with the answer you may take it further.",
    ),
    ...chrome(
      "related",
      story.pick(["More from the Vale", "OTHER STORIES"]),
      ...marked(story.pick(["• ", "» "]), story.headlines(story.int(4, 7))),
    ),
    ...chrome("calendar", "Mo Tu We Th Fr Sa Su", "1 2 3 4 5 6 7", "8 9 10 11 12 13 14"),
    ...chrome(
      "contact",
      "Newsdesk: 01632 960 301",
      "Front counter: Mon-Fri 9am-1pm, 4 Market Place, Lessing",
    ),
    ...chrome(
      "footer",
      "Terms of use",
      "Archive",
      "Jobs at the Mercury",
      "Site by Ploughshare Digital",
    ),
  ],
};
