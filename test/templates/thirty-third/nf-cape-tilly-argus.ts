import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A South African daily: load-shedding stage, WhatsApp number, "read the e-edition", conservation-minded print note, classified obits. */
export const nfCapeTillyArgus: Template = {
  name: "nf-cape-tilly-argus",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Load-shedding: ${story.pick(["suspended", "Stage 2 until 05:00", "Stage 4 until further notice"])}`,
      `Dam levels: ${story.int(48, 99)}.${story.int(0, 9)}%`,
    ),
    ...chrome("site-name", "CAPE TILLY ARGUS"),
    ...chrome(
      "menu",
      "News",
      "Crime and Courts",
      "Opinion",
      "Sport",
      "Motoring",
      "Jobs",
      "Property",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `Picture: ${story.pick(["Ayanda Ndlela/Argus pictures", "Supplied", "File"])}`,
    ),
    ...story.date(({ monthShort, day, year }) => `Published ${monthShort} ${day}, ${year}`),
    ...story.byline((a) => `${a}`),
    ...chrome("share", "Share"),
    ...story.body(
      [0.5, chrome("promo", `READ: ${story.headline()}`)],
      [0.8, chrome("ad", "- PARTNER CONTENT -", "Medical aid that pays before you ask")],
    ),
    ...chrome(
      "contact",
      `Send your stories, voice notes and pictures on WhatsApp to 071 555 ${story.int(1000, 9999)}. Please say where and when.`,
    ),
    ...chrome(
      "follow",
      "Follow the Argus on WhatsApp Channels to receive news updates on your phone",
    ),
    ...chrome(
      "tags",
      "Related Topics:",
      story.pick(["SAPS", "housing"]),
      "courts",
      story.pick(["taxi violence", "fire season"]),
    ),
    ...chrome("related", "MORE ON THIS", ...story.headlines(3)),
    ...chrome(
      "donation",
      "Good reporting is not free to make, even where it is free to read. If you can spare the price of a loaf each month, become an Argus Friend: you will get the Sunday letter, an invitation to our newsroom tour, and the knowledge that somebody sat through the council meeting for you.",
    ),
    ...chrome(
      "legal",
      "We have signed the press code and try to keep to it. If you think we have not, the Public Advocate will hear you, and we will print what is decided.",
    ),
    ...chrome(
      "footer",
      `© ${story.when.year} Tilly Bay Media & affiliated companies. All rights reserved.`,
    ),
  ],
};
