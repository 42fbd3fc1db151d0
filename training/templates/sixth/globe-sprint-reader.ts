import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A reader-mode mirror of foreign papers: translated labels, numbers before each box, headlines glued with counts and ages. */
export const globeSprintReader: Template = {
  name: "globe-sprint-reader",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome("menu", "☰", "Globe Sprint", "EN ▾", "Night mode"),
    ...chrome(
      "breadcrumb",
      `GlobeSprint>${story.pick(["All", "World", "Economy"])}>${story.int(100000, 999999)}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("counter", `👁 ${story.int(1, 99)}K  💬 ${story.int(0, 300)}  ♥ ${story.int(0, 900)}`),
    ...story.byline((a) => `Author/ ${a}`),
    ...story.date((w) => `${w.weekday.slice(0, 3)} ${w.dd}.${w.mm}.${w.year}`),
    ...story.body(
      [0.2, chrome("promo", `Football ${story.int(20, 400)} articles`, story.headline())],
      [0.4, chrome("promo", story.headline())],
      [
        0.6,
        chrome(
          "promo",
          `Morning Digest • ${story.int(2, 90)}.${story.int(1, 9)}K readers • ${story.headline()}`,
        ),
      ],
      [0.8, chrome("ad", "Advertisement — text resumes below")],
    ),
    ...chrome("tools", "Report a mistake in the text: select and press Ctrl+Enter"),
    ...chrome(
      "related",
      "On this subject",
      ...story.headlines(4).map((h) => `${h}${story.int(1, 23)} h`),
    ),
    ...chrome(
      "related",
      "Now read",
      ...story.headlines(5).map((h) => `${h} (${story.int(3, 400)})`),
    ),
    ...chrome("app", "Read without advertising in our app — 4.6 ★★★★☆ (12,031)"),
    ...chrome("footer", "© Globe Sprint Media OÜ", "Contact: info at the domain", "RSS"),
  ],
};
