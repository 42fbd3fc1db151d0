import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A public broadcaster in the Pacific: te reo-style greetings, audio player lines, share toolbar, copyright note, related audio. */
export const nfKiriCoastPublic: Template = {
  name: "nf-kiri-coast-public",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to main content",
      "Kia orana!",
      "News",
      "Pacific",
      "Sport",
      "Programmes",
      "Podcasts",
      "Live radio",
    ),
    ...chrome(
      "audio",
      `On now: ${story.pick(["Morning Report", "Nights", "The Reef Hour"])}`,
      `Next: News at ${story.int(1, 12)}`,
    ),
    ...chrome(
      "breadcrumb",
      `${story.pick(["Pacific", "Country", "Te ao"])} / ${story.pick(["Climate", "Health", "Politics"])}`,
    ),
    ...story.date(({ clock, day, monthName, year }) => `${clock} on ${day} ${monthName} ${year}`),
    ...story.title(),
    ...chrome("share", "Share this", "Share on Bluesky", "Share via email", "Share on LinkedIn"),
    ...story.byline((a) => story.pick([`${a}, Pacific journalist`, a])),
    ...story.standfirst(),
    ...chrome(
      "audio",
      "Listen to this story",
      `Duration: ${story.int(2, 8)}′ ${story.int(10, 59)}″`,
      "Download: MP3 | Ogg",
    ),
    ...chrome(
      "photo-credit",
      `Photo: ${story.pick(["Supplied", "Stock image", "KCP / Tere Uka"])}`,
    ),
    ...story.body(
      [
        0.45,
        chrome(
          "newsletter",
          "Sign up for Tide Table, a daily letter written by our editors and delivered straight to your inbox every weekday.",
        ),
      ],
      [0.75, chrome("photo-credit", "Photo: Supplied / Ministry of Works")],
    ),
    ...chrome("tags", "Tags:", "climate", "housing", story.pick(["fisheries", "tourism"])),
    ...chrome("legal", `Copyright © ${story.when.year}, Kiri Coast Public Media`),
    ...chrome("follow", "Subscribe to KCP's Daily Newsletter"),
    ...chrome(
      "related",
      `Next story in Pacific: ${story.headline()}`,
      "More stories",
      ...story
        .repeat(3, () => chrome("related", story.headline(), story.teaser()))
        .map((l) => l.text),
    ),
    ...chrome(
      "podcast",
      "Recommended listening",
      "The Long Reef – stories from the outer atolls",
      `Episode ${story.int(3, 40)}`,
    ),
    ...chrome(
      "footer",
      "Home",
      "About KCP",
      "Formal complaints",
      "Accessibility",
      "How to listen on shortwave",
    ),
  ],
};
