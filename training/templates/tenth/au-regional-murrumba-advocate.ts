import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian regional with a hard wall: Dolby-like regional switcher, local ads, "Get the app", tributes. */
export const auRegionalMurrumbaAdvocate: Template = {
  name: "au-regional-murrumba-advocate",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Murrumba Advocate",
      "My News",
      "Local",
      "Rural",
      "Tributes",
      "Classifieds",
      "Today's Paper",
    ),
    ...chrome("ticker", `Murrumba ${story.int(9, 41)}°`, "Fire danger: high", "River 4.12m steady"),
    ...chrome("paywall", story.pick(["Subscriber only", "Free with trial", "Member"])),
    ...story.pick([chrome("tags", story.pick(["Local News", "Council", "Footy"])), []]),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `Updated ${monthName} ${day} ${year} - ${clock}, first published ${monthName} ${day}`,
    ),
    ...chrome("audio", "Listen to this article", "3 min"),
    ...chrome("share", "Gift this article", "Share", "Save"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Picture by Col Baines",
        "File picture: the river in 2011. Picture by Rhonda Mee",
      ]),
    ),
    ...story.body(
      [
        story.int(23, 37) / 100,
        chrome("promo", story.pick(["In other news:", "Also making news"]), ...story.headlines(2)),
      ],
      [
        story.int(53, 67) / 100,
        story.pick([
          chrome(
            "newsletter",
            "The morning's top stories, sent at smoko.",
            "Sign up for our newsletter to stay up to date.",
            "By signing up you agree to our terms.",
          ),
          [],
        ]),
      ],
      [story.int(78, 92) / 100, chrome("ad", "Ad", "Utes cleared below cost at Dunmore Motors")],
    ),
    ...story.pick([
      chrome(
        "author-bio",
        "I've covered councils and cattle here since 2007. Got a yarn? My number's in the book, and the dog will let you in.",
      ),
      [],
    ]),
    ...story.pick([chrome("related", "More from Local News"), []]),
    ...story.repeat(3, () => chrome("related", story.headline(), `${story.int(1, 22)} hr ago`)),
    ...chrome("event", "Tributes and funerals", "View all notices", "Place a notice"),
    ...chrome(
      "legal",
      "We acknowledge the traditional owners of the country on which this paper is made, and pay our respects to elders past and present.",
    ),
    ...chrome("app", "Today's Paper app: as printed, no newsagent"),
    ...chrome(
      "footer",
      "Conditions of use - digital subscription",
      "Conditions of use - newspaper subscription",
      "Privacy",
      "Job opportunities",
    ),
  ],
};
