import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A reading list that sets whole leads of other stories, with byline and date, above and below the one opened. */
export const wireloftAggregator: Template = {
  name: "wireloft-aggregator",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Wireloft"),
    ...chrome("search", "Type to filter", "0 of 2,114 unread"),
    ...story.repeat(story.int(2, 4), () => [
      ...chrome("related", story.headline()),
      ...chrome(
        "counter",
        `${story.pick(["coastwire", "the-bench", "moss weekly"])} by ${story.pick(["Ada Quill", "staff", "Noor Haddad"])} / ${story.int(1, 20)}h`,
      ),
      ...chrome("teaser", `${story.teaser()} ${story.teaser()}`),
      ...chrome("tools", "Mark as read", "Read later"),
    ]),
    ...story.title(),
    ...story.byline((author) => story.pick([`by ${author}`, `${author} // 1.4K`])),
    ...story.date(({ year, mm, dd, clock }) => `${year}-${mm}-${dd} ${clock}`),
    ...story.standfirst(),
    ...story.body([0.5, chrome("ad", "Wireloft Pro hides this box, and the other one.")]),
    ...chrome("tools", "Visit website", "Open in new tab", "Hide", "Add tags"),
    ...story.repeat(story.int(4, 8), () => [
      ...chrome("related", story.headline()),
      ...chrome(
        "counter",
        `${story.pick(["coastwire", "orrell packet", "dunmore beacon"])} / ${story.int(1, 6)}d`,
      ),
      ...chrome("teaser", story.teaser(), ...story.pick([[], [story.teaser()]])),
      ...story.pick([chrome("tools", "Mark as read"), []]),
    ]),
    ...chrome(
      "pager",
      story.pick([
        "Mark all above as read",
        "End of feed. You are up to date, or as near as anyone gets.",
      ]),
    ),
  ],
};
