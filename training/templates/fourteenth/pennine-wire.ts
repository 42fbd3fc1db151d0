import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** A regional publisher's site: "READ MORE" lines in capitals, newsletter prose, app begging. */
export const pennineWire: Template = {
  name: "pennine-wire",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("menu", "Sections", "News", "In Your Area", "Football", "Money", "More"),
      chrome("login", story.pick(["Sign In", "Register / Sign In", "My Account"])),
      story.title(),
      story.standfirst(),
      story.byline((a) => a),
      story.date((w) => `${w.clock}, ${w.day} ${w.monthShort.toUpperCase()} ${w.year}`),
      chrome("counter", `${story.int(2, 64)} Comments`),
      chrome(
        "photo-credit",
        `${caption(story)} (Image: ${story.pick(["Pennine Wire", "Submitted", "Geoff Ratter"])})`,
      ),
      chrome(
        "newsletter",
        "One e-mail at seven with the news from your side of the hills. Stop it whenever you please.",
        "More newsletters",
      ),
      within(
        story,
        [
          story.int(12, 20) / 100,
          chrome(
            "promo",
            ...marked(
              story.pick(["READ MORE: ", "READ NEXT: ", "Read more: "]),
              story.headlines(1),
            ),
          ),
        ],
        [
          story.int(30, 42) / 100,
          chrome(
            "promo",
            ...marked(story.pick(["DON'T MISS: ", "MORE: ", ""]), story.headlines(story.int(1, 3))),
          ),
        ],
        [
          story.int(50, 58) / 100,
          chrome(
            "app",
            story.pick([
              "Alerts for your own postcode: our app is free and takes a minute to set up.",
              "The Wire app will tell you when something happens near you, and keep quiet when nothing does.",
            ]),
          ),
        ],
        [story.int(70, 84) / 100, chrome("promo", story.headline())],
      ),
      chrome(
        "follow",
        "The Wire is on WhatsApp too. Up to five messages a day, some of them about offers from firms that we work with; leave whenever you have had enough.",
      ),
      chrome(
        "related",
        story.pick(["Most Read", "Recommended", "Top Stories"]),
        ...story.headlines(story.int(4, 7)),
      ),
      chrome("tags", "In Your Area", "Council", "Courts"),
      chrome(
        "footer",
        "Our Paper",
        "Advertise with us",
        "How to Complain",
        "Corrections & Clarifications",
        "Cookie Notice",
        "© Pennine Wire Ltd",
      ),
    ].flat();
  },
};
