import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A keyword alert sent by mail with the full story in it, and more matches below. */
export const emailAlertKeyword: Template = {
  name: "email-alert-keyword",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- ", wrap: 76 },
  compose: (story) => [
    ...chrome(
      "newsletter",
      story.pick(["Having trouble reading this? View in browser", "Your daily alert is here"]),
    ),
    ...chrome("site-name", "StoryWatch Alerts"),
    ...chrome(
      "tools",
      `Alert: “${story.pick(["floods", "county council", "prices"])}”`,
      `${story.int(2, 19)} new results, ${story.when.day} ${story.when.monthName} ${story.when.year}`,
    ),
    ...chrome("related", "In this alert", ...marked("> ", story.headlines(3))),
    ...story.title(),
    ...story.byline((a) => `${a} | StoryWatch partner`),
    ...story.date(
      ({ weekday, day, monthShort, year }) =>
        `${weekday.slice(0, 3)}, ${day} ${monthShort} ${year}`,
    ),
    ...story.body(
      [
        story.int(33, 47) / 100,
        story.pick([
          chrome(
            "ad",
            "-- from our sponsor --",
            story.pick([
              "Half-price envelopes, this week only.",
              "The pension people would like a word.",
            ]),
            "-- end --",
          ),
          [],
        ]),
      ],
      [story.int(63, 77) / 100, chrome("promo", story.teaser())],
    ),
    ...story.pick([
      chrome("tools", "Flag as irrelevant", "See all results", "Edit this alert"),
      [],
    ]),
    ...chrome("related", "Other matches"),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...story.pick([
      chrome(
        "newsletter",
        "Why this mail? Because you, or somebody with your address, set up an alert.",
        "Unsubscribe · Create another alert · Receive this alert as a feed",
      ),
      [],
    ]),
    ...chrome("share", "Forward to a colleague"),
    ...chrome(
      "legal",
      "This message was sent to an address that asked for it. StoryWatch does not check the results and is not answerable for what others publish. If you believe you have had this in error, delete it and tell us.",
    ),
    ...chrome(
      "footer",
      "StoryWatch, Unit 9, Canal Wharf. Please do not reply to this address: nobody reads it.",
    ),
  ],
};
