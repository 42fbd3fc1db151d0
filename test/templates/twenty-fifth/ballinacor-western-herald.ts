import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** An Irish regional weekly: planning and deaths boxes, Irish-language link, single unmarked teaser in the text. */
export const ballinacorWesternHerald: Template = {
  name: "ballinacor-western-herald",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Nuacht", "News", "GAA", "Farming", "Deaths", "Planning", "Subscribe"),
    ...chrome("language", "Gaeilge", "English"),
    ...chrome("breadcrumb", "News »", story.pick(["Council", "Courts", "Community"])),
    ...story.title(),
    ...story.byline(),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday} ${day} ${monthName}, ${year}`),
    ...story.body(
      [0.35, chrome("promo", story.teaser())],
      [0.7, chrome("promo", `${story.pick(["READ NEXT", "See also"])}: ${story.headline()}`)],
    ),
    ...chrome("share", "Share this article"),
    ...chrome("related", "Most read in Ballinacor", ...story.headlines(4)),
    ...chrome(
      "promo",
      "Death notices",
      story.pick(["Breege Conneely, Kilmeena", "Pádraig Moran, late of Boston"]),
      story.pick(["Sr Benedicta Gill", "Christy Heneghan, Aughagower"]),
    ),
    ...chrome("calendar", "This week's planning applications"),
    ...chrome(
      "newsletter",
      "Herald Alerts",
      "The week's news from the west, delivered on Thursday evening while the paper is still at the printer.",
    ),
    ...chrome("comment-form", "To join the conversation you must be a subscriber."),
    ...chrome(
      "footer",
      "Ballinacor Western Herald, Shop Street",
      "Press Council",
      "Advertise",
      "Manage cookies",
    ),
  ],
};
