import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** UK county weekly on a big group's newer site: loyalty scheme, subscriber perks, local-guide boxes, notices */
export const mhMarlshireGazette: Template = {
  name: "mh-marlshire-gazette",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "paywall",
      story.pick([
        "Ad-free reading from £4 a month",
        "Digital subscription: 80% off, ends tonight",
      ]),
    ),
    ...chrome(
      "menu",
      "News",
      "Sport",
      "Farming",
      "Nostalgia",
      "Announcements",
      "Public Notices",
      "Camera Club",
      "Gazette Extra",
    ),
    ...chrome("ticker", `${story.int(1, 24)}°C`, "Upper Marl"),
    ...chrome("breadcrumb", "Home > News > Villages"),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date((d) => `${d.dd}/${d.mm}/${d.year} ${d.clock}`),
    ...chrome("tags", "Planning", "Quarrying"),
    ...chrome("share", "Share", "Comments", `${story.int(0, 50)}`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["PICTURE: Gazette Camera Club member Ron Tilt", "Library image", "(Image: NQ)"]),
    ),
    ...story.body(
      [0.2, chrome("login", "You are seeing this because you are signed in with a free account.")],
      [
        0.4,
        chrome(
          "promo",
          `${story.pick(["RECOMMENDED READING", "Read more", "More villages news"])}`,
          `• ${story.headline()}`,
          `• ${story.headline()}`,
        ),
      ],
      [
        0.65,
        chrome(
          "promo",
          "GAZETTE REWARDS: You have earned 10 points for reading this story. Collect 500 for a cream tea at a participating garden centre.",
        ),
      ],
      [0.85, chrome("ad", "Promoted Stories")],
    ),
    ...chrome(
      "contact",
      "Got a story from your village? Email the newsdesk or telephone 01999 555 300.",
    ),
    ...chrome(
      "comment-form",
      "House rules for comments",
      "This space is for signed-in readers who want to talk about what matters in the county. We read what is reported to us, and people who spoil it for others lose their account.",
      "Report this comment Cancel",
    ),
    ...chrome(
      "comment",
      "Last Updated:",
      ...[`${story.reader()} ${story.int(1, 23)}h ago`, story.comment(), "Reply Report Score: 4"],
    ),
    ...chrome(
      "promo",
      "Local guide",
      "Plumbers in Upper Marl",
      "Care homes in Upper Marl",
      "Add your business for free",
    ),
    ...chrome("event", "In memory", "Browse this week's notices", "Light a candle"),
    ...chrome(
      "legal",
      "This website and its newspapers keep to the editors' code of the press regulator. If you have a complaint about something that is inaccurate or intrusive, contact the editor; if you are not happy with the answer you can go to the regulator.",
    ),
    ...chrome(
      "footer",
      `©Copyright 2001-${story.when.year} Marlshire Weekly Press (a trading name), registered in England & Wales`,
      "Data protection",
      "Archive",
      "Site map",
    ),
  ],
};
