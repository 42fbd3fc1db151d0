import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A public broadcaster: share panel, related topics, most read, external-site notice. */
export const publicBroadcaster: Template = {
  name: "public-broadcaster",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Accessibility links", "Skip to content", "Accessibility Help"),
    ...chrome("login", "Your account", "Notifications"),
    ...chrome("menu", "Home", "News", "Sport", "Weather", "iPlay", "Sounds", "More menu"),
    ...chrome("search", "Search NPB", "Close menu"),
    ...chrome("menu", "UK", "World", "Business", "Politics", "Tech", "Science", "Local News"),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `Published${day} ${monthName} ${year}`),
    ...chrome("comment", `${story.int(12, 980)} Comments`),
    ...chrome("share", "Share", "close panel", "Share page", "Copy link", "About sharing"),
    ...chrome("tags", "Related Topics", "Skarra Islands", "Weather and climate"),
    ...chrome("photo-credit", "Image source, Fenwick Pictures"),
    ...story.byline((author) => `By ${author}`),
    ...chrome("site-name", "NPB News"),
    ...story.standfirst(),
    ...story.body(
      [0.4, chrome("photo-credit", "Image source, Coastal Agency")],
      [0.6, chrome("promo", story.headline())],
    ),
    ...chrome(
      "follow",
      "Follow NPB North on Facebook, X and Instagram. Send your story ideas to north@npb.example or via WhatsApp on 0800 000 000.",
    ),
    ...chrome(
      "contact",
      "Are you affected by issues in this story? Share your experiences by emailing haveyoursay@npb.example. Please include a contact number if you are willing to speak to a journalist.",
    ),
    ...chrome("related", "More on this story"),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("related", `Published`, `${story.int(2, 28)} March`),
    ]),
    ...chrome("related", "Related internet links", "Kelder Council", "Rivers Agency"),
    ...chrome("legal", "The NPB is not responsible for the content of external sites."),
    ...chrome("related", "Top stories"),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), `Published`, `${story.int(2, 59)} minutes ago`),
    ),
    ...chrome("related", "Features"),
    ...story.repeat(5, () => chrome("related", story.headline())),
    ...chrome("related", "Elsewhere on the NPB"),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome("related", "Most read", ...counted(story.headlines(8))),
    ...chrome(
      "footer",
      "Explore the NPB",
      "Terms of Use",
      "About the NPB",
      "Privacy Policy",
      "Cookies",
    ),
    ...chrome(
      "legal",
      "© 2024 NPB. The NPB is not responsible for the content of external sites. Read about our approach to external linking.",
    ),
  ],
};
