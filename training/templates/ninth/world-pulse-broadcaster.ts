import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An international broadcaster: language switcher, related stories in mid text, topics, accessibility. */
export const worldPulseBroadcaster: Template = {
  name: "world-pulse-broadcaster",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome(
          "tools",
          "Accessibility links",
          "Skip to main content",
          "Keyboard shortcuts for audio player",
        )
      : []),
    ...chrome("language", "English", "العربية", "Français", "Kiswahili", "中文"),
    ...chrome("menu", "Live TV", "Latest", "Radio"),
    ...chrome("breadcrumb", story.pick(["Africa", "Americas", "Asia-Pacific"])),
    ...story.title(),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year} ${w.clock} GMT`),
    ...story.byline((a) => a),
    ...chrome("share", "Share", "Print", "Embed"),
    ...story.standfirst(),
    ...story.body(
      [
        0.25,
        chrome(
          "photo-credit",
          story.pick(["A resident looks on, in this file photograph.", "Image: World Pulse"]),
        ),
      ],
      [0.45, chrome("related", "Related", story.headline(), story.headline())],
      [
        0.7,
        chrome(
          "tools",
          "To play this video you need to enable JavaScript in your browser.",
          "Media caption, Watch: the moment in 60 seconds",
        ),
      ],
    ),
    ...chrome(
      "related",
      "More on this story",
      ...marked("", story.headlines(4)),
      "Published",
      `${story.int(1, 28)} ${story.when.monthName}`,
    ),
    ...chrome(
      "tags",
      "Related Topics",
      ...story.pick([["Elections", "Peninsula"], ["Volcanoes", "Islands"], ["Weather"]]),
    ),
    ...chrome(
      "related",
      "Top Stories",
      story.headline(),
      story.headline(),
      "Elsewhere on World Pulse",
      story.headline(),
      story.teaser(),
      "Most Read",
      ...numbered(story.headlines(5), ""),
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "contact",
          "Have your say",
          "Were you there? Write and tell us what you saw, but take no risks. Say how we can reach you.",
        )
      : []),
    ...(story.int(1, 4) > 1
      ? chrome(
          "contact",
          "WhatsApp: +44 555 010 188",
          "Please read our terms & conditions and privacy policy",
        )
      : []),
    ...chrome(
      "newsletter",
      story.pick([
        "The World in Ten Lines: no more, no fewer. Free on weekdays.",
        "Get World Pulse Weekend: long reads for a slow morning.",
      ]),
      "Subscribe",
      "You can unsubscribe with one click.",
    ),
    ...chrome(
      "author-bio",
      `${story.author} reports for World Pulse from wherever the last flight went.`,
    ),
    ...chrome(
      "legal",
      "World Pulse is not responsible for the content of external sites. Read about our approach to external linking.",
    ),
    ...chrome(
      "consent",
      "Cookies: is that all right?",
      "They help us see what is read and what is not.",
      "Yes, I agree",
      "No, take me to settings",
    ),
  ],
};
