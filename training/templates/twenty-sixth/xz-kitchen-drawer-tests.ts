import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A consumer site: comparison buttons, star widgets, affiliate notices, price trackers beside test stories. */
export const xzKitchenDrawerTests: Template = {
  name: "xz-kitchen-drawer-tests",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Reviews", "Best buys", "Deals", "Advice", "Scams", "My shortlist"),
    ...chrome(
      "sponsor",
      story.pick([
        "We buy everything that we test. If you buy through a link we may earn a small commission, which never changes a score.",
        "Our tests are independent. Links marked with a star may pay us.",
      ]),
    ),
    ...chrome("breadcrumb", "Home › Kitchen › Best buys"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}, tester of things`),
    ...story.date((w) => `Updated ${w.day} ${w.monthName} ${w.year}`),
    ...chrome("tools", "Add to shortlist", "Compare (0)"),
    ...story.body(
      [
        0.25,
        chrome(
          "ad",
          "Today's best price",
          `£${story.int(12, 60)}.99 at Homebarn`,
          `£${story.int(12, 60)}.50 at Larder & Sons`,
          "View deal",
          "View deal",
        ),
      ],
      [0.6, chrome("promo", `Also tested: ${story.headline()}`)],
      [0.8, chrome("ad", "£29.00", "Check stock")],
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "comment",
          "Reader ratings",
          "4.1 out of 5",
          "(212)",
          story.reader(),
          "★★★★☆",
          story.comment(),
          "Was this helpful? Yes (4) No (1)",
        )
      : []),
    ...chrome(
      "newsletter",
      "Stop wasting money",
      "Every Saturday we tell you what not to buy.",
      "Sign me up",
    ),
    ...chrome("related", "Other tests", ...marked("› ", story.headlines(4))),
    ...chrome("footer", "How we test", "Ethics", "Cookies", "A charity-owned company"),
  ],
};
