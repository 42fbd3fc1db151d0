import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Kenyan daily: sign-in to read, "Summary" bullets label, sponsored county pages, M-pay subscriptions. */
export const kenyanDailyRiftStandard: Template = {
  name: "kenyan-daily-rift-standard",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "RiftStandard",
      "Home",
      "Counties",
      "Politics",
      "Business",
      "Seeds of Gold",
      "Podcasts",
    ),
    ...chrome(
      "login",
      "Account",
      story.pick([
        "Sign in to keep reading. Our best stories in one place.",
        "Hello, welcome back",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["File | Rift Media Group", "Pool"])),
    ...story.byline((a) => `By ${a}`),
    ...chrome("author-bio", story.pick(["Journalist", "Correspondent", "Rift Media Group"])),
    ...story.date(({ weekday, monthName, dd, year }) => `${weekday}, ${monthName} ${dd}, ${year}`),
    ...chrome("share", "Thanks for sharing this story", "Bookmark"),
    ...story.body(
      [
        story.int(18, 32) / 100,
        chrome("related", "Related", story.headline(), "News", `${story.int(1, 9)} hours ago`),
      ],
      [
        story.int(48, 62) / 100,
        chrome(
          "paywall",
          story.pick([
            "Keep reading for Sh10 a day. Pay with your phone: Paybill 000 114, account STORY.",
            "You have read 2 of 3 stories. Subscribe for Sh750 a year.",
          ]),
        ),
      ],
      [
        story.int(73, 87) / 100,
        story.pick([chrome("promo", `Also read: ${story.headline()}`), []]),
      ],
    ),
    ...chrome("contact", "newsdesk@riftstandard.example"),
    ...chrome(
      "follow",
      "Follow our WhatsApp channel for breaking news updates and more stories like this.",
    ),
    ...chrome("related", "In the headlines"),
    ...story.repeat(3, () => chrome("teaser", "PRIME", story.headline(), story.teaser())),
    ...chrome("sponsor", "Partner content: County Expo draws investors in tea, tiles and tilapia"),
    ...chrome("audio", "Catch up: the midday bulletin"),
    ...chrome("ad", "Tenders (11)", "Auctions: two tractors, one bus"),
    ...chrome(
      "footer",
      "Rights and permissions",
      "Blog rules",
      `Rift Media Group © ${story.when.year}`,
      "Frequently asked questions",
    ),
  ],
};
