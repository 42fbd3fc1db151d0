import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Celebrity and style site: shopping lines, captions with agencies between paragraphs, other stars' headlines everywhere. */
export const velvetRope: Template = {
  name: "velvet-rope",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Velvet Rope", "Stars", "Frocks", "Royals", "Weddings", "Buy it"),
    ...chrome(
      "sponsor",
      "If you fall for something here and buy it, a few pence come our way. You pay no more for it.",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, who was on the pavement`),
    ...story.date(({ day, monthName }) => `${day} ${monthName}`),
    ...chrome("share", "Pin  Post  Flip  Link"),
    ...story.body(
      [
        0.2,
        chrome(
          "photo-credit",
          story.pick([
            "Arm in arm on the steps, Thursday © Glimpse",
            "© Backgrid-on-Sea",
            "Not a hair out of place. Photo: Glimpse",
          ]),
        ),
      ],
      [0.35, chrome("promo", story.headline())],
      [0.5, chrome("ad", "Satin court shoe, £89, Hobday", "Get the look")],
      [
        0.7,
        chrome(
          "photo-credit",
          story.pick([
            "Back in the day: at the 1998 gala © Glimpse",
            "The dress in question © Glimpse",
          ]),
        ),
      ],
      [0.9, chrome("promo", story.headline())],
    ),
    ...chrome("related", ...story.headlines(2)),
    ...chrome("related", "Oh, and this"),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "newsletter",
      "The gossip, but in a nice envelope.",
      "We'd never pass your address to anyone, least of all him.",
    ),
    ...chrome("footer", "Velvet Rope", "Contact the door", "Cookies, the other sort"),
  ],
};
