import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** News portal that pesters: push prompts, cookie essay, adblock wall, language bar, app banner, autoplay carousel */
export const mhPushHappyPortal: Template = {
  name: "mh-push-happy-portal",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "Together with 841 companies we keep small files on your phone or computer and read them to find out what you like. You can agree, refuse or choose one by one, and change your mind whenever you want at the foot of any page.",
      "Accept all",
      "Reject all",
      "Manage",
    ),
    ...chrome(
      "app",
      "Allow notifications?",
      "We'd like to send you breaking news. You can switch off at any time.",
      "Not now",
      "Allow",
    ),
    ...chrome("language", "English | Cymraeg | Polski"),
    ...chrome(
      "tools",
      "It looks like you are using an ad blocker. We get it. But our journalists need to eat. Please switch it off for this site and reload.",
      "I've switched it off",
      "Continue without supporting us",
    ),
    ...chrome("menu", "☰", "🔍", "Home", "Trending", "Weird", "Money", "Quizzes"),
    ...chrome("breadcrumb", `Home / Trending /${story.pick([" Weird", " UK"])}`),
    ...story.title(),
    ...story.title((t) => (t.length > 60 ? `${t.slice(0, 57)}...` : t)),
    ...story.standfirst(),
    ...story.byline((a) => `✍ ${a}`),
    ...story.date((d) => `🕒 ${d.dd}.${d.mm}.${d.year} ${d.clock}`),
    ...chrome(
      "counter",
      `👁 ${story.int(1, 99)}.${story.int(1, 9)}K`,
      `💬 ${story.int(0, 300)}`,
      `👍 ${story.int(0, 900)}`,
    ),
    ...story.body(
      [0.15, chrome("ad", "Ad loading…")],
      [0.35, chrome("related", `👉 ${story.headline()}`, `👉 ${story.headline()}`)],
      [0.6, chrome("tools", "‹", "›", `1 / ${story.int(5, 22)}`, "Swipe for more")],
      [0.8, chrome("app", "📲 Read this faster in our app - rated 4.7")],
    ),
    ...chrome("share", "How does this story make you feel?", "😀 12", "😡 44", "😢 3"),
    ...chrome("related", "🔥 HOT RIGHT NOW", ...numbered(story.headlines(5), ") ")),
    ...chrome("pager", "Load more", "You've reached the end. Nice scrolling!"),
    ...chrome(
      "footer",
      "Imprint",
      "Cookie settings",
      "Push settings",
      "Contact",
      `© ${story.when.year} Buzzhall Media`,
    ),
  ],
};
