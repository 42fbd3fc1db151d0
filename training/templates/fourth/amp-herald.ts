import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An AMP page: open-in-app bars, swipe notes, minimal menu, view full site. */
export const ampHerald: Template = {
  name: "amp-herald",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("app", "Open in app", "The Herald", "GET — On the App Store"),
    ...chrome("menu", "≡", "Sections", "Close"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} | The Herald`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock}`),
    ...chrome("share", "Tap to share", "Whatsapp", "Messenger"),
    ...chrome("photo-credit", "File photo. HERALD ARCHIVE"),
    ...story.body(
      [0.2, chrome("ad", "AD", "Scroll for more")],
      [0.5, chrome("promo", `ALSO READ | ${story.headline()}`)],
      [0.7, chrome("ad", "AD")],
    ),
    ...chrome("related", "Swipe up for next story", story.headline()),
    ...chrome("follow", "Follow us on Google News", "Turn on notifications"),
    ...chrome("tools", "View full site", "Read more on heraldonline.example"),
    ...chrome("consent", "This page uses cookies to serve ads. Manage ad preferences"),
    ...chrome("legal", `© ${story.when.year} Herald Online. Powered by AMP HTML.`),
  ],
};
