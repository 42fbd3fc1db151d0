import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Nigerian daily: join-WhatsApp promos, ad labels, a related list between paragraphs, disclaimer. */
export const dailyChronicleOfLagan: Template = {
  name: "daily-chronicle-of-lagan",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Home", "Politics", "Metro", "Business", "Sports", "Entertainment", "Videos"),
    ...chrome(
      "breadcrumb",
      `Home » ${story.pick(["News", "Politics", "Metro"])} » ${story.titleText}`,
    ),
    ...story.title(),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year}`),
    ...story.byline((a) => `by ${a}`),
    ...chrome("tags", `in ${story.pick(["News", "Headlines"])}, Top Stories`),
    ...chrome("comment", story.pick(["0", "No Comments"])),
    ...chrome("share", "Share on Facebook", "Share on Twitter", "Share on WhatsApp"),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("ad", "ADVERTISEMENT")],
      [
        0.35,
        chrome(
          "related",
          "Related Posts",
          story.headline(),
          `${story.when.monthName} ${story.when.day}, ${story.when.year}`,
          story.headline(),
          `${story.when.monthName} ${story.when.day}, ${story.when.year}`,
        ),
      ],
      [0.6, chrome("promo", `ALSO READ: ${story.headline()}`)],
      [
        0.8,
        chrome(
          "follow",
          story.pick([
            "Don't wait for the vendor! The Chronicle is on WhatsApp: tap here and let the news meet you on your phone.",
            "Join our Telegram channel for breaking news as it happens.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      "You may quote a paragraph or two of our reports if you name The Daily Chronicle. You may not lift the whole. Our lawyers are awake.",
    ),
    ...chrome(
      "ad",
      "Do you want to sell your land or house? Reach 2 million readers every day. Click here to place your advert.",
    ),
    ...chrome("tags", "Tags: FeaturedLatest NewsTop Stories"),
    ...(story.int(1, 4) > 1
      ? chrome("pager", "Previous Post", story.headline(), "Next Post", story.headline())
      : []),
    ...chrome("comment-form", "Leave Comment"),
    ...chrome("related", story.pick(["Trending", "Popular News"])),
    ...story.repeat(4, () =>
      chrome("related", story.headline(), "0 shares", `Share 0 Tweet ${story.int(0, 9)}`),
    ),
    ...chrome(
      "consent",
      "Cookies help this page to load fast on small data. If you stay with us we will take it that you agree. Okay",
    ),
  ],
};
