import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A nonprofit newsroom: republish box, donation drives twice, funders, corrections promise, related with dates. */
export const civicLedgerNonprofit: Template = {
  name: "civic-ledger-nonprofit",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome(
          "donation",
          story.pick([
            "Don't miss a vote. Your gift is matched today.",
            "A board member will double every gift that arrives before midnight.",
          ]),
        )
      : []),
    ...chrome("site-name", "Civic Ledger"),
    ...chrome("breadcrumb", story.pick(["Investigations", "Government", "Public Health"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year}, ${w.clock} EST`),
    ...(story.int(1, 4) > 1
      ? chrome(
          "tools",
          "Republish this story",
          "Republish This Story for Free",
          "Creative Commons License (CC BY-NC-ND 3.0)",
        )
      : []),
    ...story.body(
      [
        0.12,
        chrome(
          "newsletter",
          "We are a nonprofit newsroom that asks where the money went. Our big stories come out about twice a month; leave an address and each will reach you first.",
        ),
      ],
      [0.4, chrome("related", "Previously in this series", story.headline(), story.headline())],
      [
        0.66,
        chrome(
          "donation",
          "Wait. You have read this far without hitting a paywall, because there isn't one. That is deliberate: the people in this story could not afford one either. If you can, please give.",
        ),
      ],
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "contact",
          "Have a tip?",
          "This reporting goes on. If you work inside the system, message us on Signal at 555-0177. Nothing that you send will be printed before we have spoken.",
        )
      : []),
    ...chrome(
      "author-bio",
      story.author,
      `I cover ${story.pick(["courts and the people who pass through them", "hospitals, insurers and paperwork"])}. I'm interested in hearing from clerks, nurses, and anyone who keeps copies.`,
    ),
    ...chrome(
      "tags",
      "Filed under —",
      story.pick(["Health Care", "Housing", "Budget"]),
      story.pick(["Records", "State Government"]),
    ),
    ...chrome("share", "Twitter Facebook Bluesky Threads"),
    ...chrome("related", "Most Read"),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...(story.int(1, 4) > 1
      ? chrome(
          "sponsor",
          "Our funders include the Holt Foundation and 9,400 readers. A full list is published every quarter.",
        )
      : []),
    ...chrome(
      "legal",
      "Civic Ledger is a 501(c)(3) organization. Gifts are deductible as allowed by law.",
    ),
    ...chrome("footer", "Impact", "Reports", "Board", "Donor policy"),
  ],
};
