import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A weekly of the grocery trade: locked charts, product launches, jobs, events and guides by sponsors. */
export const shelfAndCounter: Template = {
  name: "shelf-and-counter",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Mission Critical",
      "Channels",
      "Own Label",
      "Category Reports",
      "Power Lists",
      "Jobs",
      "Events",
      "Subscribe",
    ),
    ...chrome("login", "Already have an account? Sign in here", "Register for free"),
    ...chrome(
      "breadcrumb",
      story.pick([
        "Home > Fresh > Dairy",
        "Topics | Supply Chain",
        "Home ❯ News ❯ Buying & supplying",
      ]),
    ),
    ...story.title(),
    ...story.byline((name) => `By ${name}`),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...chrome("reading-time", `${story.int(2, 4)} min read`),
    ...chrome("photo-credit", story.pick(["Source: Farrow & Gale press office", "Source: stock"])),
    ...chrome("tools", "Save article", "Please Sign in to your account to use this feature"),
    ...story.body(
      [
        0.35,
        [
          ...chrome("related", story.pick(["Read more:", "READ MORE »"])),
          ...chrome("related", ...marked(story.pick(["", "– "]), story.headlines(3))),
        ],
      ],
      [
        0.75,
        story.int(0, 1)
          ? chrome(
              "paywall",
              "You have read one of three free articles this month. Registration takes a minute and tells us what aisle you work in.",
            )
          : chrome("ad", "Promotional Research"),
      ],
    ),
    ...chrome(
      "tags",
      "Topics",
      "Buying & Supplying",
      "Dairy",
      "Finance",
      "Sourcing",
      story.pick(["Prices", "People"]),
    ),
    ...chrome("related", "Related articles"),
    ...story.repeat(3, () => [
      ...chrome("related", story.pick(["News", "Comment & Opinion", "Analysis & Features"])),
      ...chrome("related", story.headline()),
      ...chrome(
        "related",
        `${story.when.year}-${story.when.mm}-${story.int(10, 28)}T06:${story.int(10, 59)}:00Z`,
      ),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "comment",
      "No comments yet",
      "You're not signed in. Only registered users can comment on this article.",
      "Sign in Register",
    ),
    ...chrome(
      "sponsor",
      "Promotional Content: How cold chain insight is changing the chiller",
      "Paid for and in partnership with FrostLogic",
      "This content was provided by the advertiser and has been paid for. The editorial team of Shelf & Counter had no hand in it.",
    ),
    ...chrome(
      "event",
      "Latest jobs",
      "National Account Manager – Free-From – £52k + car",
      "Buyer, Ambient – Penworth",
      "Post a job",
      "Gold Trolley Awards: entries close 14 March",
    ),
    ...chrome(
      "footer",
      "Site powered by Trade Web",
      "Digital Edition Archive",
      "Shelf & Counter Newsletter",
      "FAQs",
      "William Tull Ltd, Registered in England 5550912",
    ),
  ],
};
