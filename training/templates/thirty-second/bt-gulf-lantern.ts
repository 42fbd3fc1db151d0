import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An English daily in the Gulf: prayer times, gold and exchange rates, school-run traffic, expatriate news. */
export const btGulfLantern: Template = {
  name: "bt-gulf-lantern",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "calendar",
      `${story.when.weekday}, ${story.when.monthName} ${story.when.day}, ${story.when.year} | Jumada`,
      `Fajr 0${story.int(4, 5)}:${story.int(10, 59)}`,
      "Dhuhr 12:24",
      "Asr 15:48",
      "Maghrib 18:02",
      "Isha 19:14",
    ),
    ...chrome(
      "ticker",
      `GOLD 24K ${story.int(280, 520)}.25`,
      `1 = INR ${story.int(22, 25)}.90`,
      `PKR ${story.int(70, 80)}.12`,
      `PHP 15.${story.int(10, 99)}`,
    ),
    ...chrome(
      "menu",
      "HOME",
      "EMIRATES LIFE",
      "WORLD",
      "BUSINESS",
      "SPORT",
      "LONG READS",
      "e-PAPER",
      "SUBSCRIBE",
      "LOGIN",
    ),
    ...chrome("language", "العربية", "EN"),
    ...chrome("breadcrumb", `Home / World / ${story.pick(["Europe", "Asia", "Society"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("follow", "Follow us on Google News", "Add as a preferred source"),
    ...story.byline((author) => `By: ${author}`),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `PUBLISHED: ${weekday.slice(0, 3)} ${day} ${monthShort} ${year}, ${clock} PM`,
    ),
    ...chrome("share", "Share:", "WhatsApp", "Copy"),
    ...chrome(
      "photo-credit",
      `${story.pick(["Photo: Supplied", "Image used for illustrative purposes", "Photo by Rahul Dsa"])}`,
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick([
            "[Stay up to date with the latest news. Follow the Lantern on WhatsApp channels.]",
            `Don't miss: ${story.headline()}`,
          ]),
        ),
      ],
      [0.6, chrome("ad", "[Advertisement]", "Your ad will end in 5 seconds")],
    ),
    ...chrome("related", "ALSO READ:", ...story.headlines(3)),
    ...chrome("tags", "More news from", "RESIDENTS", "TRAVEL", story.pick(["MONEY", "WEATHER"])),
    ...chrome("comment", `COMMENTS ${story.int(0, 30)}`, "You must sign in to comment."),
    ...chrome(
      "newsletter",
      "Lantern by Dawn",
      "All that the city will be talking about over karak, in one email before seven.",
      "Enter email",
      "I agree to the terms",
    ),
    ...chrome(
      "footer",
      "Contact",
      "Classifieds",
      "Karak Radio",
      "Career advice",
      `Copyright © ${story.when.year} Gulf Lantern Publishing FZ-LLC`,
    ),
  ],
};
