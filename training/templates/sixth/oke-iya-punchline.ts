import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Nigerian daily: whatsapp-channel begging, READ ALSO in capitals, scam-like paragraph adverts in prose, "kindly donate" footers. */
export const okeIyaPunchline: Template = {
  name: "oke-iya-punchline",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "HOME",
      "NEWS",
      "POLITICS",
      "METRO",
      "SPORT",
      "JOBS",
      "REMITTANCE RATES",
      "VIDEOS",
      "HEALTHWISE",
    ),
    ...chrome("breadcrumb", "Home > Metro Plus"),
    ...story.title((t) => t),
    ...story.date((w) => `${w.day}th ${w.monthName} ${w.year}`),
    ...story.byline((a) => `By  ${a}`),
    ...chrome("share", "Share", "Kindly share this story:"),
    ...story.body(
      [0.2, chrome("promo", `READ ALSO: ${story.headline()}`)],
      [
        0.45,
        chrome(
          "ad",
          story.pick([
            "Do you need fast money? Nigerians in the diaspora can now earn in dollars by buying ultra-premium domains. Click here to start now.",
            "Stop suffering from weak knees! A Lagos-based doctor has revealed the leaf that works overnight. Chat him on WhatsApp.",
            "Amazing! Get a Foldable 30-Year Solar Roof At No Cost To You. Only the first 200 landlords in your state.",
          ]),
        ),
      ],
      [0.6, chrome("promo", `SEE ALSO: ${story.headline()}`)],
      [
        0.85,
        chrome(
          "follow",
          "Join our WhatsApp channel, 214,000 followers and counting, for news as e dey hot",
        ),
      ],
    ),
    ...chrome(
      "legal",
      "No part of this report, in print or on a screen, may be copied, read out on air or written up again by another outlet unless THE PUNCHLINE has agreed to it in a letter.",
    ),
    ...chrome(
      "contact",
      "Have an interesting story, an eyewitness account, a photo or a video? Send it to 0805 555 0133.",
    ),
    ...chrome("related", "Top News", ...story.headlines(5)),
    ...chrome(
      "donation",
      "Support real journalism. If you have ever complained that nobody asks the governor questions, you should know that we do, and that it costs fuel. Bank transfers can be made to Punchline Foundation.",
    ),
    ...chrome("footer", "Advert Rate", "Forex", "Contact Us", "© Punchline Nigeria Limited"),
  ],
};
