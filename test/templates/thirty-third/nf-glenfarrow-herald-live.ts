import { chrome, numbered } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Scottish city paper with a live desk: push prompt, "key events" toggle, refresh note, WhatsApp join, story-within blocks, ad-lite offer. */
export const nfGlenfarrowHeraldLive: Template = {
  name: "nf-glenfarrow-herald-live",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("app", "Allow Glenfarrow Herald to send you notifications?", "Not now", "Go on then"),
    ...chrome("menu", "News", "Fitba", "Politics", "Courts", "Jobs", "BMDs", "Herald Plus"),
    ...chrome("ticker", `${story.pick(["Live", "Breaking", "Just in"])}: ${story.headline()}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...chrome("follow", "Get updates when this reporter publishes"),
    ...story.date(({ day, monthName, year, clock }) => `${clock}, ${day} ${monthName} ${year}`),
    ...chrome(
      "tools",
      `New updates: ${story.int(1, 9)} – tap to refresh`,
      "Auto-refresh on",
      "Newest first | Oldest first",
    ),
    ...chrome("comment", `${story.int(2, 200)} people have their say`),
    ...story.body(
      [0.2, chrome("share", "Share this post", "Copy link to this post")],
      [
        0.4,
        chrome(
          "promo",
          "Here's what readers are clicking on this afternoon:",
          story.headline(),
          story.headline(),
        ),
      ],
      [
        0.75,
        chrome(
          "paywall",
          `Fewer adverts, more Fitba. Herald Plus Lite is £1 for ${story.int(2, 6)} months.`,
          "See offer",
        ),
      ],
    ),
    ...chrome("tags", "Glenfarrow", "Ferries", story.pick(["Islands", "Weather"])),
    ...chrome(
      "comment",
      "Latest comments",
      ...story
        .repeat(3, () =>
          chrome(
            "comment",
            story.reader(),
            story.pick(["3h", "just now", "yesterday"]),
            story.comment(),
            `👍 ${story.int(0, 50)}  👎 ${story.int(0, 20)}`,
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome("related", "Most commented", ...numbered(story.headlines(4), ") ")),
    ...chrome(
      "footer",
      `Contact the newsdesk 0141 555 0${story.int(100, 999)}`,
      "Work for us",
      "Complaints",
      "Buy a photo",
      `© ${story.when.year}`,
    ),
  ],
};
