import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American city daily with a meter: the wall explains itself in full sentences, at the top and in the middle. */
export const broadwaterChronicle: Template = {
  name: "broadwater-chronicle",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "paywall",
      story.pick([
        "You have 1 free article left this month.",
        "This is your last free article. Subscribers keep 114 reporters on the street.",
      ]),
      "Subscribe for $1",
      "Already a subscriber? Log in",
    ),
    ...chrome("site-name", "Broadwater Chronicle"),
    ...chrome(
      "menu",
      "Local",
      "State House",
      "Business",
      "Ports & Rail",
      "Food",
      "Obits",
      "e-Paper",
    ),
    ...chrome("breadcrumb", `Local // ${story.pick(["Politics", "Neighborhoods", "Bay Area"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) => `By ${author}, ${story.pick(["Staff Writer", "Reporter", "Columnist"])}`,
    ),
    ...story.date(({ monthShort, day, year }) => `${monthShort} ${day}, ${year}`),
    ...chrome("tools", "Gift this article", "Save", "Aa"),
    ...chrome(
      "photo-credit",
      `${story.pick(["A runner passes the old pier on a recent morning. The city has set aside no money for its repair.", "Residents wait outside the hearing room, where seats ran out before the meeting began."])} ${story.pick(["Lea Osgood/The Chronicle", "Special to the Chronicle"])}`,
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "paywall",
          "Why do I see this?",
          story.pick([
            "Reporting costs money. Advertising used to pay for most of it and now pays for less than a third, so we ask those who read us often to share the bill.",
            "We let everyone read three stories a month. After that we ask for a dollar, because the people who write them have rents to pay as you do.",
          ]),
          "No commitment. Cancel online, by phone, or at the front desk, where somebody will try to talk you out of it.",
        ),
      ],
      [0.55, chrome("teaser", story.teaser())],
      [
        0.72,
        chrome(
          "promo",
          story.pick(["What to know", "From the archive", "Keep reading"]),
          ...story.headlines(2),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} covers ${story.pick(["city hall", "the waterfront", "courts and schools"])} for the Chronicle. Raised in ${story.pick(["Dunmore", "the east county", "a trailer, a lighthouse and Queens"])}, ${story.pick(["they joined the paper in 2016 after reporting from four statehouses", "she was part of the team that won a state award for its work on lead pipes"])}. When not at work, look in the river.`,
    ),
    ...chrome("follow", "Reach the reporter at newsroom@chronicle.example"),
    ...chrome("related", "Top of the News"),
    ...story.repeat(story.int(3, 5), () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
      ...chrome("counter", `By ${story.pick(["Dana Holt", "Luis Arce", "Mei Tran"])}`),
    ]),
    ...chrome(
      "poll",
      "Reader poll",
      story.pick([
        "Should the city sell the old pier?",
        "Have you ever been to a council meeting?",
      ]),
      "Yes",
      "No",
      "I have opinions that do not fit in a button",
      "Vote",
      "Results are not scientific.",
    ),
    ...chrome(
      "legal",
      "Use of this site constitutes acceptance of our Terms. The material may not be reproduced, distributed, transmitted or cached except with prior written permission. Some links lead to shops that pay us.",
    ),
    ...chrome(
      "footer",
      "About",
      "Newsroom ethics",
      "Delivery problem?",
      "Notice at collection",
      "Your California privacy rights",
      `© ${story.when.year}`,
    ),
  ],
};
