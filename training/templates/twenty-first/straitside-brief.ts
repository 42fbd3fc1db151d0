import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A South-East Asian business-minded daily: three-point summary box of another story, listen bar, stock codes. */
export const straitsideBrief: Template = {
  name: "straitside-brief",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Subscribe", "Top stories", "Asia", "Property", "Life", "Hawker guide"),
    ...chrome("tags", ...story.pick([["SUBSCRIBERS"], ["FREE READ"]])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ clock, dd, monthShort, year }) => `Published ${monthShort} ${dd}, ${year}, ${clock}`,
    ),
    ...chrome("share", "Share", "WhatsApp", "Telegram", "Copied to clipboard"),
    ...(story.int(1, 100) <= 60 ? chrome("audio", `AI-narrated · ${story.int(3, 8)} min`) : []),
    ...story.body(
      [
        0.25,
        chrome(
          "newsletter",
          "Straits in Sixty: sixty seconds on what moved Asia overnight. Enter a valid email. By signing up I accept the terms. Thanks for signing up!",
        ),
      ],
      [0.6, chrome("promo", `See also: ${story.headline()}`, `See also: ${story.headline()}`)],
    ),
    ...chrome(
      "ticker",
      `Straits Port Hldgs S$${story.int(1, 4)}.${story.int(10, 99)} +${story.int(0, 2)}.${story.int(1, 9)}%`,
      `Kelong Reit S$${story.int(0, 1)}.${story.int(10, 99)} -0.${story.int(1, 9)}%`,
      `Lion Noodle S$${story.int(2, 9)}.${story.int(10, 99)} 0.0%`,
    ),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "tags",
          `Tags: ${story.pick(["SME", "weather", "sport", "courts"])} · ${story.pick(["retail", "travel"])} · Asean`,
        )
      : []),
    ...chrome(
      "related",
      "For you",
      story.headline(),
      `${story.int(3, 8)} min read`,
      story.headline(),
      `${story.int(3, 8)} min read`,
      story.headline(),
      `${story.int(3, 8)} min read`,
    ),
    ...chrome(
      "legal",
      `Reproduction without written consent is forbidden. MCI (P) 000/00/${story.when.year}.`,
    ),
    ...chrome("footer", "Help centre", "Media literacy", "Circulation", "Data protection officer"),
  ],
};
