import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A tiny start-up paper with push prompts, stray alt texts, chatbot, gallery captions and a poll. */
export const tavyTodayPush: Template = {
  name: "tavy-today-push",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "* " },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome(
          "app",
          story.pick([
            "Tavy Today would like to send you notifications. Not now / Allow",
            "Add Tavy Today to your home screen",
          ]),
        )
      : []),
    ...chrome("site-name", "Tavy Today"),
    ...chrome("menu", "≡", "News", "Lost & Found", "Traffic"),
    ...chrome("breadcrumb", "tavytoday › news"),
    ...story.title((t) => t),
    ...story.byline((a) => `📝 ${a}`),
    ...story.date((w) => `🕒 ${w.clock} – ${w.day} ${w.monthShort} ${w.year}`),
    ...story.standfirst(),
    ...(story.int(1, 4) > 1
      ? chrome(
          "photo-credit",
          "Alt: photo of a street",
          story.pick(["📷 Tavy Today reader", "📷 supplied"]),
        )
      : []),
    ...story.body(
      [
        0.25,
        chrome(
          "related",
          `🔥 ${story.headline()}`,
          `🔥 ${story.headline()}`,
          `🔥 ${story.headline()}`,
        ),
      ],
      [
        0.5,
        chrome("poll", "Quick poll: is it a good idea?", "👍 yes", "👎 no", "🤷 ask me tomorrow"),
      ],
      [
        0.8,
        chrome(
          "donation",
          "Liked this? Buy our reporter a bun. One bun, £2.40. She'll say thank you by name.",
        ),
      ],
    ),
    ...chrome("share", "Send on WhatsAppCopyPrint"),
    ...chrome("counter", `${story.int(100, 7000)} 👀 ${story.int(1, 90)} ❤️`),
    ...chrome("tags", "#tavy #localnews #trains"),
    ...chrome(
      "author-bio",
      `${story.author} started Tavy Today in a laundrette and edits it above one.`,
    ),
    ...chrome(
      "comment",
      `${story.reader()} · ${story.int(1, 23)}h`,
      story.comment(),
      `${story.reader()} · ${story.int(1, 6)}d`,
      story.comment(),
      "See more comments",
    ),
    ...chrome("ad", "Dog grooming by Kim, first bath half price. Tavy Road."),
    ...chrome("newsletter", "Toast with Tavy: our 7am e-mail. Spread thin, read fast."),
    ...chrome(
      "legal",
      "Anything wrong? Tell us and we'll fix it by teatime. Photos sent to us may be used on our pages and in print; you keep the copyright.",
    ),
    ...chrome("consent", "👋 Hi! Cookies: 3. Trackers: 0. Cool?"),
  ],
};
