import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { points, within } from "./extras.ts";

/** A digital newsroom with a key-points box, chat prompts and context cards in the story. */
export const pointAndCounter: Template = {
  name: "point-and-counter",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("menu", "Today", "Explained", "Charts", "Audio", "Games"),
      chrome("breadcrumb", `Today › ${story.pick(["Society", "Money", "Climate"])}`),
      story.title(),
      story.byline((a) => a),
      story.date((w) => `${w.weekday}, ${w.monthName} ${w.day}, ${w.year}`),
      chrome("reading-time", `${story.int(2, 7)} min`, "Listen"),
      chrome(
        "tools",
        story.pick([
          "Key points",
          "In brief",
          "The short version",
          "AI summary – checked by an editor",
        ]),
        ...points(story),
      ),
      chrome(
        "tools",
        story.pick(["Was this summary helpful?", "Summaries may contain mistakes.", "Show more"]),
      ),
      within(
        story,
        [story.int(25, 35) / 100, chrome("promo", "Explained", story.headline())],
        [story.int(45, 58) / 100, chrome("teaser", story.teaser())],
        [
          story.int(70, 80) / 100,
          story.pick([
            chrome(
              "podcast",
              "Hear more about this on Daybreak, our ten-minute morning podcast, in any podcast app.",
            ),
            chrome(
              "newsletter",
              "The Point: everything you need to know today, in three paragraphs. Sign up here.",
            ),
          ]),
        ],
      ),
      chrome("tags", "#society", "#cities", "#money"),
      chrome("tools", "Did we miss something? Send a correction"),
      chrome("related", "Keep reading", ...story.headlines(story.int(2, 4))),
      chrome("poll", "Was this story worth your time?", "👍", "👎"),
      chrome("footer", "Who we are", "How we are funded", "Imprint", "Manage cookies"),
    ].flat();
  },
};
