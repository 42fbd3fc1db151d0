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
      [story.int(7, 23) / 100, chrome("ad", "Article continues below")],
      [
        story.int(22, 38) / 100,
        chrome(
          "app",
          story.pick([
            "Get the latest news straight to your phone with the NorthmoorLive WhatsApp community. It's free and you can leave whenever you like.",
            "We've got a brand new app and it is the quickest way to hear what is going on round here. You can download it from your app store today.",
          ]),
        ),
      ],
      [story.int(47, 63) / 100, story.pick([chrome("promo", story.headline()), []])],
      [story.int(62, 78) / 100, chrome("promo", `Don't miss: ${story.headline()}`)],
      [
        story.int(77, 93) / 100,
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
    ...story.pick([
      chrome(
        "legal",
        "Halberd Media and those it works with keep small files on your device to see which pages are read, to make the site quicker and to show adverts that fit you. You may say no to the sale or sharing of your data at any time, and the page will look just the same.",
      ),
      [],
    ]),
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
