import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Scottish island site with adverts of local shops as plain lines between paragraphs, and sponsors thanked by name. */
export const kirkwallSoundShetlandDesk: Template = {
  name: "kirkwall-sound-shetland-desk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "North Sound News"),
    ...chrome("menu", "News", "Letters", "Marine", "Diary", "Lost & Found"),
    ...chrome(
      "calendar",
      "Ferries: disruption possible",
      `Sunset ${story.int(15, 22)}:0${story.int(0, 9)}`,
    ),
    ...story.title(),
    ...story.byline((a) => `Reported by ${a}`),
    ...story.date(({ day, monthName, year, clock }) => `${day} ${monthName} ${year} ${clock}`),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(10, 50) / 100,
        chrome(
          "ad",
          story.pick([
            "Linklater's Butchers – mutton pies every Thursday",
            "Sorsay Marine: outboards serviced, moorings laid. Ring 01999 555 118.",
            "Yoga in the kirk hall, Mondays at seven, bring a mat",
          ]),
        ),
      ],
      [
        story.int(30, 80) / 100,
        chrome(
          "ad",
          story.pick([
            "Peat-cutting spades now in at the Co-operative",
            "Holm Knitwear: sale on till Saturday",
            "Need a plumber? Try Magnie.",
          ]),
        ),
      ],
      [
        story.int(20, 70) / 100,
        chrome(
          "donation",
          story.pick([
            "If you like what we do, consider a small monthly sum. Over 1,050 readers keep North Sound News going and it costs less than a scone.",
            "Become a member of North Sound News from £3 a month and help to pay for council reporting.",
          ]),
        ),
      ],
      [
        story.int(60, 95) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("promo", `Earlier: ${story.headline()}`),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("photo-credit", "Photo: North Sound News"),
          chrome("audio", "Hear the skipper's account (3 mins)"),
          chrome("event", "Regatta dance, Sorsay hall, Saturday 9pm to 1am, soup at eleven"),
        ]),
      ],
    ),
    ...chrome("share", "Tell a friend"),
    ...chrome(
      "comment",
      "Letters to the editor",
      story.comment(),
      story.pick(["Name and address supplied", "J. Manson, Stennaby"]),
    ),
    ...chrome("related", "Other stories today", ...story.headlines(4)),
    ...chrome("ad", "Community notice board", "For sale: dinghy, needs work", "Wanted: hay"),
    ...chrome(
      "donation",
      "Thank you to the 1,061 members who paid for today's news, among them a class of eight and a man on an oil platform.",
    ),
    ...chrome("tags", "Tags: ferries, council"),
    ...chrome("footer", "Published by North Sound Media, Stennaby.", "Complaints", "About cookies"),
  ],
};
