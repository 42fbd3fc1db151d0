import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A New Zealand news site with a fact box of another topic, sponsor lines and a stay-in-touch note in the text. */
export const tangataMorningStarNz: Template = {
  name: "tangata-morning-star-nz",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Morning Star Aotearoa"),
    ...chrome("menu", "Home", "Local", "Rural", "Te Ao", "Sport", "Travel", "Puzzles"),
    ...chrome("ad", "ADVERTISEMENT", "Advertise with us."),
    ...story.title(),
    ...story.byline((a) => `${a}`),
    ...story.standfirst(),
    ...story.date(
      ({ day, monthShort, year }) =>
        `${day} ${monthShort}, ${year} 05:${story.int(10, 59)} AM  ${story.int(2, 9)} mins to read`,
    ),
    ...chrome("share", "Save", "Share", "Copy Link", "Email", "Reddit"),
    ...chrome("audio", "Already a subscriber? Sign in to have articles read to you."),
    ...story.body(
      [
        story.int(8, 35) / 100,
        story.pick([
          chrome("ad", "Advertisement", "Advertise with us."),
          chrome("ad", "Article continues after this ad."),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome(
            "promo",
            "How to prepare for a big quake",
            "Keep three days of water for everyone in the house, fasten tall furniture to the wall and agree on a place to meet. If you feel a long or strong shake, do not wait for a siren.",
          ),
          chrome(
            "promo",
            "Key dates",
            "March: submissions close",
            "May: hearings",
            "August: decision",
          ),
        ]),
      ],
      [
        story.int(40, 85) / 100,
        chrome(
          "newsletter",
          "Sign up to The Daily Star, a round-up of our top stories delivered straight to your inbox every weekday.",
        ),
      ],
      [
        story.int(50, 95) / 100,
        story.pick([
          chrome("promo", `Read more: ${story.headline()}`),
          chrome("teaser", story.teaser()),
          chrome("photo-credit", `Photo / ${story.reader()}`),
        ]),
      ],
      [
        story.int(30, 97) / 100,
        story.pick([
          chrome(
            "podcast",
            "Catch up with The Front Step, our podcast presented each morning at five. You can follow it wherever you get your podcasts.",
          ),
          [],
        ]),
      ],
    ),
    ...chrome("share", "Save", "Share"),
    ...chrome(
      "related",
      "Latest from Regional",
      ...story
        .repeat(3, () => chrome("related", story.headline(), story.teaser()))
        .map((line) => line.text),
    ),
    ...chrome("sponsor", "Sponsored: Why more Kiwis are choosing timber sleepouts"),
    ...chrome("footer", "NZ Star Media", "Manage my subscription", "House rules", "Photo sales"),
  ],
};
