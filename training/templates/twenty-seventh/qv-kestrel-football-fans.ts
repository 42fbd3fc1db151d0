import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A football fan site: fixtures, tables, forum teasers, betting sponsor, poll. */
export const qvKestrelFootballFans: Template = {
  name: "qv-kestrel-football-fans",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("site-name", "ROVERS TILL I DIE"),
    ...chrome("menu", "News", "Fixtures", "Table", "Forum", "Shop", "Rumours"),
    ...chrome("ticker", "Next: Hurst (A)", "Sat 3pm"),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ day, monthShort, clock }) => `${day} ${monthShort}, ${clock}`),
    ...chrome("share", "Post to forum", "Copy link"),
    ...chrome("counter", `${story.int(2, 99)} replies`, `${story.int(300, 9000)} reads`),
    ...story.body(
      [0.35, chrome("sponsor", "18+. When it stops being fun, stop.")],
      [0.6, chrome("promo", story.headline())],
      [0.85, chrome("poll", "Man of the match?", "Keeper", "Ref", "Badger")],
    ),
    ...chrome("ticker", "P", "W", "D", "L", "Pts", "Rovers", "41", "12", "9", "20", "45"),
    ...chrome(
      "comment",
      "From the forum",
      story.comment(),
      `${story.reader()}, ${story.int(2, 58)}m`,
    ),
    ...chrome("comment", story.comment(), `${story.reader()}, ${story.int(2, 22)}h`),
    ...chrome("related", ...story.headlines(4)),
    ...chrome("event", "Away travel", "Coach 9am, The Drover", "£18, members £15"),
    ...chrome("footer", "An unofficial site", "Write for us", "Badge by Sue"),
  ],
};
