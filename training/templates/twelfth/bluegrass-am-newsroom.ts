import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American AM station's news page: sponsor of the news hour, hosts, swap shop; no menu above the title at all. */
export const bluegrassAmNewsroom: Template = {
  name: "bluegrass-am-newsroom",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "sponsor",
      story.pick([
        "The 7:30 news is brought to you by Tatum Tractor, where a handshake still counts.",
        "Funeral announcements courtesy of Gholson & Sons.",
      ]),
    ),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "author-bio",
      story.pick([
        "News director and voice of the Harlan Lady Lynx.",
        "Mornings 5 to 9, and Saturdays when Earl is fishing.",
      ]),
    ),
    ...story.body([
      0.6,
      story.pick([chrome("related", story.headline()), chrome("ad", "Advertisement")]),
    ]),
    ...chrome("audio", "Listen to WBLG 1450 AM live. Press play, and give it a second, it's AM."),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "event",
      "Swap Shop airs at 10 each weekday. Call in what you've got. No guns, no puppies under eight weeks.",
    ),
    ...chrome("related", "Local headlines", ...story.headlines(4)),
    ...chrome("tags", "Posted in Local News"),
    ...chrome("ticker", "School closings: none reported", "River stage 14.2 ft"),
    ...chrome(
      "legal",
      "WBLG is an equal opportunity employer. Those who have trouble with the public file may call the station and ask for Donna.",
    ),
    ...chrome("follow", "Find us on Facebook"),
    ...chrome("footer", "© WBLG Radio", "EEO", "FCC Applications", "Contest Rules"),
  ],
};
