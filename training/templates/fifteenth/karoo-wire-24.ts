import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A South African online-only giant: free-to-read ends, subscriber lines, exchange rates, community rules, voices. */
export const karooWire24: Template = {
  name: "karoo-wire-24",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Rand - Dollar`,
      `${story.int(16, 19)}.${story.int(10, 99)}`,
      `-0.${story.int(1, 9)}%`,
      "Brent Crude",
      `${story.int(60, 90)}.${story.int(10, 99)}`,
    ),
    ...chrome(
      "menu",
      "News",
      "Voices",
      "Business",
      "Sport",
      "Food",
      "Recipes",
      "Afrikaans",
      "Partner content",
      "Loadshedding schedule",
    ),
    ...chrome(
      "paywall",
      story.pick([
        "share your subscriber article",
        "As a subscriber you may send five stories a month to friends who are not.",
      ]),
    ),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ day, monthShort, year, clock }) => `${day} ${monthShort} ${year} ${clock}`),
    ...chrome("share", "Share", "Gift", "Bookmark"),
    ...story.pick([
      chrome(
        "audio",
        "Listen to this article",
        `0:00 / ${story.int(2, 6)}:${story.int(10, 59)}`,
        "Subscribers can listen to this article",
      ),
      [],
    ]),
    ...story.standfirst(),
    ...story.body(
      [story.int(22, 38) / 100, story.pick([chrome("promo", `READ | ${story.headline()}`), []])],
      [story.int(57, 73) / 100, chrome("promo", story.teaser())],
    ),
    ...chrome("counter", `${story.int(100, 900)} people are reading this`),
    ...story.pick([
      chrome(
        "poll",
        "Voting Booth",
        story.pick([
          "How are you spending less this month?",
          "Would you take a pay cut to live at the sea?",
        ]),
        `${story.int(11, 60)}% - ${story.int(100, 4000)} votes`,
        "View Results",
        "Previous Results",
      ),
      [],
    ]),
    ...chrome("related", "Related Links", ...story.headlines(3)),
    ...chrome("comment", "Show Comments", "0 comments", story.reader(), story.comment()),
    ...chrome(
      "legal",
      "It is a noisy time and you can choose whom you listen to. Try us for 14 days without paying a cent: investigations, opinion and long reads, each of them checked twice. Stop whenever you like.",
    ),
    ...chrome(
      "sponsor",
      "Partner Content",
      story.pick(["Why your geyser deserves insurance", "Retire small, live large"]),
    ),
    ...chrome(
      "newsletter",
      "E-mail Alerts",
      "The Wrap: what to know before supper",
      "There was a problem. Please try again",
      "You are subscribed",
    ),
    ...chrome(
      "footer",
      "E-mail Newsletters",
      "Terms and Conditions",
      "Complaints about this article can be sent to the Press Council",
      `© ${story.when.year} Karoo Wire`,
    ),
  ],
};
