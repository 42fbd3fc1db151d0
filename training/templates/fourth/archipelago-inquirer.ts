import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Philippine-style daily: related stories in capitals, feedback line, sign-up with terms, read next. */
export const archipelagoInquirer: Template = {
  name: "archipelago-inquirer",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "NEWSINFO",
      "SPORTS",
      "ENTERTAINMENT",
      "BUSINESS",
      "OPINION",
      "GLOBAL NATION",
      "VIDEOS",
      "F&B",
      "ESPORTS",
    ),
    ...chrome("ad", "ADVERTISEMENT"),
    ...story.title(),
    ...story.byline((author) => `By: ${author} - Reporter / @ArchipelagoNews`),
    ...story.date(({ clock, monthName, dd, year }) => `${clock} ${monthName} ${dd}, ${year}`),
    ...chrome("follow", "FEATURED STORIES", story.headline(), story.headline()),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("promo", `READ: ${story.headline()}`)],
      [0.4, chrome("ad", "Article continues after this advertisement")],
      [0.6, chrome("promo", `ALSO READ: ${story.headline()}`)],
      [0.75, chrome("ad", "Article continues after this advertisement")],
    ),
    ...chrome(
      "related",
      "RELATED STORIES",
      ...story.headlines(2).map((headline) => headline.toUpperCase()),
    ),
    ...chrome(
      "newsletter",
      "Subscribe to our daily newsletter",
      "By entering an email address, I accept the Terms of Use and confirm having read the Privacy Policy.",
    ),
    ...chrome(
      "related",
      "READ NEXT",
      story.headline(),
      "EDITORS' PICK",
      ...story.headlines(2),
      "MOST READ",
      ...story.headlines(3),
    ),
    ...chrome("tags", "TAGS: harbors, local news, people"),
    ...chrome(
      "promo",
      "Be first with the news. ARCHIPELAGO PLUS brings you the paper from 4 a.m. and 60 more titles on five gadgets. Call 896 0417.",
    ),
    ...chrome("contact", "For feedback, complaints, or inquiries, contact us."),
    ...chrome(
      "consent",
      "Cookies help this site work better. If you stay, you accept them. Read more at this link. I Agree",
    ),
    ...chrome(
      "legal",
      `© Copyright 1997-${story.when.year} Archipelago Interactive, Inc. | All Rights Reserved`,
    ),
  ],
};
