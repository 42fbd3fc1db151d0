import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A left-leaning national paper without a paywall: a begging letter in prose, explore more, most viewed. */
export const theWharfDaily: Template = {
  name: "the-wharf-daily",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "donation",
      story.pick(["Support us", "Support independent journalism"]),
      "Print subscriptions",
    ),
    ...chrome("menu", "News", "Opinion", "Sport", "Culture", "Lifestyle"),
    ...chrome("breadcrumb", story.pick(["UK news", "Environment", "Society", "Books"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthShort} ${year} ${clock.replace(":", ".")} GMT`,
    ),
    ...chrome("share", "Share"),
    ...story.body(
      [
        0.2,
        chrome("related", story.headline(), story.pick(["Read more", "Read more", story.teaser()])),
      ],
      [
        0.5,
        chrome(
          "newsletter",
          story.pick(["Sign up to First Light", "Free daily newsletter"]),
          "Archie and the night desk read everything so that you can have your breakfast in peace",
          "Enter your email address",
          "Sign up",
          "What you should know: some of our emails carry advertising or mention charities that we work with. We will make you an account if you have none. The privacy policy has the rest.",
          "after newsletter box",
        ),
      ],
      [0.75, chrome("related", ...story.headlines(1))],
    ),
    ...story.repeat(story.int(0, 1), () =>
      chrome(
        "comment-form",
        "Do you disagree? Letters of no more than 250 words, with a name and a town, can be sent to the letters page by noon.",
      ),
    ),
    ...chrome(
      "tags",
      "Explore more on these topics",
      story.pick(["Rivers", "Work", "Theatre"]),
      story.pick(["Communities", "Local politics", "features"]),
      "news",
    ),
    ...chrome("share", "Share", "Reuse this content"),
    ...chrome(
      "donation",
      `Dear reader: ${story.pick(["you have read", "you've opened"])} ${story.int(3, 61)} of our articles in the last year`,
      "We have no owner, no shareholders and nobody who can ring up at midnight to have a story changed. What we do have is you. Most people who read us pay nothing, and we would like it to stay so, because news ought not to be for those who can afford it.",
      "But it costs money to send a reporter to sit through a planning meeting. If you can spare the price of a cup of coffee each month, please think about it. It takes less than a minute.",
      "One-off",
      "Monthly",
      "Annual",
      "Continue",
      "Remind me next month",
    ),
    ...chrome(
      "comment",
      `${story.pick(["Comments", "View comments"])} (${story.int(14, 900)})`,
      "Comments were closed after three days, as they are on every story",
    ),
    ...chrome("related", story.pick(["Related stories", "More from here"])),
    ...story.repeat(4, () => chrome("related", story.headline(), `${story.int(1, 9)}h ago`)),
    ...chrome(
      "related",
      "Most viewed",
      ...story.pick([(list: string[]) => list, (list: string[]) => numbered(list, " ")])(
        story.headlines(6),
      ),
    ),
    ...chrome(
      "footer",
      "The paper in your inbox before the kettle has boiled",
      "Help",
      "Complaints & corrections",
      "Contact us",
      "Tip us off",
      "All topics",
      "All writers",
      "Digital newspaper archive",
      `© ${story.when.year} The Wharf Daily or its affiliated companies. All rights reserved.`,
    ),
  ],
};
