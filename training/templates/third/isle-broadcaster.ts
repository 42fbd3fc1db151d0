import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An island public broadcaster: play bars, live text label, image notes, topic chips, more stories with ages, language switch. */
export const isleBroadcaster: Template = {
  name: "isle-broadcaster",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to main content",
      "Menu",
      "News",
      "Sport",
      "Weather",
      "Radio",
      "Player",
      "Learning",
    ),
    ...chrome("language", "English", "Gàidhlig"),
    ...chrome("search", "Search", "Clear"),
    ...chrome("breadcrumb", "News", "Islands"),
    ...story.title(),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `${weekday}, ${day} ${monthShort} ${year} ${clock}`,
    ),
    ...chrome(
      "first-published",
      `Updated / ${story.pick(["Friday", "Monday"])}, ${story.int(2, 28)} Nov 2023 20:${story.int(10, 59)}`,
    ),
    ...chrome(
      "audio",
      "Watch: report from the scene",
      `Duration: ${story.int(1, 3)} minutes ${story.int(2, 58)} seconds`,
      "To play this video you need to enable JavaScript in your browser.",
    ),
    ...story.byline((author) => `By ${author}`),
    ...chrome("share", "Share this story"),
    ...story.standfirst(),
    ...story.body(
      [
        0.25,
        chrome("photo-credit", "The pier at Stoer. Photo: Islands Broadcasting/Mairi Nicolson"),
      ],
      [0.45, chrome("promo", story.headline())],
      [
        0.7,
        chrome(
          "consent",
          "We need your consent to load this social media content. We use a number of different providers that may set cookies on your device. Please review your details and accept them to load the content.",
          "Manage Preferences",
        ),
      ],
      [0.85, chrome("promo", `Read more: ${story.headline()}`, `Latest: ${story.headline()}`)],
    ),
    ...chrome("related", "More stories on", "Islands", "Weather", "Transport"),
    ...chrome("related", "Related Stories"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.int(1, 6)} ${story.pick(["hours", "days"])} ago`,
      ),
    ),
    ...chrome("related", "Top Stories", ...story.headlines(3)),
    ...chrome("related", "Next", "Most viewed", ...numbered(story.headlines(5), "")),
    ...chrome(
      "menu",
      "Services",
      "Frequencies",
      "Shipping forecast",
      "Lost and found pets",
      "Schools closures",
    ),
    ...chrome(
      "footer",
      "About us",
      "Complaints",
      "Freedom of Information",
      "Licence fee",
      "Vacancies",
      "Commissioning",
    ),
    ...chrome(
      "legal",
      "© IBC 2024. IBC is not responsible for the content of external internet sites.",
    ),
  ],
};
