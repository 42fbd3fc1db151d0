import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Indian English daily: e-paper, city pages, glued IST stamps, also-read in bold, state elections box, gold rates */
export const mhDeccanMorningMail: Template = {
  name: "mh-deccan-morning-mail",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "e-Paper",
      "Cities",
      "States",
      "Business",
      "Cricket",
      "Education",
      "Opinion",
      "Web Stories",
      "Premium",
    ),
    ...chrome("ticker", "SENSEX 74,119.20 ▲", "Gold 22K ₹6,610/g"),
    ...chrome("breadcrumb", "Home / News / World"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((d) => `Updated - ${d.monthName} ${d.dd}, ${d.year} ${d.clock} IST`),
    ...story.date((d) => `Published - ${d.monthName} ${d.dd}, ${d.year} ${d.clock} IST`),
    ...story.byline((a) => a.toUpperCase()),
    ...chrome("share", "COPY LINK", "EMAIL", "REDDIT", "SEE ALL", "REMOVE"),
    ...chrome("tools", "READ LATER", "PRINT"),
    ...chrome("photo-credit", "Image for representation | Photo Credit: The Mail Library"),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          `${story.pick(["ALSO READ", "Also Read |", "READ |"])} ${story.headline()}`,
        ),
      ],
      [0.55, chrome("ad", "ADVERTISEMENT", "Story continues below this ad")],
      [0.8, chrome("teaser", story.headline(), story.teaser())],
    ),
    ...chrome(
      "first-published",
      `Published - ${story.when.monthName} ${story.when.dd}, ${story.when.year} ${story.when.clock} IST`,
    ),
    ...chrome("tags", "Related Topics", "civic issues / transport / human interest"),
    ...chrome(
      "comment-form",
      "Write in English and sign your name. Abuse, all capitals and links are removed by the desk. We have moved to a new comments platform; old ones can't be carried over, sorry.",
    ),
    ...chrome("related", "Top News Today", ...numbered(story.headlines(3), " "), "BACK TO TOP"),
    ...chrome("app", "Scan the QR code to get the Mail app"),
    ...chrome(
      "footer",
      "Grievance redressal",
      "This website follows the digital news publishers' code of ethics",
      `Copyright © ${story.when.year}, MORNING MAIL PUBLISHING PVT LTD.`,
    ),
  ],
};
