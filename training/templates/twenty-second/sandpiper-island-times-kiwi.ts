import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A New Zealand daily: premium tags, quote share, listening box, regional switch, comments count. */
export const sandpiperIslandTimesKiwi: Template = {
  name: "sandpiper-island-times-kiwi",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Search", "Te Ao Māori", "Northland", "Business", "Sport", "Property"),
    ...chrome("language", story.pick(["Choose your region", "Edition: New Zealand"])),
    ...chrome("breadcrumb", "Home", story.pick(["New Zealand", "Business"])),
    ...story.title(),
    ...story.byline((author) => `${author}`),
    ...chrome("author-bio", story.pick(["Multimedia journalist, regional", "Senior writer"])),
    ...story.date((when) => `${when.day} ${when.monthShort}, ${when.year} ${when.clock}`),
    ...chrome("reading-time", story.pick(["3 mins to read", "5 mins to read"])),
    ...chrome(
      "audio",
      "Listen to this article",
      "0:00",
      "The audio is made by a machine voice",
      "Subscribe to listen",
    ),
    ...chrome(
      "tools",
      "Save",
      "Share this article",
      "A note to sharers: whoever you send this to will need a subscription as well.",
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Orchard workers near the strait. Photo / Tui Marlow", "Photo / Supplied"]),
    ),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome("newsletter", "Get the day's headlines by email, every morning."),
      ],
      [0.55, chrome("ad", "Advertisement", "Advertise with us.")],
      [story.pick([0.75, 0.8, 0.9]), chrome("promo", story.headline())],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} has covered farming and the regions since 2016. Email them a tip or a photograph of a good dog.`,
        )),
    ...chrome(
      "follow",
      "Sign up to the Daily Shore, a free newsletter curated by our editors and delivered straight to your inbox every weekday.",
    ),
    ...chrome("comment", story.pick(["Be the first to comment", "View comments (8)"])),
    ...chrome("share", "Share this article", "Copy link", "Email", "Reddit"),
    ...chrome("related", story.pick(["Latest from New Zealand", "Recommended for you"])),
    ...story.repeat(2, () => chrome("related", story.headline(), story.teaser(), "2 Nov 06:00 PM")),
    ...chrome(
      "footer",
      "Help & support",
      "House rules",
      "Manage your print subscription",
      `© Copyright ${story.when.year} Island Times`,
    ),
  ],
};
