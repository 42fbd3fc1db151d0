import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A trade title: webinar and white-paper blurbs in salesman's prose, sponsored content leads, supplier directory. */
export const packflowTechnology: Template = {
  name: "packflow-technology",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ad",
      "Register now for the Flow & Fill Summit: two days, 40 speakers, one very good lunch.",
    ),
    ...chrome("menu", "Sectors", "Suppliers", "Webinars", "White papers", "Jobs", "Magazine"),
    ...chrome("breadcrumb", "You are here: Home | News | Industry"),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.byline((author) => `${story.pick(["Posted by", "By", "Author:"])} ${author}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.3,
        chrome(
          "sponsor",
          "White paper",
          story.pick([
            "Downtime costs the average line $22,000 an hour. This free guide shows plant managers how to find the six stoppages that hide in every shift.",
            "Why do three out of four sensor projects never leave the pilot stage? We asked 200 engineers and they were rather frank.",
          ]),
          "Download now",
        ),
      ],
      [
        0.68,
        chrome(
          "event",
          "Upcoming webinar",
          story.pick([
            "Join our panel on Thursday at 3pm as they ask what the new rules on coatings mean for small converters, and answer your questions live.",
            "In this one-hour session you will learn how a dairy in Callow cut its water use by half without buying anything.",
          ]),
          "Save my seat",
        ),
      ],
    ),
    ...chrome(
      "promo",
      story.pick([
        "Like what you're reading? Packflow is free to those who work in the industry. Tell us what you do and we will send you the magazine eleven times a year.",
        "To see this and every other article, plus our database of 6,400 projects, talk to us about a team licence.",
      ]),
    ),
    ...chrome("sponsor", "From our partners"),
    ...story.random
      .shuffled([
        [
          "Sealing the deal: how Kestrel Adhesives halved its cure time",
          "When a customer rings at four on a Friday, glue matters. In this article the team at Kestrel explain what they changed, and why nobody had thought of it before.",
        ],
        [
          "Five questions to ask before you buy a palletiser",
          "It is the last machine on the line and the first to be blamed. Brandt Handling shares what it has learned from 900 installations.",
        ],
        [
          "Smarter valves for a thirsty world",
          "Paid post by Aquilo Controls. The views are those of the company.",
        ],
      ])
      .slice(0, story.int(2, 3))
      .flatMap((texts) => chrome("sponsor", ...texts)),
    ...chrome("related", "Most popular", ...counted(story.headlines(story.int(3, 5)))),
    ...chrome(
      "calendar",
      "Events",
      "FillTech Asia, 12-14 May",
      "Corrugated Days, 3 June",
      "The Label Awards dinner, 19 June, black tie",
    ),
    ...chrome(
      "contact",
      "Editor: Lorna Peake, 0555 010 0188",
      "Advertising: Dev Sharma, 0555 010 0189",
    ),
    ...chrome(
      "footer",
      "Packflow Technology is published by Ridgeway Trade Press. While every care is taken, the publisher accepts no liability for errors or omissions.",
      "ISSN 0000-0000",
    ),
  ],
};
