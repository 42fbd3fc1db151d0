import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An American hyperlocal platform: town name everywhere, neighbour posts, local businesses, events, flagging. */
export const hyperlocalEastfieldOurtown: Template = {
  name: "hyperlocal-eastfield-ourtown",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("login", "Log in", "Sign up"),
    ...chrome("site-name", "Eastfield OurTown", "Subscribe", "Nearby: Westfield, Fenny, Upper Ash"),
    ...chrome("menu", "News Feed", "Neighbor Posts", "Classifieds", "Events", "Real Estate"),
    ...chrome("tags", story.pick(["Crime & Safety", "Politics & Government", "Community Corner"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, OurTown Staff`),
    ...story.date(
      ({ weekday, monthShort, day, year, clock }) =>
        `Posted ${weekday.slice(0, 3)}, ${monthShort} ${day}, ${year} at ${clock} pm ET`,
    ),
    ...chrome("comment", `Reply (${story.int(1, 44)})`),
    ...story.body(
      [
        story.int(13, 27) / 100,
        chrome(
          "follow",
          "Know before your neighbor knows: free Eastfield alerts from OurTown.",
          "Let's go!",
        ),
      ],
      [
        story.int(43, 57) / 100,
        story.pick([
          chrome(
            "follow",
            "Know before your neighbor knows: free Eastfield alerts from OurTown.",
            "Let's go!",
          ),
          [],
        ]),
      ],
      [story.int(73, 87) / 100, chrome("ad", "Subscribe to an ad-free OurTown for $4.99")],
    ),
    ...chrome(
      "newsletter",
      "One e-mail at breakfast with all that stirred in Eastfield overnight. No charge, no politics before coffee.",
    ),
    ...story.pick([
      chrome(
        "comment",
        `Thank (${story.int(1, 30)})`,
        "Share",
        story.reader(),
        story.pick(["Neighbor", "Verified Neighbor"]),
        story.comment(),
      ),
      [],
    ]),
    ...story.pick([
      chrome(
        "legal",
        "The rules of replying:",
        "Write as you would speak over a fence. Slurs and threats are removed and so are those who post them.",
        "Say who you are, and say how you know.",
      ),
      [],
    ]),
    ...story.pick([chrome("related", "More from Eastfield"), []]),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.pick(["Arts & Entertainment", "Traffic & Transit", "Pets"]),
        story.headline(),
        `${story.int(1, 6)}d`,
      ),
    ),
    ...chrome("event", "Featured Events", "Jan 12 Puppy Yoga (in person)", "+ Add your event"),
    ...story.pick([
      chrome(
        "related",
        "Latest News Nearby",
        ...numbered([story.headline(), story.headline()], ". Westfield, MA News: "),
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "Corporate Info",
      "Do Not Sell My Info",
      `© ${story.when.year} OurTown Media. All Rights Reserved.`,
    ),
  ],
};
