import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** An Irish regional: registered-reader prompts, RIP notices, related headlines with county names. */
export const emeraldMidlandsLeader: Template = {
  name: "emerald-midlands-leader",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("menu", "News", "GAA", "Farming", "Lifestyle", "RIP", "Premium"),
      chrome("login", "Register for free to read on"),
      story.title(),
      story.standfirst(),
      story.byline((a) => a),
      story.date((w) => `${w.weekday.slice(0, 3)} ${w.dd} ${w.monthShort} ${w.year} at ${w.clock}`),
      chrome(
        "photo-credit",
        `${caption(story)} ${story.pick(["Photo: Dessie Roche", "Stock image"])}`,
      ),
      within(
        story,
        [
          story.int(25, 40) / 100,
          chrome(
            "promo",
            ...marked(story.pick(["Read more: ", "READ NEXT: ", "Related: "]), story.headlines(1)),
          ),
        ],
        [
          story.int(50, 64) / 100,
          chrome(
            "paywall",
            story.pick([
              "Register with your email to continue reading. It's quick, and it's free.",
              "You have reached your limit of free articles this month.",
              "Premium members can read every story without adverts.",
            ]),
          ),
        ],
        [story.int(75, 88) / 100, stray(story, "en")],
      ),
      chrome("comment-form", "Join the Conversation"),
      chrome("related", "More in this section", ...story.headlines(4)),
      chrome(
        "event",
        "Death notices and funeral arrangements",
        "The late Bridie Cuddy, Ballymoyle",
        "Reposing at her home from 4 o'clock",
      ),
      chrome("promo", "E-paper", "Read the print edition on your screen"),
      chrome(
        "legal",
        "If you wish, you can support quality local journalism. Regulated by the press ombudsman. © Midlands Leader",
      ),
    ].flat();
  },
};
