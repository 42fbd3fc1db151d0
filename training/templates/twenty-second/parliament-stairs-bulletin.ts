import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A politics newsletter site: edition lines, forward notes, jobs, inline sponsor. */
export const parliamentStairsBulletin: Template = {
  name: "parliament-stairs-bulletin",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "The Stairs"),
    ...chrome("tools", story.pick(["View in browser", "Read online"])),
    ...chrome("newsletter", "Forwarded this? Sign up here so you get your own."),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `With ${author}`),
    ...story.date(
      (when) => `${when.weekday}, ${when.day} ${when.monthName} ${when.year} · ${when.clock}`,
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "PRESENTED BY THE GUILD OF PILOT BOATS",
        "Today's Stairs is brought to you by Hollin Rail Group.",
      ]),
    ),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.25, 0.35, 0.5]),
        chrome(
          "sponsor",
          story.pick([
            "** A message from our sponsor: clean water starts with clean pipes. Learn more. **",
            "A MESSAGE FROM HOLLIN RAIL: we move 4 million people. Find out how.",
          ]),
        ),
      ],
      [0.7, chrome("promo", story.pick(["Go deeper: ", "Worth a click: "]) + story.headline())],
    ),
    ...chrome(
      "related",
      ...story.pick([[], ["What else we're reading"], ["Around the stairs"]]),
      ...marked("– ", story.headlines(3)),
    ),
    ...chrome(
      "event",
      "Join us: breakfast with the chair of the rivers committee, Thursday. Register",
    ),
    ...chrome(
      "calendar",
      "JOBS",
      "Senior press officer, Docks Board",
      "Researcher, Office of Fair Fares",
      "See all",
    ),
    ...chrome("contact", "Tips, scoops, cake? Reply to this email or find us in the bar."),
    ...chrome(
      "share",
      story.pick([
        "Was this forwarded to a colleague? Share your own link.",
        "Enjoyed it? Tell a friend.",
      ]),
    ),
    ...chrome(
      "legal",
      "You get this email because you signed up or because a colleague with poor judgment did it for you. Unsubscribe · Update preferences · 4 Ropewalk, SW1",
    ),
    ...chrome("footer", `© ${story.when.year} Stairs Media`),
  ],
};
