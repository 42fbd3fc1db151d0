import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A hyperlocal network: nearby towns, sponsor calendar, community comments, "thank" counts. */
export const crestlineLocalPatch: Template = {
  name: "crestline-local-patch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Crestline, ST", "Nearby", "Maple Grove", "West Fork", "See All Communities"),
    ...chrome("breadcrumb", story.pick(["Community Corner", "Crime & Safety", "Schools"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, Crestline Staff`),
    ...chrome("author-bio", "Verified Local Staff Badge"),
    ...story.date(
      (w) =>
        `Posted ${w.weekday.slice(0, 3)}, ${w.monthShort} ${w.day}, ${w.year} at ${w.clock} ET`,
    ),
    ...chrome("comment", `Reply (${story.int(1, 40)})`),
    ...story.body(
      [
        0.15,
        chrome("ad", "Know what's going on in Crestline before your neighbor does.", "Subscribe"),
      ],
      [0.4, chrome("related", "See also:", ...story.headlines(2))],
      [
        0.7,
        chrome("ad", "Know what's going on in Crestline before your neighbor does.", "Subscribe"),
      ],
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Get more local news delivered straight to your inbox. Sign up for free newsletters and alerts.",
        "Never miss a siren. Turn on alerts for Crestline.",
      ]),
    ),
    ...chrome("counter", "Thank", `${story.int(0, 30)}`),
    ...chrome("share", "Share"),
    ...chrome(
      "legal",
      "The rules of replying:",
      "Be nice. You may meet these people at the grocery store. Slurs and threats are deleted and so are the accounts behind them.",
      "Be yourself. Real names only, and bring evidence.",
      "Read all nine rules.",
    ),
    ...chrome("comment-form", "Reply to this article", "Reply"),
    ...chrome("related", "More from Crestline"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        `${story.pick(["Weather", "Politics", "Traffic", "Pets"])}|${story.int(1, 23)}h`,
        story.headline(),
      ),
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "event",
          "+ Add event",
          "Saturday",
          "Book Fair, Town Library, Crestline",
          "Sunday",
          "Free Yoga, Veterans Park, West Fork",
        )
      : []),
    ...(story.int(1, 4) > 1
      ? chrome(
          "contact",
          "Corporate Info",
          "About",
          "Careers",
          "Partnerships",
          "Advertise on Crestline Local",
        )
      : []),
  ],
};
