import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Kenyan national site: premium/ePaper prompts, "What you need to know", Swahili edition, reporters' pages. */
export const gdNyotaYaPwaniWeb: Template = {
  name: "gd-nyota-ya-pwani-web",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Counties",
      "Politics",
      "Business",
      "Health",
      "Sports",
      "Podcasts",
      "Taifa Letu (Kiswahili)",
    ),
    ...chrome("login", "Unlock for KSh 20 a day", "Sign in", "My account"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Matatu crews wait for passengers at the Mombasa terminus.",
        "The county assembly in session. Photo credit: Pool",
        "Photo credit: File | Nyota Media",
      ]),
    ),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ day, monthName, weekday, year }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...chrome(
      "promo",
      "What you need to know:",
      "Key points are put together by our editors with the help of software.",
    ),
    ...story.body(
      [
        0.45,
        chrome(
          "related",
          `${story.pick(["Read:", "More on this:", "Also read:"])} ${story.headline()}`,
        ),
      ],
      [
        0.75,
        chrome(
          "newsletter",
          "Stay informed. Each morning we bring you the five stories that Nairobi will argue about at lunch.",
          "Sign up",
        ),
      ],
    ),
    ...chrome("related", "In the headlines", ...story.headlines(4), "View all"),
    ...chrome("related", "Videos", `${story.headline()}`),
    ...chrome(
      "contact",
      "We welcome tips: tips@nyota.example. For corrections, write to the public editor.",
    ),
    ...chrome(
      "paywall",
      "You've read your free articles for the month. Create an account to go on, or ask a colleague to stop sharing theirs.",
    ),
    ...chrome(
      "footer",
      "Our Blog Rules",
      "Editorial Policy",
      "Toggle search",
      `Nyota Media Ltd © ${story.when.year}`,
    ),
  ],
};
