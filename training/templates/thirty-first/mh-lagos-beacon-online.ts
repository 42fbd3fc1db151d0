import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Nigerian online paper: stay-with-us links, WhatsApp channel, advert rates, comments via plug-in, follow lines repeated */
export const mhLagosBeaconOnline: Template = {
  name: "mh-lagos-beacon-online",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "Home",
      "Politics",
      "Metro",
      "Business",
      "Sports",
      "Entertainment",
      "Vacancies",
      "Advert Rates",
    ),
    ...chrome("ticker", `Breaking: ${story.headline()}`),
    ...story.title(),
    ...chrome("breadcrumb", "Metro »"),
    ...story.date((d) => `${d.day}th ${d.monthName} ${d.year} | ${d.clock}`),
    ...story.byline((a) => `By ${a}`),
    ...story.standfirst(),
    ...chrome("share", "Kindly share this story:", "Share on Facebook", "Share on WhatsApp"),
    ...story.body(
      [
        0.25,
        chrome("ad", "ADVERTISEMENT", "PLACE YOUR ADVERT HERE: CALL OR WHATSAPP 0800 555 0123"),
      ],
      [0.5, chrome("related", `READ ALSO: ${story.headline()}`, `Related News`, story.headline())],
      [
        0.8,
        chrome(
          "follow",
          "Our WhatsApp channel is free and fast: tap to follow and be the first in your compound to know!",
        ),
      ],
    ),
    ...chrome(
      "legal",
      "No part of this report may be lifted by blogs, radio stations or anybody else unless BEACON has agreed to it in writing.",
    ),
    ...chrome("contact", "Do you have a story for us? Send it with pictures to our editors."),
    ...chrome("related", "Top News", ...story.headlines(5)),
    ...chrome("comment", "0 Comments", "Oldest", "Facebook Comments Plugin"),
    ...chrome(
      "sponsor",
      "Civil servant reveals how he cleared back pain in 9 days without leaving Ikeja",
    ),
    ...chrome(
      "footer",
      "About Us",
      "Apply for media internship",
      `© 1998 - ${story.when.year} Beacon Nigeria Limited.`,
    ),
  ],
};
