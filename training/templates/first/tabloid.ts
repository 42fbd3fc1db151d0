import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** National tabloid: shouting menus, share counts, inline promos and a long comment thread. */
export const tabloid: Template = {
  name: "tabloid",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Showbiz",
      "Femme",
      "Royals",
      "Sports",
      "Health",
      "Science",
      "Money",
      "Best Buys",
    ),
    ...chrome("search", "Search"),
    ...chrome("login", "My Profile", "Logout", "Login"),
    ...chrome("ad", "Advertisement"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author} For The Daily Clarion Online`),
    ...story.date(
      ({ clock, day, monthName, year }) =>
        `Published: ${clock}, ${day} ${monthName} ${year} | Updated: ${clock}, ${day} ${monthName} ${year}`,
    ),
    ...chrome("share", "e-mail", `${story.int(2, 90)}`, "shares"),
    ...chrome("counter", `${story.int(11, 640)}`, "View comments"),
    ...story.body(
      [0.2, chrome("ad", "Advertisement")],
      [0.3, chrome("promo", "RELATED ARTICLES", "Previous", "1", "2", "Next")],
      [0.3, story.repeat(2, () => chrome("related", story.headline()))],
      [0.3, chrome("share", "Share this article", "Share")],
      [0.6, chrome("promo", `READ MORE: ${story.headline()}`)],
      [0.8, chrome("ad", "Scroll down for video")],
    ),
    ...chrome("share", "Share or comment on this article:", story.titleText, "e-mail"),
    ...chrome("comment", `Comments ${story.int(11, 99)}`, "Newest", "Oldest", "Best rated"),
    ...chrome("comment", "The comments below have not been moderated."),
    ...story.repeat(6, () => [
      ...chrome("comment", `${story.reader()}, Marlhaven, ${story.int(2, 11)} hours ago`),
      ...chrome("comment", story.comment()),
      ...chrome("comment", "Click to rate", `${story.int(1, 400)}`, `${story.int(1, 90)}`),
    ]),
    ...chrome(
      "legal",
      "The views expressed in the contents above are those of our users and do not necessarily reflect the views of the Clarion.",
    ),
    ...chrome("follow", "Follow @DailyClarion", "+1", "Daily Clarion"),
    ...chrome("related", "DON'T MISS"),
    ...story.repeat(9, () => chrome("related", `${story.headline()}  ${story.teaser()}`)),
    ...chrome("footer", "Back to top", "Home", "Showbiz", "Femme", "Royals", "Sitemap", "Archive"),
    ...chrome("footer", "Text-based site", "Reader Prints", "Our Papers", "Top of page"),
    ...chrome("legal", "Published by Clarion Newspapers Ltd", "Part of Clarion & General Group"),
    ...chrome("footer", "Contact us", "How to complain", "Advertise with us", "Work with us"),
  ],
};
