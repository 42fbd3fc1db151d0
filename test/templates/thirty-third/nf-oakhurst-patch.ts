import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A hyperlocal network site in the US suburbs: town selector, reader-contributed posts, event boards, job ads, mortgage ads. */
export const nfOakhurstPatch: Template = {
  name: "nf-oakhurst-patch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Oakhurst, NJ",
      "News Feed",
      "Neighbor Posts",
      "Classifieds",
      "Calendar",
      "Nearby: Ferris Mills",
      "Nearby: Union Beach Heights",
    ),
    ...chrome(
      "tags",
      story.pick(["Crime & Safety", "Schools", "Restaurants & Bars", "Community Corner"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, Local Staff`),
    ...chrome("tools", "Verified Staff Badge"),
    ...story.date(
      ({ weekday, monthShort, day, year, clock }) =>
        `Posted ${weekday.slice(0, 3)}, ${monthShort} ${day}, ${year} at ${clock} ET`,
    ),
    ...chrome("comment", `Reply (${story.int(0, 19)})`),
    ...chrome(
      "photo-credit",
      story.pick([
        "(Shutterline)",
        "Police car lights (Local file photo)",
        "(Courtesy of Oakhurst Board of Education)",
      ]),
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "newsletter",
          "Sirens? Roadwork? New pizza place? Oakhurst's free alerts will tell you before your brother-in-law does.",
          "Let's go!",
        ),
      ],
      [
        0.55,
        chrome(
          "ad",
          "Find Home Loans",
          `Today's 30-year rate: ${story.int(5, 7)}.${story.int(10, 99)}%`,
        ),
      ],
      [0.8, chrome("related", `Related: ${story.headline()}`)],
    ),
    ...chrome(
      "contact",
      "Have a tip, a typo or a question? Reply to this article and the editor will see it.",
    ),
    ...chrome("share", "Like it? Pass it over the fence."),
    ...chrome("share", "Thank", "Reply", "Share"),
    ...chrome(
      "legal",
      "The rules of replying:",
      "Be kind: you may meet this person in the bread aisle. Threats, slurs and swearing are taken down.",
      "Say who you are and how you know.",
    ),
    ...chrome(
      "related",
      "More from Oakhurst",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            `${story.pick(["Business", "Traffic & Transit", "Pets"])} | ${story.int(1, 23)}h`,
            story.headline(),
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "event",
      "Featured Events",
      "+ Add your event",
      story.pick(["Nov 22", "Dec 6"]),
      "Turkey Trot 5K – Borough Hall",
      "Dec 13",
      "Toddler Story Time",
    ),
    ...chrome(
      "promo",
      "Featured Classifieds",
      "Gigs & Services: Snow removal, seniors half price",
      "Lost & Found: grey tabby, answers to Senator",
    ),
    ...chrome(
      "footer",
      "Corporate Info",
      "Send Feedback",
      "Community Guidelines",
      "Posting Instructions",
      "Terms of Use",
    ),
  ],
};
