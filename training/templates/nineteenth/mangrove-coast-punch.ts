import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Nigerian daily with ALSO READ lines in capitals, a WhatsApp channel plea and betting lines between paragraphs. */
export const mangroveCoastPunch: Template = {
  name: "mangrove-coast-punch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "News",
      "Politics",
      "Metro",
      "Sports",
      "Business",
      "Videos",
      "Punchline",
    ),
    ...chrome("ticker", "BREAKING", story.headline()),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.byline((a) => `By ${a}`),
    ...story.standfirst(),
    ...chrome("share", "Kindly share this story:", "Facebook", "Twitter", "Telegram"),
    ...story.body(
      [
        story.int(10, 40) / 100,
        story.pick([
          chrome("promo", `ALSO READ: ${story.headline()}`),
          chrome("promo", `READ ALSO: ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome("promo", `ALSO READ: ${story.headline()}`),
          chrome("related", "You May Also Like", story.headline(), story.headline()),
        ]),
      ],
      [
        story.int(40, 80) / 100,
        chrome(
          "follow",
          story.pick([
            "Join our WhatsApp channel for real-time news, breaking stories and exclusive interviews. Don't miss a headline.",
            "Follow us on Telegram for verified updates.",
          ]),
        ),
      ],
      [
        story.int(45, 90) / 100,
        story.pick([
          chrome(
            "ad",
            "Nigerians can now earn in dollars from home. Ask how a teacher in Ikorodu made $4,000 in one month. Click here.",
          ),
          chrome("sponsor", "Bet with sense. 18+ only. T&Cs apply."),
          chrome("ad", "ADVERTISEMENT"),
        ]),
      ],
      [
        story.int(60, 95) / 100,
        chrome(
          "legal",
          "All rights reserved. This material, and other digital content on this website, may not be reproduced without written permission from the Mangrove Coast Punch.",
        ),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("photo-credit", "Stranded passengers at a bus park. Photo: Bode Akin"),
          chrome("audio", "VIDEO: Watch what the commissioner told our reporter"),
          chrome("teaser", story.teaser()),
        ]),
      ],
    ),
    ...chrome("contact", "Contact: newsroom@mangrovepunch.example"),
    ...chrome("related", "Trending", ...story.headlines(5)),
    ...chrome(
      "comment",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
    ),
    ...chrome(
      "sponsor",
      "More from the web",
      "Doctors hate it: one leaf that ends waist pain",
      "See how a retiree built 12 flats",
    ),
    ...chrome("follow", "Stay informed with our channel", "Join"),
    ...chrome("footer", "About", "Advertise", "Terms", "Copyright Mangrove Coast Punch"),
  ],
};
