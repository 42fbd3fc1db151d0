import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** A Philippine-style English site: "ADVT", subscribe box in prose, headlines run in after a colon. */
export const archipelagoPost: Template = {
  name: "archipelago-post",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("menu", "NEWS", "NATION", "METRO", "REGIONS", "POP", "TECH"),
      chrome("breadcrumb", "HEADLINES"),
      story.title(),
      story.byline((a) => `By: ${a}`),
      chrome("site-name", "Reporter / @archipelagopost"),
      story.date((w) => `${w.clock} ${w.monthName} ${w.day}, ${w.year}`),
      chrome(
        "photo-credit",
        `${caption(story)} —${story.pick(["CONTRIBUTED PHOTO", "RICHARD ABAD", "FILE PHOTO"])}`,
      ),
      within(
        story,
        [
          story.int(18, 30) / 100,
          chrome("ad", story.pick(["ADVT", "Article continues after this advertisement"])),
        ],
        [
          story.int(34, 46) / 100,
          chrome(
            "promo",
            ...marked(story.pick(["READ: ", "FEATURED STORIES ", ""]), story.headlines(1)),
          ),
        ],
        [story.int(52, 60) / 100, chrome("ad", "Article continues after this advertisement")],
        [
          story.int(66, 78) / 100,
          chrome(
            "newsletter",
            "Subscribe to our daily newsletter",
            "You agree to our terms when you press the button.",
          ),
        ],
        [
          story.int(84, 92) / 100,
          chrome("promo", ...marked("READ: ", story.headlines(story.int(1, 2)))),
        ],
      ),
      chrome("newsletter", "We could not save your address.", "Thank you, you are on the list."),
      chrome(
        "promo",
        "READ NEXT",
        story.headline(),
        "EDITORS' PICK",
        story.headline(),
        "MOST READ",
        story.headline(),
        story.headline(),
      ),
      chrome("comment", "View comments"),
      chrome("legal", "What readers write here is theirs and not ours. We may take it down."),
      chrome("footer", "© Copyright 2025 Archipelago Post. All Rights Reserved"),
    ].flat();
  },
};
