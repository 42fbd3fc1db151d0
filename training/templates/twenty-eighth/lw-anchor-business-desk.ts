import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A business site: partner survey, webinar blurb, analyst's bio, disclaimers on investment in prose, newsletter text. */
export const lwAnchorBusinessDesk: Template = {
  name: "lw-anchor-business-desk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `OMX ${story.int(1000, 2000)} ▲ 0.4%`,
      `Copper ${story.int(8000, 9999)} ▼ 1.1%`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} in the City`),
    ...story.date(
      ({ day, monthShort, year, clock }) => `${day} ${monthShort} ${year} | ${clock} GMT`,
    ),
    ...chrome(
      "audio",
      story.pick([
        "Listen to this article 5 min This is read by a machine, and may trip over names.",
        "0:00 | 4:38",
      ]),
    ),
    ...story.body(
      [
        0.4,
        chrome(
          "newsletter",
          story.pick([
            "The Opening Bell tells you, before seven, what will move and why. It is written by people who used to do the moving.",
            "Like what you're reading? Our editors pick five stories each evening for people who missed the day.",
          ]),
        ),
      ],
      [0.65, chrome("promo", story.headline())],
    ),
    ...chrome(
      "event",
      "Webinar: Is your warehouse lying to you?",
      "On Thursday three heads of logistics will explain how they found stock they had been paying to store since 2011. Live questions follow. It is free for members, and a recording goes to everyone who signs up.",
    ),
    ...chrome(
      "poll",
      "Where will rates be at Christmas?",
      "Lower",
      "Where they are",
      "Higher",
      "Vote to see how other readers answered",
    ),
    ...chrome(
      "legal",
      "What you read here is journalism and not advice. Prices may fall as well as rise, and you may get back less than you put in. If you are unsure, ask somebody who is paid to know. The writer holds no shares in any company named above.",
    ),
    ...chrome("related", "Most viewed this hour", ...story.headlines(4)),
  ],
};
