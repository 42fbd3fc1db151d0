import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A politics newsletter archive, wrapped as mail: view-in-browser, forwarded lines, house ads, unsubscribe. */
export const qvParliamentNotebook: Template = {
  name: "qv-parliament-notebook",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• ", wrap: 76 },
  compose: (story) => [
    ...chrome("newsletter", "View in browser"),
    ...chrome("site-name", "THE LOBBY KETTLE"),
    ...chrome(
      "sponsor",
      `Presented by ${story.pick(["Brackley Rail", "The Cement Council", "Wessex Mutual"])}`,
    ),
    ...story.date(({ weekday, day, monthName }) => `${weekday} ${day} ${monthName}`),
    ...chrome(
      "reading-time",
      story.pick(["6 minute read", "1,204 words, 5 minutes", "Five minutes, with tea"]),
    ),
    ...story.title(),
    ...story.byline((author) => `by ${author}`),
    ...story.body(
      [
        0.4,
        chrome(
          "sponsor",
          "A message from our sponsor: Concrete doesn't leak. Ministers do. Find out what eighteen inches of reinforced wall can do for your constituency.",
        ),
      ],
      [0.75, chrome("promo", `ICYMI: ${story.headline()}`)],
    ),
    ...chrome("promo", "COMING UP", story.headline(), "SPOTTED", story.headline()),
    ...chrome("follow", "Forwarded this email? Sign up here."),
    ...chrome("contact", "Tips: kettle@lobby.example"),
    ...chrome(
      "newsletter",
      "You are getting this because you signed up on our site. Unsubscribe at any time, no hard feelings.",
      "Unsubscribe",
      "Manage preferences",
    ),
    ...chrome(
      "event",
      "Tuesday, 8am: Breakfast with the pensions minister. Bacon provided.",
      "RSVP",
    ),
    ...chrome("footer", "Lobby Kettle Ltd, 4 Cowley Yard"),
  ],
};
