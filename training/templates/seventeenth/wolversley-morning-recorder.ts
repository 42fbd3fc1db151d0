import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A UK national daily: no paywall but a membership letter of several paragraphs under each story, sections, most viewed. */
export const wolversleyMorningRecorder: Template = {
  name: "wolversley-morning-recorder",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to main content",
      "Skip to navigation",
      "Print subscriptions",
      "Search jobs",
      "Sign in",
      "News",
      "Opinion",
      "Sport",
      "Culture",
      "Lifestyle",
      "Show more",
    ),
    ...chrome("site-name", "The Wolversley Morning Recorder"),
    ...chrome(
      "breadcrumb",
      story.pick(["UK", "Society", "World", "Environment"]),
      story.pick(["Local government", "Courts", "Health", "Education"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthShort} ${year} ${clock.replace(":", ".")} GMT`,
    ),
    ...chrome("share", "Share"),
    ...chrome(
      "tools",
      story.pick(["Prefer the Recorder on your search page", "View image in fullscreen"]),
    ),
    ...story.body(
      [0.3, chrome("promo", story.teaser())],
      [
        0.7,
        chrome(
          "newsletter",
          "Sign up to First Light",
          "Free daily newsletter",
          "What happened while you slept, what will happen before lunch, and which of it you may safely ignore",
          "Privacy: our letters may carry adverts, word from charities and items that somebody else has paid for.",
          "after newsletter promotion",
        ),
      ],
    ),
    ...chrome(
      "donation",
      "A word before you go",
      `You are one of the ${story.int(2, 9)} million people who have opened this paper today, and one of the very few who will get to the bottom of the page. So we will be quick.`,
      "Nobody owns us. There is no proprietor who rings the editor, and no shareholder who has to be paid before the reporters are. When we make a mistake, it is ours.",
      "That freedom costs money, and fewer than one in a hundred of our readers pays for it. If you have been meaning to, this would be a good day.",
      story.pick([
        "From as little as £2 you can keep the lights on. It takes less time than it took to read this.",
        "Any sum helps. If you cannot spare one now, thank you for reading.",
      ]),
      "Single",
      "Monthly",
      "Annual",
      "Continue",
      "Remind me in January",
    ),
    ...chrome(
      "tags",
      "Explore more on these topics",
      story.pick(["Local government", "Courts", "Rail transport"]),
      story.pick(["News", "England", "Wales"]),
    ),
    ...chrome("tools", "Reuse this content"),
    ...chrome(
      "related",
      "More on this story",
      ...story.headlines(3),
      "Most viewed",
      ...story.headlines(5),
    ),
    ...chrome(
      "footer",
      "Help",
      "Complaints & corrections",
      "Contact us",
      "Tip us off",
      "All topics",
      "All writers",
      "Digital newspaper archive",
      "Back to top",
      `© ${story.when.year} Wolversley Press and its affiliated companies. All rights reserved. (modern)`,
    ),
  ],
};
