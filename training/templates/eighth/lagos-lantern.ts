import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Nigerian daily: testimonial adverts as prose between paragraphs, channel pleas, support-journalism letter, disclaimers. */
export const lagosLantern: Template = {
  name: "lagos-lantern",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Politics",
      "Metro",
      "Business",
      "Entertainment",
      "Opinion",
      "E-Paper",
      "Naira rate today",
    ),
    ...chrome(
      "ad",
      story.pick([
        "BREAKING: You can now own a plot in Greenfield Estate with as little as N150,000 down. Click to chat with our agent.",
        "Medical doctor reveals how men above 40 can sleep like babies again without drugs.",
      ]),
    ),
    ...story.title(),
    ...story.date(({ monthName, day, year, clock }) => `${monthName} ${day}, ${year} ${clock}`),
    ...story.byline((author) =>
      story.pick([`By ${author}`, `${author}, Abuja`, `Kindly share this story: By ${author}`]),
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.25,
        chrome(
          "ad",
          story.pick([
            "I was owing everybody in my street until a friend showed me this simple export business. Today I ship ginger to three countries. Tap here to get the free video.",
            "Struggling with high electricity bills? See how landlords in Ikeja are saving N80,000 every month with one small device.",
          ]),
        ),
      ],
      [
        0.5,
        chrome(
          "promo",
          story.pick(["READ ALSO: ", "Also read: ", "SEE ALSO → "]) + story.headline(),
        ),
      ],
      [
        0.75,
        chrome(
          "follow",
          story.pick([
            "Join our WhatsApp channel for the latest as it happens. We post only what we have checked.",
            "Follow the Lantern on Telegram so that you do not miss anything.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "donation",
      "Keep the Lantern lit",
      "To send one reporter to one court for one week costs us N140,000. Nobody who would rather that we stayed at home is going to pay for it, so we must ask those who read us.",
      "If you want these stories to remain free for the student and the trader, please give what you can. No amount is too small.",
    ),
    ...chrome(
      "legal",
      story.pick([
        "Disclaimer: whatever readers say below is their own business and should not be laid at the door of the Lantern or anyone who works for it.",
        "You may quote up to 80 words of this story if you name us. For more than that, or to put it on air, you must have a letter from the editor.",
      ]),
    ),
    ...chrome("comment", `${story.int(2, 60)} Comments`),
    ...story.repeat(story.int(2, 5), () =>
      chrome("comment", story.reader(), story.comment(), "Reply to this comment"),
    ),
    ...chrome(
      "tags",
      ...story.random.shuffled(["Abuja", "CBN", "Traders", "Featured", "Top Stories"]).slice(0, 3),
    ),
    ...chrome("related", "You may like", ...story.headlines(4)),
    ...chrome("ad", "Text AD: Call Willie on 0800 000 0000 to place your advert here."),
    ...chrome(
      "footer",
      `Copyright © ${story.when.year} Lantern Media Services Ltd.`,
      "Designed by Quickbyte",
    ),
  ],
};
