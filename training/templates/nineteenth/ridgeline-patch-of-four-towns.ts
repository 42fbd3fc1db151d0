import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A hyperlocal US network: sign-up prompts, "Find out what's happening" prose, neighbours' posts and real estate in the text. */
export const ridgelinePatchOfFourTowns: Template = {
  name: "ridgeline-patch-of-four-towns",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome("login", "Sign up", "Log in"),
    ...chrome("site-name", "Ridgeline", story.pick(["Tamarack, MN", "Elk Portage, WI"])),
    ...chrome("menu", "News Feed", "Neighbor Posts", "Classifieds", "Calendar"),
    ...chrome("breadcrumb", "Community Corner"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, Ridgeline Staff`),
    ...story.date(
      ({ weekday, monthShort, day, year }) =>
        `Posted ${weekday.slice(0, 3)}, ${monthShort} ${day}, ${year} at ${story.int(1, 12)}:${story.int(10, 59)} pm CT`,
    ),
    ...chrome("comment", `Reply (${story.int(0, 19)})`),
    ...story.body(
      [
        story.int(8, 35) / 100,
        chrome(
          "newsletter",
          story.pick([
            "Find out what's happening in Tamarack with free, real-time updates from Ridgeline.",
            "Let's go!",
          ]),
          "Let's go!",
        ),
      ],
      [
        story.int(30, 70) / 100,
        story.pick([
          chrome(
            "ad",
            "Interested in local real estate? Subscribe to Ridgeline's new newsletter to be the first to know about open houses, new listings and more.",
          ),
          chrome("ad", "Get the best local deals before they're gone."),
        ]),
      ],
      [
        story.int(45, 85) / 100,
        story.pick([
          chrome("comment", `${story.reader()}, Neighbor`, story.comment()),
          chrome("promo", `Related: ${story.headline()}`),
          chrome(
            "app",
            "Don't miss updates that impact your neighborhood. Download the free app for iPhone or Android.",
          ),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome(
            "newsletter",
            "Get more local news delivered straight to your inbox. Sign up for free newsletters and alerts.",
          ),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome("share", "Thank", "Reply", "Share"),
    ...chrome(
      "comment",
      "The rules of replying: Be respectful. This is a space for friendly local discussions. No racist, discriminatory or threatening language will be tolerated.",
    ),
    ...chrome(
      "related",
      "More from Tamarack",
      ...story
        .headlines(3)
        .flatMap((h) => [`${story.pick(["Weather", "Schools", "Traffic & Transit"])}|`, h]),
    ),
    ...chrome("event", "Upcoming events", "Thu, Blood drive, VFW hall", "Add your event"),
    ...chrome(
      "footer",
      "Corporate Info",
      "Community Guidelines",
      "Do Not Sell My Personal Information",
    ),
  ],
};
