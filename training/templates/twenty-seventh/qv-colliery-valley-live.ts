import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A local live-news app page: location prompts, bookmark, notifications, story cards by minute. */
export const qvCollieryValleyLive: Template = {
  name: "qv-colliery-valley-live",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("app", "Open in app"),
    ...chrome("menu", "Near me", "Live", "Traffic", "What's on", "Food", "Rugby"),
    ...chrome("tools", "Set your town"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}, Reporter`),
    ...story.date(({ clock, day, monthShort, year }) => `${clock} ${day} ${monthShort} ${year}`),
    ...chrome("tools", "Save", "Saved ✓", "Comments", "Share"),
    ...chrome("photo-credit", `Image: ${story.pick(["Google", "Submitted", "Huw Pryce"])}`),
    ...story.body(
      [0.15, chrome("follow", "Follow us on WhatsApp")],
      [0.35, chrome("promo", story.headline())],
      [0.5, chrome("promo", "Read next:", ...marked("• ", story.headlines(3)))],
      [0.75, chrome("newsletter", "Invalid email", "Sign up", "We'll only use it for this.")],
    ),
    ...chrome("share", "Share this"),
    ...chrome("follow", "Follow Colliery Valley Live", "Facebook", "Instagram"),
    ...chrome(
      "tags",
      story.pick(["Aberdulas", "Cwm Glas", "Tredhir"]),
      story.pick(["Police", "NHS", "Weather"]),
    ),
    ...story.repeat(story.int(4, 6), () => [
      ...chrome("related", story.headline(), `${story.int(1, 59)} mins ago`),
    ]),
    ...chrome("footer", "Cookie settings", "Modern slavery statement", "Rules", "Contact"),
  ],
};
