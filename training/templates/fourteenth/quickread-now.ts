import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";
import { within } from "./extras.ts";

/** A clickbait site: "Next page", numbered slides, teasers in the second person within. */
export const quickreadNow: Template = {
  name: "quickread-now",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("menu", "Hot", "Weird", "Money", "Animals"),
      story.title(),
      chrome("counter", `${story.int(1, 90)}k views`, `${story.int(100, 9000)} reactions 😮 😂 ❤️`),
      story.byline((a) => `by ${a}`),
      story.date((w) => `${w.monthName} ${w.day}`),
      within(
        story,
        [
          story.int(12, 22) / 100,
          chrome(
            "promo",
            story.pick([
              "You won't believe what came next in this one: ",
              "Before you read on: ",
              "Hot right now: ",
            ]) + story.headline(),
          ),
        ],
        [story.int(32, 44) / 100, chrome("teaser", story.teaser())],
        [story.int(55, 62) / 100, chrome("ad", "▼ Continue reading below ▼")],
        [story.int(70, 78) / 100, chrome("promo", ...numbered(story.headlines(story.int(2, 3))))],
        [story.int(84, 92) / 100, chrome("share", "SHARE this with somebody who needs to see it")],
      ),
      chrome("pager", "NEXT ➤"),
      chrome("related", "🔥 You'll also like", ...marked("🔥 ", story.headlines(4))),
      chrome("poll", "How did that make you feel?", "😍 41%", "😴 20%", "😡 39%"),
      chrome(
        "sponsor",
        "Sponsored",
        "One weird trick for cleaning gutters",
        "Born before 1970? Read this tonight",
      ),
      chrome("legal", "Quickread may earn a share of sales. For entertainment only."),
    ].flat();
  },
};
