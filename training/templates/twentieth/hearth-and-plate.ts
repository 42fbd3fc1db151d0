import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A home and food magazine: ratings, jump links, shopping, subscriptions with a free apron. */
export const hearthAndPlate: Template = {
  name: "hearth-and-plate",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Recipes",
      "Kitchen",
      "Home",
      "Garden",
      "Wellbeing",
      "Travel",
      "Subscribe & get a free apron",
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "We earn a commission for products purchased through some links in this article.",
        "Everything we recommend has been used by us. Some shops pay us when you buy.",
      ]),
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Home » Ideas » Winter", "You are here: Home / Living", "Magazine > Life"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "counter",
      `★ ${story.pick(["4.8", "3.9", "4.2"])} (${story.int(3, 212)} ratings)`,
      "Rate this",
    ),
    ...story.byline((name) => story.pick([`by ${name}`, `Words by ${name}`])),
    ...story.date(
      (w) => `${story.pick(["published", "Last reviewed"])} ${w.day} ${w.monthName} ${w.year}`,
    ),
    ...chrome(
      "tools",
      story.pick(["Jump to recipe", "Cook mode (keep screen awake)", "Print"]),
      "Save to scrapbook",
    ),
    ...chrome("share", "Pin It", "Facebook", "Flip"),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `${story.pick(["You'll also love", "Try this next"])}: ${story.headline()}`,
        ),
      ],
      [0.5, chrome("ad", "Advertisement", "Keep scrolling for more")],
      [
        0.8,
        story.int(0, 1)
          ? chrome(
              "promo",
              "Shop the story",
              `Cast-iron pan, 26cm, £${story.int(29, 64)}, Copperline`,
              "BUY NOW",
              `Linen apron, £${story.int(18, 39)}, Nell & Daughters`,
              "BUY NOW",
            )
          : chrome("follow", "Made this? Tag us @hearthandplate, we love to see your kitchens."),
      ],
    ),
    ...chrome(
      "newsletter",
      "Love this? Sign up for Sunday Supper",
      "Menus, markets and a little gossip, straight to your inbox every Friday at teatime.",
      "Your email",
      "Yes please!",
    ),
    ...(/Newsroom| and /.test(story.author)
      ? []
      : chrome(
          "author-bio",
          `${story.author} has been with the magazine since it had a smoking room. ${story.pick(["She", "He"])} lives in a cottage with three hens and one functioning hob.`,
        )),
    ...chrome(
      "first-published",
      "This feature is from the March issue of Hearth & Plate. Subscribe here and pay just £1.50 an issue.",
    ),
    ...chrome(
      "comment",
      `Comments, questions and tips (${story.int(1, 30)})`,
      ...[story.reader(), story.comment(), "Reply", "Report comment"],
      ...[story.reader(), story.comment()],
    ),
    ...chrome("related", "More from Home", ...story.headlines(4)),
    ...chrome(
      "footer",
      "Media kit",
      "Competition terms",
      "Do not sell my info",
      "Part of Larder Publishing. Here’s why you can trust us.",
    ),
  ],
};
