import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A technology blog: affiliate note, newsletter with promise, comment badges, events, author with beat. */
export const btSwitchboardTech: Template = {
  name: "bt-switchboard-tech",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Switchboard",
      "Reviews",
      "Policy",
      "Gadgets",
      "Newsletters",
      "Log in",
      "Menu + Expand",
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "If you buy something from a link here, we may get a commission. See our ethics statement.",
        "Tickets go up in price on Friday. Save up to $300 on your pass now.",
        "This week's site is presented by a maker of standing desks.",
      ]),
    ),
    ...chrome(
      "tags",
      `${story.pick(["POLICY", "SECURITY", "AI"])} / ${story.pick(["TECH", "REPORT"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year}, ${clock} UTC`,
    ),
    ...chrome("share", "Link", "Share", "Gift"),
    ...chrome(
      "photo-credit",
      `Image: ${story.pick(["Switchboard", "Switchboard; stock photos", "Oda Lien / Switchboard"])}`,
    ),
    ...chrome(
      "author-bio",
      `${story.author} is a senior reporter who has covered platforms, privacy and printers that won't print for over ten years.`,
    ),
    ...story.body(
      [0.4, chrome("promo", "Related", ...story.headlines(story.int(1, 3)))],
      [
        0.7,
        chrome(
          "newsletter",
          "Command Line, but for humans",
          "A weekly letter about the machines and the people who shout at them.",
          "Email (required)",
          "By submitting your email, you agree to our Terms and Privacy Notice. This site is protected by a captcha.",
        ),
      ],
    ),
    ...chrome(
      "follow",
      "Follow topics and authors from this story to see more like this in your personalized homepage feed and to receive email updates.",
      story.author,
      "Policy",
      "Tech",
    ),
    ...chrome("comment", `${story.int(3, 212)} Comments`, "Join the conversation"),
    ...chrome("related", "Most Popular", ...counted(story.headlines(5))),
    ...chrome("sponsor", "This is the title for the native ad", "Sponsored"),
    ...chrome(
      "footer",
      "Tip Us",
      "Masthead",
      "Community Guidelines",
      "How We Rate and Review Products",
      "Accessibility",
      `© ${story.when.year} Lantern Jaw Media, LLC. All Rights Reserved`,
    ),
  ],
};
