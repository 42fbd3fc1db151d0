import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A small-town US weekly on a cheap CMS: login form in full, events, classifieds with prices, weather widget, comment rules in list. */
export const pineCountyWeekly: Template = {
  name: "pine-county-weekly",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("site-name", "The Pine County Weekly Plain Speaker"),
    ...chrome("login", "User login", "Username", "Password", "Log in", "Forgot your password?"),
    ...chrome(
      "menu",
      "Home",
      "Sports",
      "Obituaries",
      "School Lunch Menus",
      "Sheriff's Log",
      "Classifieds",
      "Public Notices",
    ),
    ...story.title(),
    ...story.date((w) => `Posted ${w.weekday}, ${w.monthName} ${w.day}, ${w.year} ${w.clock}`),
    ...story.byline((a) => a),
    ...story.body([0.5, chrome("ad", "Your ad could be here! Call Jolene at 555-0119.")]),
    ...chrome("comment", "No comments on this item", "Please log in to comment by clicking here"),
    ...chrome("related", "Other items that may interest you", ...story.headlines(4)),
    ...chrome(
      "event",
      "UPCOMING EVENTS",
      "Sat 10 Pancake feed, Fire Hall, 7-11 a.m., $8",
      "Tue 13 Quilters, Lutheran basement",
      "Thu 15 Blood drive",
      "Full calendar",
    ),
    ...chrome(
      "ad",
      "CLASSIFIEDS",
      "FOR SALE: Oak dresser, good shape, $90. 555-0182",
      "WANTED: Someone to plow, no weirdos",
    ),
    ...chrome(
      "ticker",
      "Today's Weather",
      "Pine Bend, MN",
      `${story.int(-20, 35)}°F`,
      "Wind: NW 14 MPH",
    ),
    ...chrome(
      "poll",
      "Poll",
      "Should the city buy the old creamery?",
      "○ Yes",
      "○ No",
      "○ Only if it comes with the cream",
      "Vote",
      "See results",
    ),
    ...chrome(
      "footer",
      "Pine County Weekly Plain Speaker",
      "PO Box 8",
      "Powered by SmallPress CMS",
    ),
  ],
};
