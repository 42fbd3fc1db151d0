import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** The export of a news app's article screen: buttons by their accessibility labels, no header to speak of. */
export const appExportPocketdesk: Template = {
  name: "app-export-pocketdesk",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "tools",
      "Back",
      "Text size",
      story.pick(["Bookmark, not selected", "Save for offline"]),
      "More options",
    ),
    ...chrome("tags", story.pick(["TOP STORY", "WORLD", "FOR YOU"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.pick([
      chrome(
        "reading-time",
        story.pick([`${story.int(2, 9)} min read`, `Takes about ${story.int(2, 9)} minutes`]),
      ),
      [],
    ]),
    ...story.byline((a) => a),
    ...story.date(({ day, monthShort, clock }) => `${day} ${monthShort}, ${clock}`),
    ...story.pick([
      chrome(
        "audio",
        story.pick([
          "Play article. Double tap to activate.",
          `Listen, ${story.int(2, 9)} minutes ${story.int(10, 50)} seconds`,
        ]),
      ),
      [],
    ]),
    ...chrome("photo-credit", story.pick(["Image. Pinch to zoom.", "Image 1 of 4"])),
    ...story.body(
      [
        story.int(23, 37) / 100,
        chrome(
          "follow",
          "Follow this topic",
          story.pick(["Following", "Turn on alerts for this story"]),
        ),
      ],
      [
        story.int(48, 62) / 100,
        story.pick([chrome("promo", "In case you missed it", story.headline()), []]),
      ],
      [
        story.int(68, 82) / 100,
        story.pick([
          chrome(
            "poll",
            story.pick(["How does this story make you feel?", "Was this worth your time?"]),
            "Thumbs up button",
            "Thumbs down button",
          ),
          [],
        ]),
      ],
    ),
    ...chrome("share", "Share sheet", "Copy link", "AirSend", "Messages"),
    ...chrome("related", "Swipe for next", story.headline(), story.headline()),
    ...chrome(
      "app",
      story.pick([
        "You are offline. Showing stories saved at 06:12.",
        "Version 8.4.1 (2231). A new version is available.",
      ]),
    ),
    ...chrome(
      "menu",
      "Tab bar",
      "Home, tab, 1 of 5",
      "Latest, tab, 2 of 5",
      "Puzzles, tab, 3 of 5",
      "Saved, tab, 4 of 5",
      "Me, tab, 5 of 5",
    ),
  ],
};
