import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Local Facebook-style community site: shouty admin posts, reactions, lost pets, marketplace cards, rules of the group */
export const mhDocksideForumNews: Template = {
  name: "mh-dockside-forum-news",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "DOCKSIDE CHAT & NEWS (OFFICIAL)"),
    ...chrome(
      "login",
      "Log in to see more from Dockside",
      "Email or phone",
      "Forgotten account?",
      "or",
      "Create new account",
    ),
    ...chrome("menu", "About", "Discussion", "Featured", "Members · 14K", "Files"),
    ...chrome(
      "promo",
      "📌 Pinned by admin: READ THE RULES before posting about the skip fire. Again.",
    ),
    ...story.title((t) => story.pick([t, `${t} 👇`])),
    ...story.byline((a) => `${a} · Admin`),
    ...story.date((d) => `${d.day} ${d.monthName} ${d.year} at ${d.clock} · 🌍`),
    ...story.standfirst(),
    ...story.body([
      0.7,
      chrome("ad", "Suggested for you", "Dockside Tiles & Bathrooms · Sponsored"),
    ]),
    ...chrome(
      "share",
      `👍❤️😮 ${story.int(12, 900)}`,
      `${story.int(2, 200)} comments`,
      `${story.int(1, 90)} shares`,
      "Like",
      "Comment",
      "Share",
      "Most relevant",
    ),
    ...story.repeat(4, () =>
      chrome(
        "comment",
        story.reader(),
        story.comment(),
        `${story.int(1, 23)}h Like Reply ${story.int(1, 30)}`,
      ),
    ),
    ...chrome("comment", `View ${story.int(2, 40)} more replies`),
    ...chrome(
      "comment-form",
      "Write a comment…",
      "Be nice. Admins are volunteers and one of them is on holiday.",
    ),
    ...chrome("related", "Other posts", ...story.headlines(2)),
    ...chrome("promo", "LOST: grey cat, answers to Kevin", "FOR SALE: pram, £30, no time wasters"),
    ...chrome("footer", "Privacy · Terms · Advertising · Ad choices · Cookies · More"),
  ],
};
