import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A transport news site: departure board widget, disruption strip, fare calculator round the story. */
export const xzTannoyTimetables: Template = {
  name: "xz-tannoy-timetables",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "DISRUPTIONS",
      story.pick(["Line 2: minor delays", "Good service on all lines", "Ferry: cancelled, wind"]),
      "Updated 3 min ago",
    ),
    ...chrome("menu", "Trains", "Buses", "Trams", "Ferries", "Roads", "Fares", "Jobs"),
    ...chrome("breadcrumb", "Home » Buses » Service changes"),
    ...story.title(),
    ...story.byline((author) => `Posted by ${author}`),
    ...story.date((w) => `${w.year}-${w.mm}-${w.dd} ${w.clock}`),
    ...story.body(
      [
        0.3,
        chrome(
          "ticker",
          "Next departures",
          "Station – Hospital",
          "3 min",
          "Station – Fernhill",
          "9 min",
          "Town – Staithe",
          "Due",
        ),
      ],
      [0.6, chrome("promo", story.headline())],
    ),
    ...chrome("tools", "Fare calculator", "From", "To", "Railcard", "Work it out"),
    ...chrome(
      "comment",
      `${story.int(2, 30)} responses`,
      `@${story.reader()}`,
      story.comment(),
      `@${story.reader()}`,
      story.comment(),
    ),
    ...chrome("related", "Earlier in Buses", ...story.headlines(4)),
    ...(story.int(0, 3) > 0
      ? chrome("newsletter", "The 07:52", "A daily note for people who wait.", "Subscribe")
      : []),
    ...(story.int(0, 3) > 0
      ? chrome("promo", "Jobs in transport", "Depot manager, £41k, Crake", "Tram driver (trainee)")
      : []),
    ...chrome("footer", "RSS", "Press passes", "Not affiliated with any operator"),
  ],
};
