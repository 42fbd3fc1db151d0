import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A weekly of a county town owned by a chain: comment counts, gallery counts, membership plea, notices. */
export const btPemburyPost: Template = {
  name: "bt-pembury-post",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to main content",
      "My Account",
      "Log out",
      "News",
      "Crime",
      "Pembury & Villages",
      "Farming",
      "Nostalgia",
      "Announcements",
      "Buy a Photo",
    ),
    ...chrome(
      "calendar",
      `${story.when.weekday}, ${story.when.monthName} ${story.when.day}`,
      `${story.int(4, 17)}°`,
    ),
    ...chrome("breadcrumb", `Home > News > ${story.pick(["Pembury", "Local", "County"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("tags", story.pick(["Exclusive", "Pembury", "Crime"])),
    ...story.byline((author) => `By ${author}`),
    ...chrome(
      "contact",
      "@PemburyPost",
      story.pick(["Reporter", "Chief reporter", "Trainee reporter"]),
    ),
    ...chrome("share", "Share", "Post", "Email"),
    ...chrome("comment", `${story.int(0, 48)} Comments`),
    ...chrome(
      "photo-credit",
      `${story.int(2, 9)} Gallery`,
      `${story.pick(["Scene", "File photo", "Flashback"])} (Picture: ${story.pick(["Pembury Post", "Supplied", "Jan Whittle"])})`,
    ),
    ...story.body(
      [0.2, chrome("promo", `RECOMMENDED READING: ${story.headline()}`)],
      [0.45, chrome("promo", "More news", ...marked("- ", story.headlines(2)))],
      [
        0.7,
        chrome(
          "newsletter",
          "Never miss a thing in Pembury: our free lunchtime email goes to 9,000 of your neighbours.",
          "Sign me up",
          "You can leave whenever you like.",
        ),
      ],
    ),
    ...chrome(
      "donation",
      "Local papers don't run on goodwill. For 99p a week you get fewer adverts, the puzzles, and the knowledge that somebody is sitting at the back of the planning meeting.",
      "Become a digital subscriber",
    ),
    ...chrome(
      "comment",
      `Comments: Our rules`,
      "We want our comments to be lively and useful. Please report anything you think breaks the rules.",
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 23)}h ago`,
        story.comment(),
        `Score: ${story.int(-9, 40)}`,
      ),
    ),
    ...chrome(
      "related",
      story.pick(["Most popular", "Read in Pembury today"]),
      ...numbered(story.headlines(5)),
    ),
    ...chrome("ad", "Local listings", "Find a funeral notice", "Find a home", "Place an advert"),
    ...chrome(
      "footer",
      "Contact us",
      "Advertise",
      "Archive",
      "Cookie settings",
      "This paper adheres to the independent press body's code of practice. If you have a complaint about an article which concerns inaccuracy or intrusion, please write to the editor here.",
      `© Copyright 2001-${story.when.year}`,
    ),
  ],
};
