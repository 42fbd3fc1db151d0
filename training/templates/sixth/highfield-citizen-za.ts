import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A South African site: NOW READ lines, app and channel begging, load-shedding and fuel boxes, "subscribe to Premium" break, press code note. */
export const highfieldCitizenZa: Template = {
  name: "highfield-citizen-za",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("ticker", "LOADSHEDDING: SUSPENDED", "Petrol 95 R23.41", "R18.62 / $1"),
    ...chrome(
      "menu",
      "News",
      "Soccer Fever",
      "Lotto & Powerball",
      "Motoring",
      "Racing",
      "Horoscopes",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By  ${a}`),
    ...story.date((w) => `${w.day} ${w.monthShort} ${w.year}  ${w.clock}`),
    ...chrome("reading-time", `${story.int(2, 5)} minute read`),
    ...chrome("photo-credit", "Picture: iStockroom", "Picture: Neil Mokoena"),
    ...story.body(
      [0.3, chrome("promo", `ALSO READ: ${story.headline()}`)],
      [0.5, chrome("promo", story.headline())],
      [
        0.7,
        chrome(
          "promo",
          `WATCH: ${story.headline()}`,
          "A post shared by Highfield Citizen (@highfieldcitizen)",
        ),
      ],
    ),
    ...chrome("promo", `NOW READ: ${story.headline()}`),
    ...chrome(
      "follow",
      "For more news your way, follow us on social media or join our channel.",
      "Download our app",
    ),
    ...chrome("tags", "Read more on these topics", "crime", "municipality", "wildlife"),
    ...chrome(
      "legal",
      "The Highfield Citizen subscribes to the Press Code. To lay a complaint, contact the ombudsman within 20 days of publication.",
    ),
    ...chrome(
      "related",
      "EDITOR'S CHOICE",
      ...story.headlines(4).map((h) => `${story.pick(["News", "Business", "Elections"])} ${h}`),
    ),
    ...chrome(
      "comment-form",
      "Join the conversation",
      "Comments are for subscribers only. Log in or click here to subscribe.",
    ),
  ],
};
