import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An East African daily: advertisement marks, top picks, related without headings, epaper promos. */
export const jacarandaHillNation: Template = {
  name: "jacaranda-hill-nation",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Kenya-wide", "County News", "Business", "Sports", "Podcasts", "E-Paper"),
    ...chrome(
      "login",
      "Hello",
      "Your subscription is almost coming to an end",
      "My account",
      "Logout",
    ),
    ...chrome("breadcrumb", "Home", story.pick(["News", "Counties"])),
    ...story.title(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Traders at the market on Tuesday. Photo credit: Wafula Okinda | Jacaranda Group",
        "Photo credit: File",
      ]),
    ),
    ...story.byline((author) => `By ${author}`),
    ...chrome("author-bio", story.pick(["Reporter", "Correspondent"])),
    ...story.date((when) => `${when.weekday}, ${when.monthName} ${when.dd}, ${when.year}`),
    ...chrome("tools", "What you need to know:"),
    ...chrome("share", story.pick(["Share this", "Facebook, opens in new tab"])),
    ...story.body(
      [
        story.pick([0.25, 0.35, 0.5]),
        chrome(
          "ad",
          "Advertisement",
          story.pick(["Adverts help keep this site free", "Buy a plot in Kitengela, pay slowly"]),
        ),
      ],
      [0.6, chrome("promo", story.pick(["Also read: ", "Read: "]) + story.headline())],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome(
          "app",
          story.pick([
            "Carry the Jacaranda with you: get the app.",
            "Our briefing comes at six, before the matatu does.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Follow our WhatsApp channel for breaking news updates and more stories like this.",
        "We welcome corrections at readers@jacaranda.example.",
      ]),
    ),
    ...chrome(
      "related",
      ...story.pick([[], ["In the headlines"], ["IN THE NEWS"]]),
      ...story.headlines(5),
    ),
    ...chrome("comment-form", "Comments", "We welcome your ideas. Be short, be fair."),
    ...chrome("event", "Jacaranda Leadership Forum: register for seats"),
    ...chrome(
      "footer",
      "Our Blog Rules",
      "Frequently asked questions",
      `Jacaranda Media Group © ${story.when.year}`,
    ),
  ],
};
