import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A local title in a large British network: app and group invitations in prose, a bin of related headlines, mail box. */
export const northmoorLive: Template = {
  name: "northmoor-live",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "NewsExpand",
      "In Your Area",
      "Traffic & Travel",
      "What's On",
      "Shopping List",
      "Jobs",
      "Funeral Notices",
    ),
    ...chrome("breadcrumb", "Home", "News", story.pick(["Crime", "Council", "History"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("comment", `${story.int(1, 60)} Comments`),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ clock, day, monthShort, year }) => `${clock}, ${day} ${monthShort.toUpperCase()} ${year}`,
    ),
    ...chrome(
      "share",
      "Bookmark",
      story.pick(["Make us preferred on Google", "Share on WhatsApp"]),
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "Police at the scene (Image: NorthmoorLive)",
        "General view of the town centre (Image: Adam Prewitt)",
      ]),
    ),
    ...story.body(
      [0.15, chrome("ad", "Article continues below")],
      [
        0.3,
        chrome(
          "app",
          story.pick([
            "Get the latest news straight to your phone with the NorthmoorLive WhatsApp community. It's free and you can leave whenever you like.",
            "We've got a brand new app and it is the quickest way to hear what is going on round here. You can download it from your app store today.",
          ]),
        ),
      ],
      [0.55, chrome("promo", story.headline())],
      [0.7, chrome("promo", `Don't miss: ${story.headline()}`)],
      [
        0.85,
        chrome(
          "newsletter",
          story.pick([
            "Sign up to our daily newsletter and never miss a thing in Northmoor again.",
            "To get breaking news in your inbox, click here and pop in your address.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "related",
      "In Your Area",
      "Enter your postcode to see news and information near you",
      "Go",
    ),
    ...chrome("related", ...story.headlines(6)),
    ...chrome(
      "comment-form",
      "Got something to say? Join the conversation",
      "All comments are subject to our Community Guidelines. Be kind.",
    ),
    ...chrome(
      "event",
      "What's On",
      `Craft fair, Corn Exchange, ${story.when.monthName} ${story.int(1, 28)}`,
      "Tribute night at the Mecca",
    ),
    ...chrome(
      "legal",
      "At Halberd Media we and our partners use information collected through cookies and other identifiers on your device to improve your experience on our site, analyse how it is used and to show personalised advertising. You can opt out of the sale or sharing of your data at any time.",
    ),
    ...chrome(
      "footer",
      "Newsletters",
      "Buy a paper",
      "Advertise with us",
      "How to Complain",
      `© ${story.when.year} Halberd Media Limited`,
    ),
  ],
};
