import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** A quality daily behind a meter: gift links, audio line, "Editors' picks" lists in the text. */
export const theMorningLedgerPlus: Template = {
  name: "the-morning-ledger-plus",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("tools", "Skip to main content", "Skip to navigation", "Print subscriptions"),
      chrome("login", "Sign in", "Search jobs", "International edition"),
      chrome("donation", "Support the Ledger", "Fund independent journalism with £12 per month"),
      chrome("menu", "News", "Opinion", "Sport", "Culture", "Lifestyle", "Show more"),
      chrome(
        "photo-credit",
        `${caption(story)} Photograph: ${story.pick(["Rory Vance", "Ellen Thwaite/The Ledger", "Picture Yard"])}`,
        "View image in fullscreen",
      ),
      chrome("tags", story.pick(["Environment", "Society", "Local government"])),
      story.title(),
      story.standfirst(),
      story.byline((a) => a),
      story.date(
        (w) => `${w.weekday.slice(0, 3)} ${w.day} ${w.monthShort} ${w.year} ${w.clock} GMT`,
      ),
      chrome("share", "Share", "Send to a friend"),
      within(
        story,
        [story.int(25, 38) / 100, chrome("promo", story.headline(), "Read more")],
        [
          story.int(48, 58) / 100,
          chrome(
            "newsletter",
            "Sign up to First Light",
            "Four stories, explained before you have found your glasses",
            "Enter your email address",
            "Sign up",
            "Now and then the e-mail has an advertisement in it. Our privacy notice says what we do with your address.",
            "after newsletter promotion",
          ),
        ],
        [story.int(68, 78) / 100, chrome("promo", story.headline(), "Read more")],
      ),
      chrome("tags", "Explore more on these topics", "Environment", "Communities", "news"),
      chrome("share", "Share", "Reuse this content"),
      chrome("related", "Most viewed", ...story.headlines(story.int(4, 7))),
      chrome(
        "promo",
        "More on this story",
        story.headline(),
        `${story.int(2, 20)} Mar 2024`,
        story.headline(),
        "3 d ago",
      ),
      chrome(
        "comment",
        `Comments (${story.int(4, 300)})`,
        "This discussion is closed for comments.",
      ),
      chrome(
        "footer",
        "The Ledger by e-mail, each morning at six",
        "Complaints & corrections",
        "Safe letterbox",
        "Back to top",
        "All rights reserved.",
      ),
    ].flat();
  },
};
