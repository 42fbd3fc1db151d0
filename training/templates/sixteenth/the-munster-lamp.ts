import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish national-regional title: long consent first, premium trial, more-in-this-section, community guidelines. */
export const theMunsterLamp: Template = {
  name: "the-munster-lamp",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "We and our partners process data to provide:",
      "With your permission the Lamp and those it works with may find out roughly where you are, recognise your device, keep files on it, choose advertisements and stories for you, and count how many people saw them.",
      "List of Partners (vendors)",
      "I Accept",
      "Show Purposes",
    ),
    ...chrome(
      "menu",
      "News",
      "Sport",
      "Lifestyle",
      "Farming",
      "Property",
      "Death Notices",
      "ePaper",
      "Sign in",
    ),
    ...story.repeat(story.int(0, 1), () =>
      chrome("breadcrumb", "News", story.pick(["Munster", "Courtandcrime", "Politics"])),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Picture: Eddie O'Hanlon",
        "File picture: Denis Scanlan",
        "Gardaí at the scene this morning. Picture: Dan Linnane",
      ]),
    ),
    ...story.date(
      ({ weekday, dd, monthShort, year, clock }) =>
        `${weekday.slice(0, 3)}, ${dd} ${monthShort}, ${year} - ${clock}`,
    ),
    ...story.byline(),
    ...chrome("share", "Share", "Reddit", "LinkedIn", "Threads"),
    ...story.body(
      [
        0.25,
        chrome("related", story.pick(["Read More", "READ MORE", "See More"]), story.headline()),
      ],
      [0.6, chrome("related", "Read More", story.headline())],
      [
        0.85,
        chrome(
          "promo",
          story.pick([
            "To read the full report, become a subscriber today from €1.50 a week.",
            "There is more of this in the weekend edition, in shops from six on Saturday.",
          ]),
        ),
      ],
    ),
    ...chrome("related", story.pick(["More in this section", "Related Articles", "more articles"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.pick(["", "Premium "]) + story.headline(),
        `${story.int(1, 28)} ${story.when.monthShort}`,
      ),
    ),
    ...chrome(
      "tags",
      `${story.pick(["Munster", "Limerick", "Kerry"])} ${story.pick(["Housing", "Courts", "Flooding"])}`,
      `Person: ${story.author}`,
      "Place: Ireland",
    ),
    ...chrome(
      "newsletter",
      "Daily Briefing",
      "A wrap of the day at one o'clock, with alerts when something can't wait.",
      "Sign up",
      "You can unsubscribe at any time.",
      "Newsletter sign up failed. Try again.",
    ),
    ...chrome(
      "comment-form",
      "Comments",
      "Join the conversation. Our community guidelines ask that you play the ball and not the man.",
      "Load comments",
    ),
    ...chrome("app", "Our app", "Get it on Google Play", "Download on the App Store"),
    ...chrome("related", "Most Read", ...counted(story.headlines(4))),
    ...chrome(
      "ad",
      "Family Notices",
      "Planning & public notices",
      "Dating for the over-45s in Munster",
    ),
    ...chrome(
      "legal",
      `© Munster Lamp Media Ltd, Linn Quay, Cork. Registered in Ireland: 555120.`,
      "Press Council complaints",
      "Contact",
      "FAQ",
    ),
  ],
};
