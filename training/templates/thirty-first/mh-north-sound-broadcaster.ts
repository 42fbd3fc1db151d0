import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Public broadcaster: short blunt lines, related topics, more-on-this-story, get-in-touch, live page pointers */
export const mhNorthSoundBroadcaster: Template = {
  name: "mh-north-sound-broadcaster",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Accessibility links",
      "Skip to content",
      "Accessibility Help",
      "NSB Account",
      "Notifications",
      "Home",
      "News",
      "Sport",
      "Weather",
      "Watch",
      "Sounds",
      "More menu",
    ),
    ...chrome("search", "Search NSB", "Close menu"),
    ...story.title(),
    ...chrome("photo-credit", story.pick(["NSB News", "Gable Photos", "PB Media"])),
    ...story.date((d) =>
      story.pick([`${story.int(2, 9)} hours ago`, `Published ${d.day} ${d.monthName} ${d.year}`]),
    ),
    ...story.byline((a) => a),
    ...chrome(
      "author-bio",
      story.pick(["NSB News, North East", "Local government reporter", "Reporting from Ellersby"]),
    ),
    ...chrome("share", "Share", "Save", "Add as preferred on Google"),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("related", story.headline(), story.headline())],
      [
        0.7,
        chrome(
          "follow",
          "Listen to highlights from the North East on NSB Sounds, watch the latest episode of Look Around and follow us on social media.",
        ),
      ],
    ),
    ...chrome(
      "follow",
      "Follow NSB North East on X, Facebook and Instagram. Send your story ideas to us by email or on WhatsApp.",
    ),
    ...chrome(
      "related",
      "More on this story",
      ...story.headlines(3),
      "Related internet links",
      "County Council",
      "We do not control other people's websites and cannot answer for what they say.",
    ),
    ...chrome("tags", "Planning", "Ellersby", "Road transport"),
    ...chrome(
      "related",
      "Top stories",
      ...story
        .repeat(3, () =>
          chrome("related", story.headline(), story.pick(["2 hrs ago", "43 mins ago", "LIVE"])),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "related",
      "Elsewhere on the NSB",
      ...story.headlines(3),
      "Most read",
      ...counted(story.headlines(6)),
    ),
    ...chrome(
      "footer",
      "Terms of Use",
      "About the NSB",
      "Privacy Policy",
      "Cookies",
      "Accessibility Help",
      "Parental Guidance",
      "Contact the NSB",
      "Why you can trust the NSB",
      `Copyright © ${story.when.year} NSB. Read about our approach to external linking.`,
    ),
  ],
};
