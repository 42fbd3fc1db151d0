import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Central African news blog: stock theme, tag cloud, English remains of the theme, related and donate lines. */
export const rkCdLeFleuveInfo: Template = {
  name: "rk-cd-le-fleuve-info",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Home", "Politique", "Sécurité", "Provinces", "Santé", "Opinion", "Contact"),
    ...chrome(
      "breadcrumb",
      `You are here: Home / ${story.pick(["Provinces", "Société"])} / ${story.titleText}`,
    ),
    ...story.title((text) => `${text} – Le Fleuve Info`),
    ...story.byline((text) => `By ${text}`),
    ...story.date(
      () => `On ${monthName("fr", story.when.month)} ${story.when.day}, ${story.when.year}`,
    ),
    ...chrome("counter", `${story.int(0, 40)} Comments`, `${story.int(100, 3000)} Views`),
    ...chrome("share", "Share this:", "Facebook", "X", "WhatsApp", "Like this:", "Loading..."),
    ...story.standfirst(),
    ...story.body([
      0.6,
      [
        ...chrome("related", `Read more : ${story.headline()}`),
        ...(story.int(0, 1) === 1 ? chrome("teaser", story.teaser()) : []),
      ],
    ]),
    ...chrome("author-bio", story.author, `View all posts by ${story.author} →`),
    ...chrome("pager", "Previous Post", story.headline(), "Next Post", story.headline()),
    ...chrome("related", "Related Posts", ...story.headlines(3)),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Post Comment",
    ),
    ...chrome("tags", "Bukama", "Carburant", "CENCO-Nord", "Choléra", "FARDEC", "Fleuve", "Marché"),
    ...chrome(
      "contact",
      `Pour vos publireportages, appelez le +243 81 000 00 ${story.int(10, 99)}`,
    ),
    ...chrome("footer", `Copyright © ${story.when.year} Le Fleuve Info | Powered by OpenTheme`),
  ],
};
