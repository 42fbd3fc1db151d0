import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** UK regional group site: nested menus, email prompt, in-line read-mores, picture captions with agency, most read twice */
export const mhEllersbyLive: Template = {
  name: "mh-ellersby-live",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ellersby Live",
      "Skip to main content",
      "NEWS",
      "ELLERSBY UNITED",
      "IN YOUR AREA",
      "WHAT'S ON",
      "COST OF LIVING",
      "BUY A PHOTO",
      "Sign in",
      "My account",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Home/News/Ellersby News", "News > Local > Ellersby", "NEWS"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("menu", "NEWS"),
    ...story.byline(
      (a) =>
        `By ${a} ${story.pick(["Reporter", "Audience and content director", "Trainee reporter"])}`,
    ),
    ...story.date(
      (d) => `${d.clock}, ${d.dd} ${d.monthName.slice(0, 3)} ${d.year}Updated ${d.clock}`,
    ),
    ...chrome("comment", story.pick(["Comments", "Be the first to comment", "View 12 Comments"])),
    ...chrome(
      "photo-credit",
      story.pick([
        "(Image: EllersbyLive/Geoff Pratt)",
        "The scene this week (Picture: Submitted)",
        "Image: Stock picture",
      ]),
    ),
    ...chrome(
      "newsletter",
      `Stay in the loop with our free ${story.pick(["breakfast", "teatime", "crime and courts"])} email`,
    ),
    ...story.body(
      [
        0.1,
        chrome(
          "newsletter",
          "Never miss an Ellersby story by signing up to our daily briefing",
          "Invalid email",
          "Something has gone wrong, please try later",
          "We will use what you tell us to send you the emails you asked for and to understand you better. This may include adverts from us and from third parties. You can leave at any time.",
          "Thanks! You're signed up",
          "Show me more newsletters",
        ),
      ],
      [
        0.35,
        chrome(
          "promo",
          `${story.pick(["Read more:", "READ NEXT:", "MORE:", "Don't miss:"])} ${story.headline()}`,
        ),
      ],
      [
        0.5,
        chrome(
          "ad",
          story.pick([
            "Article continues below",
            "ADVERTISEMENT",
            "Content cannot be displayed without consent",
          ]),
        ),
      ],
      [0.7, chrome("promo", story.headline(), story.headline())],
      [
        0.85,
        chrome(
          "follow",
          `To get the latest from your area on your phone, join our free WhatsApp community by tapping here. We treat members to offers, promotions and adverts from us and our partners; to leave, tap the name at the top of the screen.`,
        ),
      ],
    ),
    ...chrome("comment-form", "What do you make of it? Tell us below"),
    ...chrome("follow", "Follow Ellersby Live", "Facebook", "X"),
    ...chrome("tags", "In Your Area", "Emergency services"),
    ...chrome("tools", "Story saved", "You'll find it under My Saves"),
    ...chrome("related", "MOST READ", ...story.headlines(5), "Top stories"),
    ...story.repeat(3, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome(
      "footer",
      "News, sport and what's on from Ellersby",
      "How to complain",
      "Corrections",
      "Syndication and licensing",
      "Competition rules",
      "Buy a back issue",
      "Voucher codes",
      `© ${story.when.year} Tidewater Regionals Ltd`,
    ),
  ],
};
