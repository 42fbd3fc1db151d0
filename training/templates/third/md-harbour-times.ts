import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A harbour city's news site saved as Markdown: bracketed links, bold kickers, image syntax, rules, hash heads for chrome too. */
export const mdHarbourTimes: Template = {
  name: "md-harbour-times",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- ", subhead: "### " },
  compose: (story) => [
    ...chrome("menu", "[Skip to article](#main)"),
    ...chrome("site-name", "[Harbour Times](https://harbourtimes.example/)"),
    ...chrome(
      "menu",
      "- [News](/news)",
      "- [Council](/council)",
      "- [Boats](/boats)",
      "- [Food](/food)",
    ),
    ...chrome("login", "[Subscribe](/subscribe) | [Log in](/login)"),
    ...story.title((title) => `# ${title}`),
    ...story.standfirst(),
    ...story.byline((author) => `By [${author}](/by/${author.split(" ")[0]!.toLowerCase()})`),
    ...story.date(({ day, monthName, year }) => `*${day} ${monthName} ${year}*`),
    ...chrome("reading-time", `_${story.int(2, 6)} minute read_`),
    ...chrome(
      "photo-credit",
      "![The inner harbour](/img/inner.jpg)",
      "*The inner harbour at low water. Photo: Pip Karlsen*",
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `**Read this next:** [${story.headline()}](/news/${story.int(1000, 9999)})`,
        ),
      ],
      [
        0.55,
        chrome("newsletter", "> **Tide Table**, our Thursday letter. [Sign up free](/tide-table)"),
      ],
      [0.8, chrome("promo", `[${story.headline()}](/news/${story.int(1000, 9999)})`)],
    ),
    ...chrome("tools", "---"),
    ...chrome("tags", "[#council](/t/council) [#harbour](/t/harbour) [#people](/t/people)"),
    ...chrome("share", "[Share on Facebook](#fb) [Share on X](#x) [Copy link](#copy)"),
    ...chrome(
      "related",
      "## More from Harbour Times",
      ...story.headlines(4).map((headline) => `- [${headline}](/news/${story.int(1000, 9999)})`),
    ),
    ...chrome(
      "donation",
      "## Keep us afloat",
      "Six reporters, one boat, no owner. [Become a member for 5 a month](/join)",
    ),
    ...chrome(
      "comment",
      "## Comments",
      `**${story.reader()}** ${story.comment()}`,
      `**${story.reader()}** ${story.comment()}`,
      "[Log in to comment](/login)",
    ),
    ...chrome("footer", "[About](/about) · [Ethics](/ethics) · [Ads](/ads) · [Contact](/contact)"),
    ...chrome("legal", "© 2024 Harbour Times Co-operative"),
  ],
};
