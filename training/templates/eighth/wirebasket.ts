import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A buying-advice magazine: product blurbs with prices between the paragraphs, affiliate note, specs of other things. */
export const wirebasket: Template = {
  name: "wirebasket",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "sponsor",
      story.pick([
        "We may earn money if you buy something through our links. It never changes what we say about a thing, and it pays for the things that we break.",
        "Every product is chosen by our editors. If you buy from a link, we may earn a commission, at no cost to you.",
      ]),
    ),
    ...chrome("menu", "Kitchen", "Sleep", "Desk", "Outdoors", "Gifts", "Deals"),
    ...chrome(
      "breadcrumb",
      story.pick(["Home > Kitchen > Reading", "Wirebasket / Life / Stories"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}${story.pick(["", ", Contributing Writer"])}`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `Updated ${monthShort} ${day}, ${year} ${clock}`,
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "sponsor",
          story.pick(["OUR PICK", "TOP DEAL", "EDITOR'S CHOICE"]),
          story.pick(["Bramley Cloud Pillow", "Otto No. 4 Kettle", "Fieldnote Lamp"]),
          story.pick([
            "After 40 nights on nine pillows, this is the one that our testers refused to give back. It keeps its shape, washes at 60 degrees and does not smell of feet.",
            "It boils in under two minutes, pours without dribbling and beeps only if you ask it to. We have made some 600 cups with ours.",
          ]),
          `$${story.int(29, 189)} at ${story.pick(["Homeplus", "Barrow & Finch", "Wren"])}`,
          `$${story.int(190, 220)} (save ${story.int(10, 40)}%)`,
        ),
      ],
      [
        0.55,
        chrome(
          "sponsor",
          story.pick([
            "You might also need a good tin opener. The one that we like has been made in the same town since 1934 and will see you out.",
            "While you are here: the quiet vacuum cleaner that won our group test is at its lowest price since spring.",
          ]),
          "See price",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "author-bio",
      "Meet your guide",
      `${story.author} has tested ${story.pick(["mattresses, mops and mandolins", "more than 300 lamps"])} for Wirebasket since 2019 and has ${story.pick(["a cupboard that no longer shuts", "strong feelings about hinges"])}. Earlier work appeared in magazines that you have heard of and catalogs that you have thrown away.`,
    ),
    ...chrome(
      "sponsor",
      "Why you should trust us",
      "We buy what we test, at the same shops as you. Makers do not see our reviews before they are published, and we send back whatever they send us. Our testers spent 212 hours on home goods last month alone.",
    ),
    ...chrome("related", "Keep shopping"),
    ...story.random
      .shuffled([
        [
          "The Best Can Openers",
          "It is plain, it is heavy and it works, which is more than we can say for the one that connects to your phone.",
          "by Kay Tanaka",
        ],
        [
          "The 5 Best Doormats",
          "Nobody needs a great one until the day they do, and on that day the rest will let you down.",
        ],
        [
          "The Best Umbrella for Tall People",
          "We carried 14 of them through a car wash. One came out dry.",
          "by Ollie Brand",
        ],
        [
          "Our Favorite Quiet Fans",
          "Our former pick is still good, but the new version fixes its only real flaw: the hum.",
          "by Wirebasket Staff",
        ],
        ["The Best Cheap Headlamp", "Light, bright and $19. The strap itches."],
        [
          "The Best Shower Curtains",
          "After a year of mildew we have come round to the plainest one of all.",
        ],
      ])
      .slice(0, story.int(3, 6))
      .flatMap((texts) => chrome("sponsor", ...texts)),
    ...chrome(
      "comment-form",
      "Something we got wrong? Send a note to notes@wirebasket.example. We read all of them and answer those with pictures.",
    ),
    ...chrome(
      "footer",
      "How we make money",
      "Staff",
      "Careers",
      "Accessibility",
      "Do not sell my data",
      `© ${story.when.year} Wirebasket, Inc.`,
    ),
  ],
};
