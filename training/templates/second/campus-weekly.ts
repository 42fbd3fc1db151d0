import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A student paper: sections, staff writer, print issue, photo byline, comment policy, donate button. */
export const campusWeekly: Template = {
  name: "campus-weekly",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Skip to Main Content"),
    ...chrome(
      "site-name",
      "The Polytechnic Lantern",
      "The student voice of Tarn City Polytechnic since 1949",
    ),
    ...chrome("search", "Search this site", "Submit Search"),
    ...chrome(
      "menu",
      "Campus",
      "Features",
      "Arts & Culture",
      "Athletics",
      "Satire",
      "Multimedia",
      "Join Us",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}, Staff Writer`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome("photo-credit", "Photo by Kiri Tam/Lantern Staff"),
    ...story.body(
      [0.45, chrome("promo", `Related: ${story.headline()}`)],
      [
        0.75,
        chrome(
          "donation",
          "$1,240",
          "$3,000",
          "Contributed",
          "Our Goal",
          "Your donation will help the student journalists of the Lantern to buy equipment and keep the lights on.",
          "Donate to The Polytechnic Lantern",
        ),
      ],
    ),
    ...chrome(
      "first-published",
      "A version of this story ran in volume 71, issue 9 of our print edition.",
    ),
    ...chrome("tags", "Leave a Comment", "More to Discover", "Tags:", "campus life", "local"),
    ...chrome("related", "More in Features", ...story.headlines(3)),
    ...chrome(
      "author-bio",
      "About the Contributor",
      `${story.author}, Staff Writer`,
      `${story.author} is a second-year student of geology who likes long walks and short meetings.`,
    ),
    ...chrome(
      "comment",
      "Comments (2)",
      "Share your thoughts. All comments are read by an editor; name-calling will not be posted.",
    ),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        `${story.reader()} • Nov ${story.int(2, 28)}, 2022 at ${story.int(1, 11)}:${story.int(10, 59)} pm`,
        story.comment(),
        "Reply",
        "Cancel reply",
      ),
    ),
    ...chrome(
      "poll",
      "Where do you nap between lectures?",
      "Library",
      "Bus",
      "Lecture",
      "Vote",
      "Polls Archive",
    ),
    ...chrome(
      "footer",
      "Staff",
      "Advertise with the Lantern",
      "Print Archives",
      "RSS Feed",
      "Log in",
    ),
    ...chrome("legal", "© 2024 • Advertise • FLEX Campus theme by NewsDesk • Log in"),
  ],
};
