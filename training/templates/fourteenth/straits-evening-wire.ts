import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** A South-East Asian English site: summary bullets, "Related:" pairs with times, WhatsApp and app lines. */
export const straitsEveningWire: Template = {
  name: "straits-evening-wire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome(
        "menu",
        "Top Stories",
        "Latest",
        "Singpura",
        "Asia",
        "Commentary",
        "Sustainability",
        "Watch",
      ),
      chrome("breadcrumb", story.pick(["Singpura", "Asia", "East Asia", "World"])),
      story.title(),
      story.standfirst(),
      chrome(
        "photo-credit",
        `${caption(story)} (Photo: ${story.pick(["SEW/Tan Wei", "Stockhouse", "AFX"])})`,
      ),
      story.byline((a) => a),
      story.date(
        (w) =>
          `${w.dd} ${w.monthShort} ${w.year} ${w.clock} (Updated: ${w.dd} ${w.monthShort} ${w.year} ${w.clock})`,
      ),
      chrome("share", "Bookmark", "Share", "WhatsApp", "Telegram", "Email"),
      chrome(
        "audio",
        "Short of time? Swipe through the story as cards.",
        "Open cards",
        "Back to cards",
      ),
      within(
        story,
        [story.int(30, 45) / 100, chrome("promo", "Related:", story.headline(), story.headline())],
        [story.int(60, 75) / 100, stray(story, "en")],
      ),
      chrome("tags", "Related Topics", "transport", "housing"),
      chrome(
        "newsletter",
        "Sign up for our newsletters",
        "Two e-mails a day, chosen by people",
        "Subscribe here",
      ),
      chrome("app", "Get the SEW app", "Alerts that you can turn down at night", "Download here"),
      chrome(
        "related",
        "Also worth reading",
        ...story.headlines(story.int(3, 5)),
        "Content is loading...",
      ),
      chrome(
        "legal",
        "Your browser is too old for parts of this page. A newer one will be quicker and safer.",
      ),
    ].flat();
  },
};
