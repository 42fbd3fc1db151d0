import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A members' paper that talks to its readers all the time: asks, explanations of its rules and its ads, minutes of meetings. */
export const commonThreadCooperative: Template = {
  name: "common-thread-cooperative",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Common Thread", "Owned by 4,118 of you"),
    ...chrome(
      "donation",
      story.pick([
        "We own this paper together. This month 61 people joined and 40 left; if nothing changes we shall be fine until about October.",
        "It's members' week, when we tell you what we did with your money and ask for some more.",
      ]),
    ),
    ...chrome("breadcrumb", story.pick(["Front → City → Story", "You're reading: Work"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) =>
      story.pick([
        `Reported by ${author}`,
        `${author} (she/her)`,
        `${author}, member no. ${story.int(2, 900)}`,
      ]),
    ),
    ...story.date(({ weekday, day, monthName }) => `${weekday} ${day} ${monthName}`),
    ...story.body(
      [
        0.33,
        chrome(
          "donation",
          story.pick([
            "Hello. You've come to the point in the story where other sites would stop you. We don't, as most of our members voted to leave the door open. If you can afford £3 a month, hold it open for the next person.",
            "This took eleven days to report. Members paid for nine of them.",
          ]),
          "Join for £3",
          "I'm a member already",
        ),
      ],
      [0.66, chrome("promo", story.headline())],
    ),
    ...chrome(
      "sponsor",
      "Our adverts are chosen by a panel of six members, who turned down 14 last month. This one got through: the Wheelhouse mends bicycles on a pay-what-you-can basis every Thursday.",
    ),
    ...chrome(
      "comment-form",
      "How comments work here",
      "Only members can comment, and every comment carries the name on your share certificate. It turns out that people are nicer to each other when they might have to share a minibus to the annual meeting.",
      "If a thread gets out of hand, a steward will step in. If the steward gets out of hand, there is a second steward.",
    ),
    ...story.repeat(story.int(2, 5), () =>
      chrome(
        "comment",
        story.reader(),
        story.comment(),
        story.pick(["Agree · Disagree · Flag for a steward", "Thread closed by steward"]),
      ),
    ),
    ...chrome(
      "event",
      "Story meeting, Wednesday at seven, upstairs at the Loom. Come and tell us what we are missing. There will be soup.",
    ),
    ...chrome("related", "Also from the Thread"),
    ...story.repeat(story.int(2, 4), () =>
      chrome("related", `${story.headline()}. ${story.teaser()}`),
    ),
    ...chrome(
      "legal",
      "Common Thread is regulated by the Independent Monitor. Complaints go first to our readers' editor, who is elected, unpaid and hard to please.",
    ),
  ],
};
