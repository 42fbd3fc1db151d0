import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A business newspaper with a hard wall: gift links, myFeed, market data strips, comment policy. */
export const premiumFtLikeMeridian: Template = {
  name: "premium-ft-like-meridian",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "Accessibility help",
      "Open side navigation menu",
      "Open search bar",
      "Subscribe",
      "Sign In",
    ),
    ...chrome(
      "ticker",
      `Meridian 100 ${story.int(5000, 7900)}.${story.int(10, 99)} ${story.pick(["+", "-"])}0.${story.int(10, 90)}%`,
      `Brent $${story.int(48, 110)}`,
      `€/$ 1.0${story.int(1, 9)}`,
    ),
    ...story.pick([
      chrome(
        "tags",
        story.pick(["Companies", "Markets Briefing", "The Big Read"]),
        "Add to myMeridian",
      ),
      [],
    ]),
    ...chrome(
      "paywall",
      story.pick(["Gift this article", "Unlock the Editor's Digest for free"]),
      story.pick([
        "You have 10 gift links left this month",
        "Every Saturday the editor sends six pieces she wishes she had written.",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} in London`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day} ${year}`),
    ...chrome(
      "share",
      "Share on X (opens new window)",
      "Share on LinkedIn (opens new window)",
      "Save",
    ),
    ...story.pick([chrome("counter", `${story.int(2, 410)}`, "Print this page"), []]),
    ...story.body(
      [story.int(23, 37) / 100, chrome("teaser", "Recommended", story.headline(), story.teaser())],
      [
        story.int(53, 67) / 100,
        story.pick([
          chrome(
            "audio",
            "The chart that belongs here moves. Yours does not, because scripts are off or the line is down.",
          ),
          [],
        ]),
      ],
      [
        story.int(78, 92) / 100,
        chrome(
          "newsletter",
          "Energy Source: every Tuesday and Thursday, delivered to your inbox. Sign up here",
        ),
      ],
    ),
    ...chrome(
      "legal",
      `© Meridian Newspapers ${story.when.year}`,
      "Reuse this content (opens in new window)",
    ),
    ...chrome("comment", "Comments", "Comments have not been enabled for this article."),
    ...story.pick([chrome("related", "Latest on Companies", ...story.headlines(4)), []]),
    ...chrome(
      "tags",
      "Follow the topics in this article",
      "UK companies",
      "Central banks",
      "Labour",
    ),
    ...chrome(
      "paywall",
      story.pick([
        "Explore our subscriptions: £1 for 4 weeks, then £59 a month. Cancel whenever you like during your trial.",
        "Keep abreast of what moves the world. Pay a year upfront and save 20%.",
      ]),
    ),
    ...chrome(
      "footer",
      "View Site Tips",
      "Help Centre",
      "Markets data delayed by at least 15 minutes.",
    ),
  ],
};
