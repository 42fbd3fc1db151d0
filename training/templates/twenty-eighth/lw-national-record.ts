import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A national broadsheet's site: teasers of other stories that read like body paragraphs, live-event promo, book promo, support text. */
export const lwNationalRecord: Template = {
  name: "lw-national-record",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("breadcrumb", "UK news"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} Correspondent`),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthShort} ${year} ${clock} GMT`,
    ),
    ...story.body(
      [0.25, story.pick([chrome("promo", story.headline()), []])],
      [
        0.5,
        story.pick([
          chrome(
            "newsletter",
            "Our morning email breaks down the key stories of the day, telling you what is happening and why it matters.",
            "after newsletter promotion",
          ),
          chrome(
            "podcast",
            "Listen to our daily podcast, in which reporters explain how they got the story and what it means.",
          ),
        ]),
      ],
      [
        0.8,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("promo", `${story.headline()} – read more`),
        ]),
      ],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Do you have an opinion on the issues raised in this article? If you would like to submit a response of up to 300 words by email to be considered for publication in our letters section, please send it with your name and address.",
        "We would like to hear from people who have been in a similar position. You can get in touch using the form below or by leaving a message. Your responses are secure, and only our journalists can see them.",
      ]),
    ),
    ...chrome(
      "donation",
      `We hope you appreciated this article. Before you close this tab, we want to ask whether you could support us this ${story.pick(["winter", "year"])}.`,
      "At a time when many people get their news from a handful of companies, it matters that some newsrooms answer only to their readers. We are able to report without fear because thousands of people choose to pay for it.",
      "If you can, please support us on a monthly basis. It takes less than a minute to set up, and you can cancel whenever you like.",
      "Support from £4 a month",
      "Remind me later",
    ),
    ...chrome(
      "event",
      "Join our political editor and guests for an online discussion about what the year ahead will bring. Tickets cost £12, and subscribers can book early.",
    ),
    ...chrome("related", "Most viewed", ...numbered(story.headlines(4), ". ")),
  ],
};
