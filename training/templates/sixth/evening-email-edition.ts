import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An email newsletter kept on the web: view-in-browser line, sponsor prose, other items in short prose before and after, unsubscribe footers. */
export const eveningEmailEdition: Template = {
  name: "evening-email-edition",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "", wrap: 96 },
  compose: (story) => [
    ...chrome("tools", "View in browser", "Having trouble reading this email? Click here."),
    ...chrome(
      "site-name",
      story.pick(["THE EVENING EDITION", "Evening Edition | Good things at six o'clock"]),
    ),
    ...chrome(
      "sponsor",
      "TOGETHER WITH Bramble & Fitch",
      "Your knives are blunt. You know it, your onions know it. Bramble & Fitch will collect, sharpen and return a set of six within 48 hours, and readers of the Evening Edition get the bread knife done for nothing.",
    ),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.body(
      [
        0.4,
        chrome(
          "newsletter",
          story.pick([
            "Was this forwarded to you? Someone has taste. Sign up here and get your own.",
            "Quick favour: drag us into your primary inbox so that we do not end up with the coupons.",
            "We are 61,300 strong tonight. Tell a friend and we will send you a mug at ten referrals.",
          ]),
        ),
      ],
      [0.75, chrome("teaser", story.teaser(), story.teaser())],
    ),
    ...chrome(
      "related",
      "WHAT ELSE WE'RE READING",
      ...story
        .headlines(3)
        .map((h) => `${h} (${story.pick(["Gazette", "Harbour Weekly", "WKBR"])})`),
    ),
    ...chrome("poll", "How did we do tonight?", "😍 Loved it", "😐 Fine", "😴 Zzz"),
    ...chrome(
      "footer",
      "You are receiving this because you signed up at our website or in a pub.",
      "Unsubscribe | Update your preferences | Advertise",
      "Evening Edition Ltd, 4 Chandler's Yard",
    ),
  ],
};
