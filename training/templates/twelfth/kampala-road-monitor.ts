import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A Ugandan daily: what-you-need-to-know boxes, story lists with no heading, comment notice in prose. */
export const kampalaRoadMonitor: Template = {
  name: "kampala-road-monitor",
  language: "en",
  layout: { newline: "\r\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "News", "National", "Business", "Our People", "Magazines", "Epaper"),
    ...chrome("login", "Sign in", "My Profile"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ weekday, monthName, dd, year }) => `${weekday}, ${monthName} ${dd}, ${year}`),
    ...story.byline((author) => `By ${author}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Residents queue at a borehole last week. PHOTO/FILE",
        "The suspects in the dock. PHOTO/JUMA SSALI",
      ]),
    ),
    ...chrome("promo", "In other news", story.teaser()),
    ...story.body(
      [0.3, chrome("teaser", story.headline())],
      [0.6, story.pick([chrome("ad", "Advertisement"), chrome("teaser", story.teaser())])],
    ),
    ...story.pick<readonly Line[]>([
      chrome(
        "newsletter",
        story.pick([
          "Monitor at Dawn is our briefing for people who have to be on the road by six. It is free for now.",
          "Subscribe for a month of full access.",
        ]),
      ),
      chrome("related", story.headline(), story.headline()),
      chrome("tags", "Courts", "National"),
    ]),
    ...chrome("related", ...story.headlines(3)),
    ...chrome(
      "contact",
      "Write to the editor, giving your name, town and telephone number, even if you would rather that we did not print them.",
    ),
    ...chrome("tags", "#courts", "#water"),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome(
      "legal",
      "Stories, pictures and cartoons on this site belong to the Monitor and to those who made them.",
    ),
    ...chrome("footer", "About Us", "Our Blog Rules", "Plot 55, Kampala Road"),
  ],
};
