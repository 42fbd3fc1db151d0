import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A hobby magazine's site: digital issue box, forum threads, classified adverts, competition, subscriptions offer. */
export const spindleAndGaugeHobby: Template = {
  name: "spindle-and-gauge-hobby",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Magazine",
      "How-to",
      "Reviews",
      "Forum",
      "Plans shop",
      "Events",
      "My account",
    ),
    ...chrome(
      "ad",
      story.pick([
        "Subscribe and get a free pair of snips! 6 issues for £15",
        "Back issues from 1974 now on one USB stick",
      ]),
    ),
    ...chrome("breadcrumb", `How-to > ${story.pick(["Projects", "Tried & tested", "Basics"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Words and pictures: ${author}`),
    ...story.date(
      ({ year, monthName }) =>
        `First printed in issue ${story.int(200, 640)}, ${monthName} ${year}`,
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "promo",
          story.pick([
            `Free plans for subscribers: ${story.headline()}`,
            `See also: ${story.headline()}`,
          ]),
        ),
      ],
      [
        0.6,
        chrome(
          "sponsor",
          story.pick(["In association with Bramley Tools", "Sponsored by Fenwick Compost"]),
        ),
      ],
    ),
    ...chrome(
      "first-published",
      story.pick([
        `This piece appeared in our ${story.when.monthName} issue. To get every issue on the day it comes out, take out a subscription.`,
        "As it appeared in print",
      ]),
    ),
    ...chrome(
      "comment",
      "From the forum",
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
      `Join the conversation (2,${story.int(100, 999)} members online)`,
    ),
    ...chrome(
      "ad",
      "Readers' sales & wants",
      story.pick([
        "WANTED: Mayfold tailstock, any condition. Box 44",
        "SWAP: six dahlias for one good fork. Box 17",
      ]),
      "FOR SALE: kiln, heavy, you collect. Box 9",
    ),
    ...chrome(
      "poll",
      "Competition",
      story.pick([
        "Win a greenhouse worth £900. Simply tell us: what is a nematode? Closing date 31st.",
        "Spot the difference: win a vice",
      ]),
    ),
    ...chrome(
      "calendar",
      "Diary dates",
      story.pick(["Harrogate Show, stand 22", "Fold Vale Open Gardens, Sunday"]),
    ),
    ...chrome("related", story.pick(["Latest how-tos", "More from the workshop"])),
    ...story.repeat(story.int(3, 4), () => chrome("related", story.headline())),
    ...chrome("newsletter", "The Thursday Tip: one small useful thing, by email, free"),
    ...chrome(
      "footer",
      "Subscribe",
      "Renew",
      "Gift",
      "Digital archive",
      "Trade counter",
      "Privacy",
      "Spindle Publishing Ltd, Unit 4, Old Dairy, Upper Wick",
    ),
  ],
};
