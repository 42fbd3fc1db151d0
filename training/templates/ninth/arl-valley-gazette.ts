import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A weekly of a market town: one-line breadcrumb, a ranking with numbers glued, comments with names and times. */
export const arlValleyGazette: Template = {
  name: "arl-valley-gazette",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Skip to content", "Home News Sport Farming Deaths Buy a Photo"),
    ...chrome(
      "breadcrumb",
      story.pick(["Home > News > Arl Valley", "Home > News", "Home > News > Around the villages"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} | Arl Valley Gazette`),
    ...story.date((w) => `Published: ${w.clock} ${w.weekday} ${w.day} ${w.monthName} ${w.year}`),
    ...chrome("counter", `${story.int(2, 60)} Comments ${story.int(300, 9800)} Views`),
    ...chrome("share", "ShareTweetEmailPrintSave"),
    ...story.body(
      [
        0.2,
        chrome("ad", story.pick(["Advertisement", "Sponsored by Hale & Son, Funeral Directors"])),
      ],
      [0.45, chrome("related", ...story.headlines(3))],
      [
        0.7,
        chrome(
          "newsletter",
          "The Gazette at Six: the day's stories from the valley, with the weather and who won the leek show. Free, and you can leave whenever you like.",
          "Your email address",
          "Sign me up",
        ),
      ],
    ),
    ...chrome(
      "tags",
      `Filed under: ${story.pick(["Arlmouth, Council, Transport", "Villages, People", "Courts, Crime, Arlmouth"])}`,
    ),
    ...chrome("related", "Most read this week", ...numbered(story.headlines(5), "")),
    ...chrome("comment", `Comments (${story.int(3, 40)})`),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        `${story.reader()} ${story.int(1, 12)}:${story.int(10, 59)}pm`,
        story.comment(),
        story.pick(["Reply", "Reply Report", "Last updated: 3 hours ago"]),
      ),
    ),
    ...chrome("comment-form", "Comments are now closed on this article."),
    ...chrome(
      "legal",
      "The Arl Valley Gazette is a member of the Press Complaints Panel and follows its code. If you think that we have got something wrong, write to the editor within four months of publication.",
    ),
    ...chrome(
      "footer",
      "Contact us",
      "Advertise",
      "Public notices",
      `© Arl Valley Newspapers ${story.when.year}`,
    ),
  ],
};
