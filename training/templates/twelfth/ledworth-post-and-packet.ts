import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A county site in plain text: last paragraph sits between a lone headline and court reporting law in prose. */
export const ledworthPostAndPacket: Template = {
  name: "ledworth-post-and-packet",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Home", "News", "Sport", "Announcements", "Local Guide"),
    ...chrome("site-name", "Ledworth Post & Packet"),
    ...story.title(),
    ...story.date(({ day, monthName, year, clock }) => `${day} ${monthName} ${year} | ${clock}`),
    ...story.byline((author) => author),
    ...story.pick<readonly Line[]>([
      chrome("teaser", story.headline(), story.teaser()),
      chrome("comment", "Top comment", story.reader(), story.comment()),
      chrome("tags", "Ledworth", "Crime"),
    ]),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [
        0.55,
        story.pick([
          chrome("ad", "Promoted by Ledworth Windows"),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [0.9, chrome("promo", story.headline())],
    ),
    ...story.pick<readonly Line[]>([
      chrome("promo", story.headline()),
      chrome("comment", story.reader(), story.comment(), "Recommend", "Reply"),
      chrome("tags", "Ledworth", "Courts"),
    ]),
    ...chrome(
      "legal",
      story.pick([
        "Reporters have a right to attend court and to name those who appear before it. We do not take down reports because they have become inconvenient.",
        "We want our comments to be a lively and valuable part of our community. They are not checked before they appear, so you must use the 'report this' link if you see one that breaks the rules.",
      ]),
    ),
    ...chrome("tools", "Last Updated:", "Report this comment", "Cancel"),
    ...chrome(
      "event",
      "Ledworth Food Fair is back on the Cornhill this weekend, with forty stalls, a hog roast and a bishop.",
    ),
    ...chrome("related", "Get involved with the news", "Send your news & photos"),
    ...chrome("related", ...story.headlines(5)),
    ...chrome("share", "Facebook", "X", "WhatsApp", "Pinterest"),
    ...chrome(
      "newsletter",
      "Want to know what's for sale, who has died and what the council is up to? Leave us your address.",
    ),
    ...chrome(
      "footer",
      "Exhibition & Events",
      "Local business directory",
      `© Copyright 2001-${story.when.year}`,
    ),
  ],
};
