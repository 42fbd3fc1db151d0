import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Gulf English daily: prayer times, gold and forex chips, read-also in lower case, follow-channel prose, visa and job promos. */
export const sandgateGulfTimes: Template = {
  name: "sandgate-gulf-times",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "calendar",
      `${story.when.weekday}, ${story.when.monthName} ${story.when.dd}, ${story.when.year} | Rajab 4, 1446`,
      "FAJR 05:41",
      "ISHA 19:02",
    ),
    ...chrome("ticker", "GOLD AED 24K 391.75", "1 AED = 23.4 INR", "DXB 27°C"),
    ...chrome(
      "menu",
      "UAE",
      "Emergencies",
      "Visa & Immigration",
      "Jobs",
      "Ramadan",
      "Expat",
      "Supplements",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date(
      (w) => `PUBLISHED: ${w.weekday.slice(0, 3)} ${w.day} ${w.monthShort} ${w.year}, ${w.clock}`,
    ),
    ...chrome("promo", "Get Sandgate's headlines first: we now have a WhatsApp channel."),
    ...story.body(
      [0.3, chrome("promo", `Also read: ${story.headline()}`)],
      [0.6, chrome("promo", "Recommended For You", ...story.headlines(2))],
      [0.85, chrome("promo", "ALSO READ:", ...story.headlines(2))],
    ),
    ...chrome("related", "MORE NEWS FROM NATION", ...story.headlines(4)),
    ...chrome(
      "login",
      "SG Perks: collect points as you read",
      "Brunch, hotel and waterpark offers",
    ),
    ...chrome(
      "footer",
      "Sandgate Times Est. 1979",
      "Publishing Licence 555",
      "Today's Newspaper",
      "Classifieds: city times, buzz",
    ),
  ],
};
