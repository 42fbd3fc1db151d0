import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A city-state broadsheet: sign in banners, "gift", summarised disclaimer, podcast row, branded content. */
export const singaporeStyleStraitDispatch: Template = {
  name: "singapore-style-strait-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "tools",
      "Edition: Singapore | International",
      "ePaper",
      "Newsletters",
      "Podcasts",
      "RSS",
    ),
    ...chrome("login", "Log in", "Subscribe"),
    ...chrome("ticker", "PSI 54 (Moderate)", "COE Cat A $92,000"),
    ...story.title(),
    ...chrome("share", "Sign up now: Get the Strait Dispatch on your phone", "Share this article"),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(
      ({ monthShort, dd, year, clock }) => `Published ${monthShort} ${dd}, ${year}, ${clock}`,
    ),
    ...chrome("audio", "Listen to this article", "Speed 1x"),
    ...chrome("tools", "Summarise: this summary was made by a machine and may not be accurate"),
    ...story.body(
      [story.int(23, 37) / 100, chrome("promo", "More on this topic", story.headline())],
      [story.int(43, 57) / 100, chrome("photo-credit", "PHOTO: ST DISPATCH FILE")],
      [
        story.int(68, 82) / 100,
        chrome("ad", "Remaining article after the advertisement", "PHOTO: SPONSORED"),
      ],
    ),
    ...chrome(
      "follow",
      "Join our Telegram channel and get the latest breaking news delivered to you.",
    ),
    ...story.pick([chrome("tags", "Society", "Courts and crime", "Property"), []]),
    ...chrome(
      "related",
      "See more on",
      ...story.headlines(2),
      "Popular",
      ...counted(story.headlines(3)),
    ),
    ...chrome("sponsor", "Branded Content", "How one bank made queues beautiful"),
    ...chrome(
      "legal",
      "MCI (P) 000/12. Published by Strait Dispatch Media. Read our standard operating procedures on opinions, advertorials and complaints.",
    ),
    ...chrome("app", "E-paper app: on your tablet before your kopi", "Download now"),
    ...chrome(
      "footer",
      "Contact",
      "FAQs",
      "Terms & conditions",
      "Data protection policy",
      "Need help? Reach us here.",
    ),
  ],
};
