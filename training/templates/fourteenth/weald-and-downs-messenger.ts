import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, pair, within } from "./extras.ts";

/** A group's local site: related headlines with their first words as a teaser, twice within. */
export const wealdAndDownsMessenger: Template = {
  name: "weald-and-downs-messenger",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("menu", "News", "Traffic", "Your Town", "Business", "Retro", "Puzzles"),
      chrome("app", "Open in app"),
      story.title(),
      chrome("site-name", "The Messenger, on your side of the hill since 1846"),
      story.byline((a) => `By ${a}`),
      story.date((w) => `Published ${w.dd}th ${w.monthShort} ${w.year}, ${w.clock} BST`),
      chrome("follow", "Watch our reporters on Messenger TV, Wednesdays at eight"),
      chrome("photo-credit", caption(story)),
      within(
        story,
        [
          story.int(10, 18) / 100,
          chrome(
            "newsletter",
            "Sign up to our daily newsletter",
            "Sign up",
            "Thank you for signing up!",
            "Subscribers see a third of the adverts and all of the stories.",
            "That did not work. Try once more in a minute.",
            "Submitting...",
          ),
        ],
        [story.int(34, 46) / 100, chrome("promo", ...pair(story, "en"))],
        [story.int(55, 66) / 100, chrome("ad", "Hide Ad")],
        [story.int(74, 86) / 100, chrome("promo", ...pair(story, "en"))],
      ),
      chrome("tags", "Related topics:", "Residents", "Council"),
      chrome(
        "comment",
        "Comment Guidelines",
        "Tell us what you know about this story. We take down what is rude, and leave what is merely wrong.",
      ),
      chrome("promo", "Continue Reading", story.headline()),
      chrome(
        "footer",
        "Useful links",
        "Follow us",
        "© Messenger Group. All rights reserved.",
        "Cookie Settings",
      ),
    ].flat();
  },
};
