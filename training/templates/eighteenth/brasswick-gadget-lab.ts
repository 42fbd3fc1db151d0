import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A consumer-tech site with best-price boxes, how-we-test prose, trust notes and Q&A community. */
export const brasswickGadgetLab: Template = {
  name: "brasswick-gadget-lab",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "", subhead: "### " },
  compose: (story) => [
    ...chrome(
      "ad",
      story.pick(["Black Friday live: the 37 deals worth your money", "Deal alert: earbuds $49"]),
    ),
    ...chrome("menu", "Best picks", "Reviews", "How-to", "News", "Phones", "TVs", "Audio"),
    ...chrome(
      "sponsor",
      "When you purchase through links on our site, we may earn an affiliate commission. Here's how it works.",
    ),
    ...chrome("breadcrumb", "Home", story.pick(["Computing", "Software", "Gaming"])),
    ...story.title(),
    ...chrome("tags", story.pick(["News", "Feature", "Hands-on"])),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ year, day, monthName }) => `last updated ${monthName} ${day}, ${year}`),
    ...story.standfirst(),
    ...chrome(
      "share",
      "Jump to:",
      story.pick(["Verdict", "Background"]),
      story.pick(["Price", "Reaction"]),
    ),
    ...chrome("photo-credit", `(Image credit: ${story.pick(["Potting Shed", "Brasswick"])})`),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          ...story.pick([
            [
              "The Brasswick letter: what's new, what's good and what's cheap, in your inbox by seven.",
              "Tell me about your sister titles as well",
              "Let your partners write to me",
              "If you send this form you say that you've read our terms and that you're at least 16.",
            ],
            ["Get the hottest deals in your inbox"],
          ]),
        ),
      ],
      [0.5, chrome("promo", "You may like", story.headline(), story.headline())],
      [
        0.8,
        story.int(0, 1) === 1
          ? chrome(
              "follow",
              story.pick([
                "Make Brasswick one of your sources on Gizzle News and our reviews will turn up in your feed. It takes one tap on the star.",
                "We're on TokTik too, where we drop phones from ladders and you watch.",
              ]),
            )
          : [],
      ],
    ),
    ...chrome("related", story.pick(["More about computing", "You might also like"])),
    ...story.repeat(3, () => chrome("related", story.headline())),
    ...chrome(
      "comment-form",
      `${story.int(0, 9)} Comments`,
      "Confirm your public display name",
      "You need a display name before you can comment. Sign out, sign in, and we'll ask you for one.",
    ),
    ...chrome(
      "author-bio",
      story.author,
      "Social Links Navigation",
      story.pick(["Contributor", "Senior Editor"]),
      story.pick([
        "Has spent 14 years writing about things with batteries and still can't find a charger. When not reviewing, can be found arguing about keyboards.",
        "A freelance journalist with bylines in places that no longer exist.",
      ]),
    ),
    ...chrome(
      "related",
      `Latest in ${story.pick(["Tech", "Gear"])}`,
      story.headline(),
      story.headline(),
      "MOST POPULAR",
      story.headline(),
      story.headline(),
    ),
    ...chrome(
      "footer",
      "About Us",
      "Contact Brasswick's experts",
      "Web notifications",
      "Careers",
      "Terms and conditions",
      "© Spade Publishing Limited, Sluice House, Tan Row. All rights reserved.",
    ),
  ],
};
