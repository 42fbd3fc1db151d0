import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Hyperlocal blog: previous and next posts, blogroll, reader comments with dates, likes, theme credit. */
export const parishPump: Template = {
  name: "parish-pump",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Parish Pump", "Goings-on in Upper and Lower Cotley"),
    ...chrome("menu", "About me", "What's on at the hall", "Bins"),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.title(),
    ...story.byline((a) => `posted by ${a}`),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "photo-credit",
        story.pick(["(click to make it bigger)", "DSC_0418", "the view from my bathroom window"]),
      ),
    ]),
    ...chrome("tags", "Filed under: council, hedges, rows"),
    ...chrome("counter", `${story.int(2, 30)} likes`, "Be nice and click"),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome("comment", `${story.int(3, 19)} thoughts on “${story.titleText}”`),
    ...story.repeat(3, () => chrome("comment", `${story.reader()} says:`, story.comment())),
    ...chrome(
      "comment-form",
      "Leave your tuppence",
      "Tick if you'd like to hear when someone answers",
    ),
    ...chrome("related", "What I've been banging on about lately", ...story.headlines(5)),
    ...chrome("related", "April", "March", "February", "2024", "2023"),
    ...chrome("footer", "Proudly cobbled together", "Entries feed"),
  ],
};
