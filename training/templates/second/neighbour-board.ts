import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A hyperlocal board: patch picker, neighbours' replies, business listings, lost and found. */
export const neighbourBoard: Template = {
  name: "neighbour-board",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Hask Corner",
      "Change patch",
      "News feed",
      "Neighbour posts",
      "Local businesses",
      "Lost & found",
    ),
    ...chrome("app", "Scan the code to take Hask Corner with you"),
    ...chrome("breadcrumb", "Hask Corner ⟩ Around town ⟩ Story"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}, Corner Staff`),
    ...chrome("tags", "Verified Corner Staff Badge"),
    ...story.date(
      ({ weekday, monthShort, day, year, clock }) =>
        `Posted ${weekday.slice(0, 3)}, ${monthShort} ${day}, ${year} at ${clock}`,
    ),
    ...chrome("comment", `Replies (${story.int(2, 40)})`),
    ...story.body(
      [
        0.35,
        chrome(
          "newsletter",
          "Find out what's happening in Hask with free, real-time updates from the Corner.",
          "Let's go!",
        ),
      ],
      [
        0.7,
        chrome(
          "event",
          "Happening nearby",
          "Sat, 10 am: Repair café, Chapel Hall",
          "Sun, 2 pm: Guided bat walk (moved to Monday)",
        ),
      ],
    ),
    ...chrome("share", "Thank", "Reply", "Share", "More actions"),
    ...chrome("contact", "Got a news tip? Send it to hask@corner.example"),
    ...chrome("comment-form", "The rules of replying: be respectful, keep it local, no selling."),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        `${story.reader()}, Neighbour`,
        story.comment(),
        `Thank (${story.int(1, 20)})`,
      ),
    ),
    ...chrome("related", "More from Hask Corner"),
    ...story.repeat(4, () =>
      chrome("related", `Around town | ${story.int(2, 23)}h`, story.headline()),
    ),
    ...chrome(
      "sponsor",
      "Featured businesses",
      "Ketteridge & Son, chimney sweeps",
      "Paws Awhile dog hotel",
      "Claim your listing",
    ),
    ...chrome("footer", "Corner national", "Posting guidelines", "Find your patch", "Press"),
    ...chrome("legal", "© 2024 Corner Media. Every patch counts."),
  ],
};
