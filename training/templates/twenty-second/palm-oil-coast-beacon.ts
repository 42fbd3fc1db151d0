import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A West African daily: social lists, ads glued to the flow as lines, comments and share counts. */
export const palmOilCoastBeacon: Template = {
  name: "palm-oil-coast-beacon",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Home", "News", "Politics", "Metro", "Sports", "Columns", "Business"),
    ...chrome("ticker", "BREAKING", story.headline()),
    ...chrome("breadcrumb", "Home", "News", story.pick(["Metro", "Politics"])),
    ...story.title(),
    ...chrome(
      "share",
      story.pick(["Share on Facebook", "Share on WhatsApp"]),
      "Tweet it",
      "Pin it",
    ),
    ...story.date((when) => `${when.dd}/${when.mm}/${when.year}`),
    ...story.byline((author) => `By ${author}`),
    ...chrome("counter", `${story.int(11, 990)} views`),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome(
          "promo",
          story.pick(["ALSO READ: ", "Read Also: ", "SEE ALSO: "]) + story.headline(),
        ),
      ],
      [
        0.55,
        chrome(
          "ad",
          story.pick([
            "Make money from your phone this weekend, click here to learn how",
            "Get UK-approved herbal tea delivered to your door",
            "Earn in dollars selling domain names from home",
          ]),
        ),
      ],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome("follow", "Follow our channel on WhatsApp for news as it breaks"),
      ],
    ),
    ...chrome(
      "donation",
      "Keep the Beacon lit",
      "Our reporters pay their own bus fares. If you can spare the price of a bottle of groundnuts, send it to the fund that gets them to court on time.",
    ),
    ...chrome(
      "share",
      "Share this:",
      "Send to X (new tab)",
      "Mail to a friend (new tab)",
      "Like Fetching…",
    ),
    ...chrome(
      "related",
      "Related",
      story.pick(['In "News"', "Similar posts"]),
      ...story.headlines(3),
    ),
    ...chrome(
      "comment-form",
      "Add your voice",
      "We keep your email to ourselves. Starred boxes must be filled *",
      "Comment *",
      "Name *",
      "Remember me on this machine so that I need not type it all again.",
    ),
    ...chrome("pager", "Previous article", story.headline(), "Next article", story.headline()),
    ...chrome(
      "footer",
      "Adverts enquiries: 0800 555 014",
      "Privacy",
      `© ${story.when.year} Palm Coast Beacon Ltd`,
    ),
  ],
};
