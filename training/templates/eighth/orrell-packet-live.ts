import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A British regional tabloid: a picture and its sentence after every few paragraphs, invitations to WhatsApp, complaints procedure in prose. */
export const orrellPacketLive: Template = {
  name: "orrell-packet-live",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Home | News | Courts | Sport | Nostalgia | Notices | Puzzles"),
    ...chrome("ad", "Bookmark our site for a chance to win a weekend in a shepherd's hut"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) => `${author} ${story.pick(["Senior Reporter", "Content Editor", "Trends Writer"])}`,
    ),
    ...story.date(
      ({ clock, day, monthShort, year }) =>
        `${clock}, ${day} ${monthShort} ${year}${story.pick(["", ` | Updated ${clock}`])}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "The scene in the town this morning, where shoppers stopped to take pictures (Image: Orrell Packet)",
        "Our picture shows the spot as it was last summer (Image: Submitted)",
      ]),
    ),
    ...story.body(
      [
        0.12,
        chrome(
          "promo",
          story.pick([
            "We've got a WhatsApp channel, and you are invited. Three or four stories a day come to your phone, and if you get tired of us you tap on our name and choose to leave.",
            "Those who join our group also get the odd offer from us and from firms that we work with. What we do with your number is explained in our privacy notice.",
          ]),
        ),
      ],
      [
        0.3,
        chrome(
          "photo-credit",
          story.pick([
            "A general view of the street, which has been used as a short cut for years",
            "Locals say that they have asked for a crossing here since 2015 (Image: Ruth Tipping)",
          ]),
        ),
      ],
      [0.42, chrome("promo", story.headline())],
      [
        0.6,
        chrome(
          "photo-credit",
          story.pick([
            "The building as it looks today, with its windows boarded up and a notice on the door (Image: Google)",
            "Visitors come from miles around at this time of year",
          ]),
        ),
      ],
      [
        0.78,
        chrome(
          "promo",
          `${story.pick(["READ NEXT:", "DON'T MISS:", "More on this:"])}`,
          ...marked(story.pick(["> ", "• ", ""]), story.headlines(3)),
        ),
      ],
    ),
    ...chrome(
      "promo",
      story.pick([
        "What do you think? Let us know in the comments, or email newsdesk@packet.example.",
        "Have you been affected? We would like to hear from you, and we can keep your name out of it if you wish.",
      ]),
    ),
    ...chrome("comment", `${story.int(3, 90)} comments`, "Sort by", "Newest", "Most liked"),
    ...story.repeat(story.int(3, 6), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 23)} hours ago`,
        story.comment(),
        `${story.int(0, 40)} likes`,
        "Report",
      ),
    ),
    ...chrome(
      "legal",
      "We keep to the code that editors have agreed on. Should you feel that a story is wrong or has pried where it ought not, write to the editor first; if the reply doesn't satisfy you, the regulator will look at it, provided that you ask within four months.",
      "Most of the adverts on this page are from firms within ten miles of Orrell. They keep the site free, so please be kind to them.",
    ),
    ...chrome(
      "footer",
      `© ${story.when.year} Packet Regional Press. Registered in England No. 0000000. Registered office: The Old Dye Works, Orrell.`,
    ),
  ],
};
