import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A one-person island news site with hardly any chrome: ferry times, tip jar, a short list of other stories. */
export const skerryvoreIslesBulletin: Template = {
  name: "skerryvore-isles-bulletin",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "News | Ferries | Weather | Lost & found | About"),
    ...story.title(),
    ...story.byline((author) => `${author} reports`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.standfirst(),
    ...story.body(),
    ...chrome(
      "donation",
      story.pick([
        "If you found this useful you can buy me a coffee, or a new windscreen wiper.",
        "The Bulletin is free to read. The tip jar is here.",
      ]),
    ),
    ...chrome(
      "ticker",
      "Ferry status: ",
      story.pick(["Normal service", "Disruption possible: check before you travel", "Cancelled"]),
    ),
    ...chrome("related", ...story.headlines(story.int(2, 4))),
    ...chrome("footer", "© The Skerryvore Isles Bulletin. All mistakes are my own."),
  ],
};
