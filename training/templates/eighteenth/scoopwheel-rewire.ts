import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An aggregator that republishes whole stories: source line, coverage chips, unmarked headlines between paragraphs, endless next stories. */
export const scoopwheelRewire: Template = {
  name: "scoopwheel-rewire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "For you", "Local", "World", "Money", "Sport", "Weather"),
    ...chrome("login", "Sign in to personalise"),
    ...chrome(
      "site-name",
      story.pick(["Meadow & Mill Weekly", "Tarrow Coast News", "The Inland Post"]),
    ),
    ...chrome("follow", "Follow", `${story.int(2, 80)}K followers`),
    ...story.title(),
    ...story.byline((author) => `Story by ${author}`),
    ...story.date(
      ({ year, day, monthShort }) => `• ${story.int(1, 23)}h • ${day} ${monthShort} ${year}`,
    ),
    ...chrome("reading-time", `${story.int(2, 6)} min read`),
    ...chrome(
      "photo-credit",
      story.pick(["© Provided by Meadow & Mill Weekly", "© Getaway Images", "© Tarrow Coast News"]),
    ),
    ...story.body(
      [
        0.1,
        chrome(
          "follow",
          story.pick([
            "Stay up to date on this story: Follow topic",
            `Get ${story.pick(["Meadow & Mill Weekly", "Inland Post"])} alerts`,
          ]),
        ),
      ],
      [0.25, chrome("promo", story.headline())],
      [0.5, chrome("teaser", story.teaser())],
      [
        0.75,
        chrome(
          "promo",
          story.pick([`Related video: ${story.headline()} (Dailymoton)`, story.headline()]),
        ),
      ],
    ),
    ...chrome("share", `👍 ${story.int(3, 400)}`, "👎", "Comments", "Share"),
    ...chrome(
      "ad",
      "Sponsored",
      story.pick([
        "Dentists beg: stop rinsing after brushing",
        "People in Wexcombe are rushing to buy this tiny heater",
        "Born before 1972? Read this.",
      ]),
      story.pick(["Glowmint", "HeatPod", "Savvy Pensioner"]),
    ),
    ...chrome("related", story.pick(["More for you", "Continue reading"])),
    ...story.repeat(story.int(3, 5), () =>
      chrome(
        "related",
        story.pick(["Meadow & Mill Weekly", "Inland Post", "Orbit Daily"]),
        story.headline(),
        `${story.int(1, 23)}h`,
      ),
    ),
    ...chrome("teaser", story.teaser()),
    ...chrome("teaser", story.headline(), story.teaser(), "See more"),
    ...chrome(
      "footer",
      "Your privacy choices",
      "Consumer health privacy",
      "Terms of use",
      "Advertise",
      "Feedback",
    ),
  ],
};
