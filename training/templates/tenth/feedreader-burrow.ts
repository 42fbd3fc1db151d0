import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A feed reader's view of a full-text feed: folder list, unread counts, keyboard hints, feed footer. */
export const feedreaderBurrow: Template = {
  name: "feedreader-burrow",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "All items",
      `Unread (${story.int(14, 1000)})`,
      "Starred",
      "Folders",
      `News (${story.int(3, 99)})`,
      `Comics (${story.int(1, 9)})`,
      "Add feed…",
    ),
    ...chrome(
      "tools",
      story.pick(["Mark all as read", "Sort: newest first"]),
      story.pick(["List view / Expanded view", "Show: unread only"]),
    ),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...story.title(),
    ...chrome(
      "site-name",
      story.pick(["from The Orchard Courier – Full feed", "via Orchard Courier (RSS)"]),
    ),
    ...story.byline((a) => `by ${a}`),
    ...story.date(({ year, mm, dd, clock }) => `${year}-${mm}-${dd} ${clock}`),
    ...story.body(
      [
        story.int(43, 57) / 100,
        chrome(
          "ad",
          story.pick([
            "[Feed sponsor] Learn joinery from your sofa.",
            "Advertisement in feed · hide",
          ]),
        ),
      ],
      [story.int(73, 87) / 100, chrome("related", story.headline())],
    ),
    ...chrome(
      "first-published",
      story.pick([
        "The post appeared first on Orchard Courier.",
        `“${story.titleText}” was first published at Orchard Courier.`,
      ]),
    ),
    ...chrome("tools", "Keep unread", "Star", "Tag", "Open original ↗"),
    ...story.pick([chrome("share", "Send to…", "E-mail", "Read later"), []]),
    ...story.repeat(story.int(2, 4), () => chrome("teaser", story.headline(), story.teaser())),
    ...story.pick([
      chrome("tools", "j next item · k previous · s star · v open original · ? all shortcuts"),
      [],
    ]),
    ...chrome(
      "footer",
      `Feed fetched ${story.int(2, 50)} minutes ago. Next fetch in ${story.int(5, 60)}.`,
      "Burrow Reader – self-hosted, version 2.11",
      "Import OPML",
      "Export OPML",
    ),
  ],
};
