import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Singapore-style national paper: "for subscribers", AI-generated summary lines as chrome, listen player, join channel, share icons, thank-you note. */
export const nfStraitsgateDaily: Template = {
  name: "nf-straitsgate-daily",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Straitsgate Daily",
      "For subscribers",
      "Multimedia",
      "Podcasts",
      "e-paper",
      "LOG IN",
    ),
    ...chrome("breadcrumb", "Singapore", "Transport"),
    ...story.title(),
    ...chrome(
      "audio",
      "Sign up now: Headlines for the ride home",
      `Listen • ${story.int(3, 7)} min`,
    ),
    ...story.standfirst(),
    ...chrome("photo-credit", `PHOTO: ${story.pick(["LIANHUA", "SG DAILY READER", "JASON TOH"])}`),
    ...story.byline((a) => a),
    ...chrome("follow", "Follow"),
    ...story.date(
      ({ monthShort, dd, year, clock }) => `Published ${monthShort} ${dd}, ${year}, ${clock}`,
    ),
    ...chrome(
      "first-published",
      `Updated ${story.when.monthShort} ${story.when.dd}, ${story.when.year}`,
    ),
    ...chrome(
      "teaser",
      "AI-generated summary",
      "This summary was made by a machine and looked at by an editor.",
      "Thanks for sharing!",
    ),
    ...story.body(
      [0.3, chrome("promo", "Join our Telegram channel and get breaking news delivered to you.")],
      [0.6, chrome("related", "More on this topic", story.headline(), story.headline())],
    ),
    ...chrome("tags", story.pick(["MRT", "Buses", "HDB"]), "Courts and crime"),
    ...chrome("share", "Unlock this article for a friend", "X", "Facebook", "Telegram"),
    ...chrome(
      "paywall",
      "Already a subscriber? Log in",
      `Read the full story and more at $${story.int(9, 14)}.90/month`,
      "Get exclusive reports and insights with more than 500 subscriber-only articles every month",
    ),
    ...chrome("newsletter", "Morning Briefing: our editors' picks with your kaya toast."),
    ...chrome(
      "related",
      "Spotlight",
      ...story
        .repeat(3, () => chrome("related", story.headline(), `${story.int(1, 12)} hours ago`))
        .map((l) => l.text),
    ),
    ...chrome(
      "footer",
      `Straitsgate Media Ltd, Co. Regn. No. 2025${story.int(10000, 99999)}G`,
      `MDDI (P) 0${story.int(10, 99)}/10/${story.when.year}`,
      "Need help? Reach us here.",
    ),
  ],
};
