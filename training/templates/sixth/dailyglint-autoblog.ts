import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A WordPress autoblog that takes feeds: auto-posted notes, SEO boxes with keyword lists, a table of contents widget, star ratings. */
export const dailyglintAutoblog: Template = {
  name: "dailyglint-autoblog",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "Daily Glint",
      "All The News That Shines",
      "Home",
      "World",
      "Tech",
      "Health",
      "Write For Us",
      "DMCA",
    ),
    ...chrome(
      "breadcrumb",
      `Home » ${story.pick(["News", "Uncategorized", "Trending"])} » ${story.titleText}`,
    ),
    ...story.title(),
    ...chrome("author-bio", `Posted by ${story.pick(["admin", "glintdesk", "editor2"])}`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year}`),
    ...chrome("reading-time", `Reading Time: ${story.int(2, 6)} mins read`),
    ...chrome("counter", `${story.int(0, 12)} SHARES`, `${story.int(13, 700)} VIEWS`),
    ...chrome("share", "Share on Facebook", "Share on Twitter"),
    ...chrome("ad", "[ad_1]"),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          "RELATED POSTS",
          ...story.headlines(2),
          `${story.when.monthShort} ${story.int(1, 28)}, ${story.when.year}`,
        ),
      ],
      [0.55, chrome("promo", `You may also like: ${story.headline()}`)],
      [0.8, chrome("ad", "Sponsored", "Best VPN 2025 – 82% off – 30-day refund")],
    ),
    ...chrome("ad", "[ad_2]"),
    ...chrome("first-published", "Source link"),
    ...chrome(
      "tags",
      ...story.pick([
        ["Tags: breaking", "latest news today", "trending", "usa"],
        ["#viral", "#news", "#today", "#update"],
      ]),
    ),
    ...chrome("poll", "Rate this post", `${story.int(3, 5)}/5 - (${story.int(1, 40)} votes)`),
    ...chrome("share", "ShareTweetPin"),
    ...chrome("pager", "Previous Post", story.headline(), "Next Post", story.headline()),
    ...chrome(
      "comment-form",
      "Leave a Reply Cancel reply",
      "Your email address will not be published. Required fields are marked *",
      "Save my name, email, and website in this browser for the next time I comment.",
    ),
    ...chrome(
      "menu",
      "Categories",
      `Business (${story.int(100, 4000)})`,
      `Entertainment (${story.int(100, 4000)})`,
      `Health (${story.int(10, 900)})`,
      `Uncategorized (${story.int(4000, 9000)})`,
    ),
    ...chrome("footer", "© 2025 Daily Glint - All rights reserved.", "Theme by PressMagnet"),
  ],
};
