import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** West African daily: related lists without a heading, WhatsApp channel lines, disclaimers in prose. */
export const kwameTownMonitor: Template = {
  name: "kwame-town-monitor",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Monitor", "Politics", "Bizness", "Sports", "Diaspora", "Metro Plus"),
    ...chrome("ad", "Get your land documents right the first time. Call Asante Surveyors."),
    ...chrome("breadcrumb", "Monitor > Politics > Now"),
    ...story.title(),
    ...story.byline((a) => `${a}, in the capital`),
    ...story.date(
      ({ weekday, monthName, day, year }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...chrome("counter", `${story.int(200, 9900)}`),
    ...story.body(
      [0.25, chrome("promo", story.headline())],
      [
        0.5,
        chrome(
          "follow",
          "Our channel on WhatsApp has the gist before the press conference ends. Tap to come in.",
        ),
      ],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome("related", ...story.headlines(5)),
    ...chrome(
      "legal",
      "Views carried here belong to whoever expressed them, and the Monitor does not thereby make them its own. Where a party feels aggrieved a rejoinder of equal length will be given space.",
    ),
    ...chrome("comment-form", "Drop your two cedis"),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        story.pick(["just now", "this morning", "4 hrs back"]),
        story.comment(),
      ),
    ),
    ...chrome("comment", story.reader(), "to the one above:", story.comment()),
    ...chrome(
      "sponsor",
      "Congratulations to Nana Osei Bonsu on his enstoolment, from the board and staff of Volta Agro.",
    ),
    ...chrome("footer", "Adverts: 030 555 0142", "Sister paper: The Weekend Monitor"),
  ],
};
