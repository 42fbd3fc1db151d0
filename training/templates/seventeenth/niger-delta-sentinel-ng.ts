import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Nigerian newspaper: "Kindly share" rows, WhatsApp channel, sponsored posts in prose between paragraphs, copyright warning. */
export const nigerDeltaSentinelNg: Template = {
  name: "niger-delta-sentinel-ng",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "News",
      "Politics",
      "Metro",
      "Business",
      "Sports",
      "Columns",
      "Diaspora",
      "Hausa",
    ),
    ...chrome("ad", "Advertise with us"),
    ...chrome("breadcrumb", `Home » News » ${story.pick(["Nigeria News", "Politics", "Columns"])}`),
    ...story.title(),
    ...story.date(
      ({ day, monthName, year, clock }) =>
        `${day} ${monthName} ${year}   ${Number(clock.slice(0, 2)) % 12 || 12}:${clock.slice(3)} ${clock < "12" ? "am" : "pm"}`,
    ),
    ...story.byline((a) => `By ${a}`),
    ...chrome("share", "Kindly share this story:", "FacebookTwitterTelegramWhatsApp"),
    ...story.body(
      [
        0.2,
        chrome(
          "sponsor",
          story.pick([
            "Nigerians can now earn in dollars from home with a premium domain. Click here to learn how Uche made N7 million in a month.",
            "DOCTOR REVEALS: Why men above 40 should stop taking this at night.",
          ]),
        ),
      ],
      [
        0.5,
        chrome(
          "promo",
          `${story.pick(["READ ALSO:", "Read Also –", "ALSO READ:"])} ${story.headline()}`,
        ),
      ],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "legal",
      "No part of this page may be copied, printed, read on air or put on another site, in whole or in part, unless the publisher has agreed to it in writing. Bloggers, we are watching.",
      "Contact: editor at the Sentinel House, Aba Road",
    ),
    ...chrome(
      "follow",
      "The Sentinel is on WhatsApp. Join the channel and hear it before your brother-in-law does.",
    ),
    ...chrome(
      "comment",
      `${story.int(1, 30)} Comments`,
      `${story.reader()} says:`,
      story.comment(),
      `${story.reader()} says:`,
      story.comment(),
      "Reply",
    ),
    ...chrome("related", "Latest News", ...story.headlines(5), "Top News", ...story.headlines(2)),
    ...chrome("app", "Turn off notifications? You will miss breaking news."),
    ...chrome(
      "footer",
      "© Delta Sentinel Nigeria Limited",
      "Rate card",
      "Public notice: change of name",
    ),
  ],
};
