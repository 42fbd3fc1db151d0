import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** UK national daily: metered registration wall words, gift article, comment counts, live labels, sign-up in prose */
export const mhTheCommonwealDaily: Template = {
  name: "mh-the-commonweal-daily",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "Skip to content",
      "Accept cookies to continue or subscribe to Commonweal Pure",
    ),
    ...chrome(
      "menu",
      "Latest",
      "UK",
      "World",
      "Money",
      "Culture",
      "Puzzles",
      "Obituaries",
      "Today's paper",
    ),
    ...chrome("login", `Hello, reader`, "Subscribe: 3 months for £3"),
    ...chrome("menu", story.pick(["Health", "Politics", "Home affairs"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (a) =>
        `${a}, ${story.pick(["Social Affairs Correspondent", "Whitehall Editor", "Home Correspondent"])}`,
    ),
    ...story.date(
      (d) =>
        `${d.weekday} ${d.monthName} ${d.dd} ${d.year}, ${d.clock.replace(":", ".")}${story.pick([" GMT", " BST", ""])}, The Commonweal`,
    ),
    ...chrome("tools", "Gift article", "Save", "Share", `${story.int(11, 900)} comments`),
    ...chrome(
      "audio",
      story.pick(["Listen to this article", "Listen · 6 min read aloud by a synthetic voice"]),
    ),
    ...story.body(
      [
        0.2,
        chrome("photo-credit", story.pick(["PETER NUTTER FOR THE COMMONWEAL", "ALAMO IMAGES"])),
      ],
      [
        0.45,
        chrome("related", story.pick(["● ", "▶ ", ""]) + story.headline(), `● ${story.headline()}`),
      ],
      [
        0.7,
        chrome(
          "newsletter",
          "Politics in a Teacup",
          "Our Westminster team's dry and daily guide to who is up, who is down and who has left by the back door. Sent at 6.30am.",
          "Sign up with one click",
        ),
      ],
    ),
    ...chrome(
      "comment",
      `Comments (${story.int(11, 900)})`,
      "Comments are subject to our community guidelines, which can be viewed here.",
    ),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 9)} HOURS AGO`,
        story.comment(),
        "Recommend",
        "Reply",
      ),
    ),
    ...chrome("related", "Related articles"),
    ...story.repeat(2, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome(
      "footer",
      "BACK TO TOP",
      "Get in touch",
      "Contact us",
      "Help",
      "The Commonweal Editorial Complaints",
      "Place an announcement",
      "Classified advertising",
      "Display advertising",
      `© Commonweal Newspapers Limited ${story.when.year}.`,
      "Registered in England No. 000000.",
    ),
  ],
};
