import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A trade paper for transport: white-paper promo in prose, event, awards call, sponsor column, about-us and subscribe wall line. */
export const lwTransitWire: Template = {
  name: "lw-transit-wire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Rail", "Bus", "Ports", "Jobs", "Awards 2026"),
    ...chrome("ad", "Leaderboard"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.byline((a) => a),
    ...story.body(
      [
        0.3,
        chrome(
          "sponsor",
          story.pick([
            "White paper: Four depots that cut their energy bill by a third, and one that didn't. Written with our partner Voltane, and free to readers who leave us an address.",
            "Partner content: why your ticket gates are tired",
          ]),
        ),
      ],
      [0.6, chrome("promo", story.pick([`See also: ${story.headline()}`, story.headline()]))],
    ),
    ...chrome(
      "event",
      "Enter the Points & Crossings Awards",
      "Do you work with somebody who keeps things moving and never says so? Put them in for an award before the thirtieth. It costs £95 to enter, a table seats ten, and the host is a comedian who missed his train to us last year.",
    ),
    ...chrome(
      "promo",
      "Jobs",
      "Timetable planner, Eastern Lines — £41k and a desk by the window",
      "Depot manager, Fellgate",
    ),
    ...chrome(
      "footer",
      "Transit Wire has told the industry what it already suspected since 1903. We are part of Brookline Business Media, which also brings you Crane & Hoist.",
    ),
  ],
};
