import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Kenyan-style regional group's site with premium locks and prose summaries at the head. */
export const savannaMonitor: Template = {
  name: "savanna-monitor",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "login",
      "Sign In",
      "My Account",
      "Personal details",
      "Change password",
      "Purchases",
      "Sign out",
    ),
    ...chrome("menu", "Premium", "News", "Business", "Counties", "Health", "Oped", "Life & Style"),
    ...chrome("breadcrumb", story.pick(["News › County", "Home Politics", "News"])),
    ...story.title(),
    ...chrome("audio", "Audio By Vocalize"),
    ...chrome(
      "photo-credit",
      story.pick([
        "The building that houses the headquarters. PHOTO | FILE",
        "A resident follows proceedings. | POOL",
      ]),
    ),
    ...story.byline((name) => `By ${name}`),
    ...story.date((w) => `${w.weekday}, ${w.monthName} ${w.dd}, ${w.year}`),
    ...(story.int(0, 1)
      ? chrome("promo", story.pick(["Top picks", "On our front page today:"])).concat(
          chrome("teaser", story.teaser(), story.teaser()),
        )
      : []),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          story.pick(["Read: ", "Also read: ", "Editor's choice: "]) + story.headline(),
        ),
      ],
      [
        0.65,
        chrome(
          "paywall",
          story.pick([
            "KSh20 a day opens every investigation, column and crossword. Start now.",
            "You have 2 free articles left this week. Register to keep reading.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Email: newsdesk@savannamonitor.example",
        "Got a story? Text or WhatsApp 0700 555 012",
      ]),
    ),
    ...chrome("share", "share", "bookmark", "gift"),
    ...chrome("related", story.pick(["In the headlines", "RELATED STORIES"])),
    ...story.repeat(3, () => [
      ...chrome("related", story.pick(["NEWS", "POLITICS", "COUNTIES"])),
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "newsletter",
      "Get our best stories each morning",
      "Subscribe to our Telegram channel for a digest, delivered without spam and without gossip.",
    ),
    ...chrome(
      "comment",
      "Join the discussion",
      "You must be logged in to comment. Comments are moderated within 24 hours.",
    ),
    ...chrome(
      "footer",
      "Our Blogs | Help | Frequently Asked Questions | Press Centre | Privacy | Rules of Play",
      `Savanna Monitor © ${story.when.year}`,
    ),
  ],
};
