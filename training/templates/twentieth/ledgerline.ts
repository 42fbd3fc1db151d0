import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A business paper with a hard wall, "what's included" boxes, myFT-like follow buttons and reuse notices. */
export const ledgerline: Template = {
  name: "ledgerline",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      story.pick([
        "We and our 214 partners store and read information on your device, such as identifiers in cookies, so that we can show you advertising that fits, measure it and learn who reads us.",
        "Cookies on Ledgerline: some keep you signed in, some keep us solvent.",
      ]),
      "Manage cookies",
      "Accept all",
    ),
    ...chrome("menu", "Accessibility help", "Open side navigation menu", "Open search bar"),
    ...chrome("login", "Subscribe", "Sign In"),
    ...chrome("menu", "Companies", "Markets", "Opinion", "Work & Careers", "How To Spend Less"),
    ...chrome("tags", story.pick(["Monetary policy", "Financial technology", "UK retail"])),
    ...chrome("follow", "Add to my topics", "Alert me at once", "Where should alerts go?"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "share",
      `${story.titleText} on x (opens in a new window)`,
      `${story.titleText} on linkedin (opens in a new window)`,
      "Save",
    ),
    ...story.byline((name) => `${name} in ${story.pick(["London", "Frankfurt", "Leddon"])}`),
    ...story.date(
      (w) => `${story.pick(["Published", "PUBLISHED"])}${w.monthName} ${w.day} ${w.year}`,
    ),
    ...chrome("comment", `${story.int(2, 260)}Print this page`),
    ...chrome(
      "tools",
      "Take the Editor’s Desk Digest, free",
      "Once a week our editor picks the stories worth your Sunday and says why.",
    ),
    ...story.body(
      [0.35, [...chrome("related", "Recommended"), ...chrome("related", story.headline())]],
      [
        0.7,
        story.int(0, 1)
          ? chrome(
              "tools",
              `This chart cannot be shown. It may be that scripts are switched off, or that you are on a train.`,
            )
          : chrome("ad", "Advert"),
      ],
    ),
    ...chrome(
      "legal",
      `Copyright Ledgerline Limited ${story.when.year}. All rights reserved. Share with the buttons above, not with scissors.`,
    ),
    ...chrome(
      "share",
      "Reuse this content (opens in new window)",
      "CommentsJump to comments section",
    ),
    ...chrome("promo", "Promoted Content"),
    ...chrome(
      "follow",
      "Follow the topics in this article",
      "Bank lending",
      "Add to my topics",
      "Jobs",
      "Add to my topics",
      story.author,
      "Add to my topics",
    ),
    ...chrome("comment", "Comments", "Comments have not been enabled for this article."),
    ...chrome("promo", `Latest on ${story.pick(["Rates", "Fintech", "Retail"])}`),
    ...story.repeat(3, () =>
      chrome(
        "promo",
        story.pick(["News in-depth", "Analysis", "Inside Business", "Letter"]),
        story.headline(),
      ),
    ),
    ...chrome(
      "footer",
      "Support",
      "View Site Tips",
      "Help Centre",
      "Legal & Privacy",
      "Slavery Statement & Policies",
      "Individual Subscriptions",
      "Republishing",
      "Executive Job Search",
      "Markets data delayed by at least 15 minutes.",
    ),
  ],
};
