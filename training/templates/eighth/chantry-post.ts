import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A reader-funded broadsheet: a begging letter in two places, and bare leads of other stories between paragraphs. */
export const chantryPost: Template = {
  name: "chantry-post",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "Skip to the story", "Skip to navigation"),
    ...chrome(
      "donation",
      story.pick(["Fund the Post", "Back us from £2 a week"]),
      "Print subscriptions",
    ),
    ...chrome("login", "Sign in"),
    ...chrome(
      "menu",
      "News",
      "Opinion",
      "Sport",
      "Culture",
      "Lifestyle",
      "Show more",
      "Hide expanded menu",
    ),
    ...chrome("site-name", "The Chantry Post"),
    ...chrome("breadcrumb", story.pick(["Communities", "UK news", "Society"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthShort} ${year} ${clock.replace(":", ".")} GMT`,
    ),
    ...chrome("share", "Share"),
    ...chrome(
      "photo-credit",
      story.pick([
        "A view of the town at first light, seen from the footbridge that was closed to the public in 2021. Photograph: Nell Ambery/The Post",
        "People who live nearby say they have grown used to visitors. Photograph: Saul Wick/Agency Nine",
      ]),
    ),
    ...story.body(
      [0.22, chrome("teaser", story.teaser())],
      [
        0.45,
        chrome(
          "newsletter",
          story.pick(["Sign up to Morning Post", "Free daily newsletter"]),
          "What happened overnight, what it means for you and what to read on the bus, before seven each morning",
          "Enter your email address",
          "A note on privacy: our letters may carry adverts, appeals by charities and pieces that somebody else has paid for. If you are new here we make you a guest account, which you can turn into a full one whenever you like.",
          "after newsletter promotion",
        ),
      ],
      [0.7, chrome("teaser", story.teaser(), story.teaser())],
    ),
    ...chrome(
      "donation",
      story.pick([
        "I hope you found this piece worth your time.",
        "Before you go, a word from our editor.",
      ]),
      story.pick([
        "In 2009 eleven of us sat in a kitchen and asked whether a newspaper could be owned by nobody. We thought that it might last a year. It has lasted this long because people like you, in 140 countries, decided that it should.",
        "There is no proprietor here who rings in the evening. There are no shareholders waiting for a dividend. There is a roomful of reporters, a leaking roof and you.",
      ]),
      "Most of those who read us pay nothing, and we are glad that they read us. But this month we need 4,000 of them to give a little. It takes less than a minute, and you can stop whenever you like.",
      story.pick([
        "If you can, please support us today. Thank you.",
        "Will you help? Even £1 makes a difference.",
      ]),
      "Support £3/monthly",
      "Recommended",
      "Support £10/monthly",
      "Unlock All-access digital benefits:",
      "Far fewer asks for support",
      "Once just £1",
      "Continue",
      "Remind me in December",
    ),
    ...chrome(
      "tags",
      "Explore more on these topics",
      story.pick(["Communities", "Rural affairs"]),
      story.pick(["features", "news"]),
    ),
    ...chrome("share", "Share", "Reuse this content"),
    ...story.repeat(story.int(3, 5), () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
      ...chrome("counter", `${story.int(2, 23)}h ago`),
    ]),
    ...chrome(
      "comment",
      `Comments (${story.int(20, 900)})`,
      "We have shut this thread while we mend something behind the scenes. What has been said can still be read; come back tomorrow if you would like to add to it.",
    ),
    ...chrome(
      "footer",
      "Help",
      "Complaints & corrections",
      "Work for us",
      "Terms & conditions",
      `© ${story.when.year} Chantry Trust. All rights reserved. (dcr)`,
    ),
  ],
};
