import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** A US paper's archive page: a stray item or two, page jumps, nothing marked. */
export const inlandEmpireRecord: Template = {
  name: "inland-empire-record",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("site-name", "The Inland Record", "Archive"),
      story.title(),
      story.byline((a) => `By ${a}`),
      story.date((w) => `${w.monthShort}. ${w.day}, ${w.year}`),
      within(
        story,
        [story.int(18, 35) / 100, stray(story, "en")],
        [
          story.int(45, 60) / 100,
          story.pick([
            chrome("teaser", story.teaser()),
            chrome("promo", story.headline()),
            chrome("photo-credit", caption(story)),
          ]),
        ],
        [story.int(70, 88) / 100, stray(story, "en")],
      ),
      chrome(
        "legal",
        "Stories older than a year come from our old system, and may have lost their pictures on the way.",
      ),
      chrome("pager", "Older", "Newer"),
      chrome("promo", ...story.headlines(story.int(2, 4))),
      chrome("footer", "Subscribe by mail: $58 a year in county"),
    ].flat();
  },
};
