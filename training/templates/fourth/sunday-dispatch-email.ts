import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** The web version of an e-mail newsletter: view in browser, forwarded notes, unsubscribe lines, house ads. */
export const sundayDispatchEmail: Template = {
  name: "sunday-dispatch-email",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "· ", wrap: 72 },
  compose: (story) => [
    ...chrome(
      "tools",
      "View this email in your browser",
      "Was this forwarded to you? Sign up here",
    ),
    ...chrome("site-name", "SUNDAY DISPATCH", "Issue no. 214"),
    ...story.title(),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday} ${day} ${monthName} ${year}`),
    ...story.byline((author) => `with ${author}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.35,
        chrome(
          "sponsor",
          "A MESSAGE FROM OUR PARTNER",
          "Hartley Pensions: because later comes. Find out more »",
        ),
      ],
      [0.7, chrome("promo", `Elsewhere: ${story.headline()} »`)],
    ),
    ...chrome(
      "share",
      "Enjoyed this? Forward it to a friend.",
      "Tell us what you thought: Loved it / It was fine / Not for me",
    ),
    ...chrome("related", "THREE MORE THINGS", ...numbered(story.headlines(3))),
    ...chrome(
      "event",
      "Come and meet us: Dispatch Live, Assembly Rooms, 12 June. Subscribers go free.",
    ),
    ...chrome(
      "newsletter",
      "You are receiving this email because you opted in at dispatch.example.",
      "Unsubscribe from this list | Update your preferences | Why did I get this?",
    ),
    ...chrome("legal", "Our mailing address is:", "Dispatch Media, Unit 4, The Maltings, Saltby"),
  ],
};
