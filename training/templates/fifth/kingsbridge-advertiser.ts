import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional title of a big publisher: bookmark and save prompts, inline read-mores, newsletter box that fails, most-read list. */
export const kingsbridgeAdvertiser: Template = {
  name: "kingsbridge-advertiser",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Load mobile navigation",
      "News",
      "In Your Area",
      "Sport",
      "What's On",
      "Funeral Notices",
      "Directory",
      "Expand",
    ),
    ...chrome("breadcrumb", "News", "Local News"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("comment", "Comments", `${story.int(2, 340)}`),
    ...story.byline((author) => `By ${author}`),
    ...chrome(
      "author-bio",
      story.pick(["Local Democracy Reporter", "Senior reporter", "Community editor"]),
    ),
    ...story.date(
      ({ clock, day, monthShort, year }) => `${clock}, ${day} ${monthShort.toUpperCase()} ${year}`,
    ),
    ...chrome("share", "Share", "Bookmark", "Add us as a preferred source on Google"),
    ...chrome(
      "photo-credit",
      `(Image: ${story.pick(["Kingsbridge Advertiser", "Gary Plumley", "WS"])})`,
    ),
    ...story.body(
      [
        0.15,
        chrome(
          "newsletter",
          "Get the biggest Kingsbridge stories straight to your inbox every lunchtime",
          "Subscribe",
          "Please enter a valid email",
          "Something went wrong, please try again later.",
          "We use your sign-up to provide content in ways you've consented to and improve our understanding of you.",
          "Thank you for subscribing!",
          "View our other newsletters",
        ),
      ],
      [0.4, chrome("promo", `Read more: ${story.headline()}`, `READ MORE: ${story.headline()}`)],
      [0.6, chrome("ad", "Article continues below")],
      [
        0.8,
        chrome(
          "promo",
          "Want more from us? Join our WhatsApp community HERE and get breaking news sent to your phone.",
        ),
      ],
    ),
    ...chrome("comment-form", "Have your say in the comments section below."),
    ...chrome("related", ...story.headlines(3)),
    ...chrome(
      "related",
      "Story Saved",
      "You can find this story in My Bookmarks. Or by navigating to the user icon in the top right.",
    ),
    ...chrome("follow", "Follow KingsbridgeLive", "Facebook", "X (Twitter)"),
    ...chrome(
      "tags",
      story.pick(["Kingsbridge Council", "Courts", "Traffic and Travel"]),
      "Breaking News",
    ),
    ...chrome("related", "Most Read", ...story.headlines(5)),
    ...chrome(
      "footer",
      "About Us",
      "Contact Us",
      "How to Complain",
      "Corrections and Clarifications",
      "Paper Subscriptions",
      "Notify me",
      `© ${story.when.year} Halyard Regional plc`,
    ),
  ],
};
