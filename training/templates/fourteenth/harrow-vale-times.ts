import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** A county daily: bare headlines of other stories between paragraphs, long foot. */
export const harrowValeTimes: Template = {
  name: "harrow-vale-times",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("tools", "Skip to main content"),
      chrome("menu", "News", "Sport", "What's On", "Farming", "Notices", "Buy a photo"),
      chrome(
        "breadcrumb",
        story.pick(["Home > News > Local", "Home / News", "News » Harrow Vale"]),
      ),
      story.title(),
      story.standfirst(),
      story.byline((a) => `By ${a}`),
      story.date((w) => `${w.dd} ${w.monthName} ${w.year}, ${w.clock}`),
      chrome("photo-credit", caption(story)),
      within(
        story,
        [story.int(15, 25) / 100, stray(story, "en")],
        [story.int(40, 50) / 100, chrome("promo", story.headline())],
        [
          story.int(62, 70) / 100,
          story.pick([chrome("ad", "Advertisement"), chrome("promo", story.headline()), []]),
        ],
        [story.int(80, 90) / 100, stray(story, "en")],
      ),
      chrome("share", "Share", "Tweet", "Post", "Email"),
      chrome("related", "Also in the Times", ...story.headlines(story.int(3, 6))),
      chrome("comment", `Comments (${story.int(2, 48)})`),
      story.repeat(story.int(1, 4), () => chrome("comment", story.reader(), story.comment())),
      chrome("comment-form", "Log in to leave a comment"),
      chrome(
        "footer",
        "Contact us | Place an advert | Complaints | Modern slavery statement",
        "Harrow Vale Times, Market Chambers, Harrow",
      ),
    ].flat();
  },
};
