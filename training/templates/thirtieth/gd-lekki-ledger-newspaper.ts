import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Nigerian national newspaper: multiple share rows, inline ads for cures and earning, copyright by company. */
export const gdLekkiLedgerNewspaper: Template = {
  name: "gd-lekki-ledger-newspaper",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "News",
      "Politics",
      "Business",
      "Metro",
      "Sports",
      "Columns",
      "Editorial",
      "Video",
    ),
    ...chrome(
      "breadcrumb",
      `Home » ${story.pick(["News", "Metro Plus", "Top News"])} » ${story.titleText}`,
    ),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `${day}th ${monthName} ${year}`),
    ...story.byline((author) => `By ${author}${story.pick([", Abuja", ", Ibadan"])}`),
    ...chrome("share", "Kindly share this story:", "Facebook", "X", "WhatsApp", "LinkedIn"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Governor at the commissioning",
        "Credit: Government House",
        "Cassava trucks on the road",
      ]),
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "ad",
          story.pick([
            "Teachers and nurses are making dollars from their phones at night. See their secret.",
            "Doctor reveals the kitchen root that keeps men awake. Read on.",
          ]),
        ),
      ],
      [
        0.65,
        chrome(
          "related",
          `${story.pick(["READ ALSO:", "Read Also:", "RELATED:"])} ${story.headline()}`,
        ),
      ],
    ),
    ...chrome(
      "legal",
      "Lekki Ledger owns what is on this page. Blogs, stations and bulk senders who want to lift it, whole or in pieces, must first obtain a signed letter from our legal desk.",
    ),
    ...chrome("contact", "Contact: thedesk@lekkiledger.example"),
    ...chrome(
      "follow",
      "Why hear it second-hand?",
      "The Ledger's WhatsApp channel drops each big story on your phone the minute that it is confirmed, with no forwarded-as-received.",
      "Enter the channel",
    ),
    ...chrome(
      "tags",
      story.pick(["APC", "INEC", "NERC"]),
      story.pick(["fuel", "power supply", "JAMB"]),
    ),
    ...chrome("related", "Latest News", ...story.headlines(5)),
    ...chrome("comment", `${story.int(1, 8)} Comments`, `${story.reader()}`, `${story.comment()}`),
    ...chrome(
      "sponsor",
      "Do you need instant loans, land at Epe or a used Corolla? Check our marketplace.",
    ),
  ],
};
