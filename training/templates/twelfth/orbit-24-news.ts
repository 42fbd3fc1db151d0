import { chrome, type Line, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A 24-hour news channel: live bug, keep reading boxes, network's source line and list of topics. */
export const orbit24News: Template = {
  name: "orbit-24-news",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "LIVE", story.headline(), "NOW PLAYING"),
    ...chrome("menu", "Middle East", "Africa", "Explained", "Opinion", "Sport", "Video", "More"),
    ...chrome(
      "breadcrumb",
      "News",
      "|",
      story.pick(["Humanitarian Crises", "Politics", "Climate Crisis"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "A woman waits for water outside a clinic [File: Orbit/Agency]",
        "[Handout via Agency]",
      ]),
    ),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ day, monthShort, year }) => `Published On ${day} ${monthShort} ${year}`),
    ...chrome("share", "Click here to share on social media", "share2", "Save"),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          "Recommended Stories",
          "list of 3 items",
          ...marked("list 1 of 3 ", [story.headline()]),
          story.headline(),
          story.headline(),
          "end of list",
        ),
      ],
      [
        0.7,
        chrome(
          "newsletter",
          "Sign up for Orbit's Weekly Round",
          "From the front line to the bottom line, seven stories that you may have missed.",
        ),
      ],
    ),
    ...story.pick<readonly Line[]>([
      chrome("related", "Keep reading", ...story.headlines(3)),
      chrome("tags", "News", "Africa"),
      chrome(
        "newsletter",
        "We send one email a week. It says what changed, and who says that it has not.",
      ),
    ]),
    ...chrome("tags", story.pick(["Drought", "Elections", "Ports"]), "Africa", "News"),
    ...chrome(
      "promo",
      "Our channel is available in more than 90 countries and free of charge wherever there is a dish.",
    ),
    ...chrome("teaser", story.teaser()),
    ...chrome("audio", `Video Duration 02 minutes 1${story.int(0, 9)} seconds`),
    ...chrome(
      "consent",
      "You rely on Orbit for truth and transparency. We and our partners use cookies to remember who you are, which you may refuse without losing anything but a few adverts.",
    ),
    ...chrome(
      "footer",
      "Connect with us",
      "Community Guidelines",
      "Orbit Media Network",
      `© ${story.when.year}`,
    ),
  ],
};
