import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Kenyan daily: free-trial gates, bonga points, "what you need to know" box of its chrome, elections poll, newsletter prose. */
export const riftValleyNationKe: Template = {
  name: "rift-valley-nation-ke",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Counties",
      "Business",
      "Sports",
      "Life & Style",
      "Blogs & Opinion",
      "Gender",
      "Swahili Hub",
    ),
    ...chrome("login", "My Account", "Personal info", "Sign out"),
    ...chrome("reading-time", `${story.pick(["Prime", "Free"])} | ${story.int(2, 6)} min read`),
    ...story.title(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Farmers protest at the gate. PHOTO | POOL",
        "Riders at the stage on Tuesday. Photo credit: File | Rift Media Group",
        "The minister addresses the press.",
      ]),
    ),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...chrome(
      "author-bio",
      story.pick([
        "Correspondent",
        "What you need to know: our reporters sign a code of honour.",
        "Rift Media Group",
      ]),
    ),
    ...story.date(({ weekday, monthName, dd, year }) => `${weekday}, ${monthName} ${dd}, ${year}`),
    ...story.body(
      [0.25, chrome("promo", story.teaser())],
      [
        0.5,
        chrome(
          "paywall",
          "Read on with a day pass",
          "Every story, from the village baraza to the Cabinet, for Sh50 a week. You may pay with points.",
        ),
      ],
      [0.8, chrome("promo", `Also Read: ${story.headline()}`)],
    ),
    ...chrome("related", "In the headlines"),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "follow",
      "Follow our WhatsApp channel for breaking news updates and more stories like this.",
    ),
    ...chrome(
      "comment-form",
      "Add a comment",
      "You must be signed in to post a comment, and kind to post a second one.",
    ),
    ...chrome(
      "footer",
      "Our Blog Rules",
      "Points shop",
      "Customer support: 0719 555 000",
      "Rift Media Group ©",
    ),
  ],
};
