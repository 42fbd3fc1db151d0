import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A newspaper edition built for an e-reader: section jumps, article counts, clipped promos and a build note. */
export const ereaderExportDaily: Template = {
  name: "ereader-export-daily",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "body", item: "- " },
  compose: (story) => [
    ...chrome("pager", "| Next article | Section menu | Main menu |"),
    ...chrome("site-name", "The Northern Reader's Daily"),
    ...chrome(
      "tags",
      story.pick(["Front Page", "Home News", "Review"]),
      `${story.int(1, 12)} of ${story.int(13, 40)}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday}, ${day} ${monthName} ${year}`),
    ...story.pick([
      chrome("reading-time", `${story.int(150, 2400)} words`, `Loc ${story.int(100, 9000)}`),
      [],
    ]),
    ...story.body(
      [
        story.int(43, 57) / 100,
        chrome(
          "tools",
          story.pick([
            "Highlight (Yellow)",
            "3 other readers highlighted this part of the book",
            "Clip this article",
          ]),
        ),
      ],
      [
        story.int(68, 82) / 100,
        chrome(
          "ad",
          story.pick([
            "This edition is brought to you with sponsored screensavers.",
            "Your 14-day trial ends soon.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "tools",
      "This article was downloaded by the library tool from the paper's own site.",
    ),
    ...story.pick([
      chrome("pager", "| Next article | Section menu | Main menu | Previous article |"),
      [],
    ]),
    ...story.pick([
      chrome("related", "Next in this section", story.headline(), story.teaser()),
      [],
    ]),
    ...story.pick([chrome("login", "Registered to: Household of four"), []]),
    ...chrome("newsletter", "Delivery: wirelessly, by 5am. Manage your subscription on the web."),
    ...story.pick([
      chrome(
        "legal",
        "Some pictures and tables may be left out of this edition. No part of it may be passed on.",
      ),
      [],
    ]),
    ...chrome("footer", "Edition built 03:51", "Customer service"),
  ],
};
