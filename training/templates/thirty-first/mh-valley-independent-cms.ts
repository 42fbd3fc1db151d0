import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Small weekly on an old CMS: print-this, text-size, visitor counter, calendar grid, login box errors, poll results */
export const mhValleyIndependentCms: Template = {
  name: "mh-valley-independent-cms",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("site-name", "The Valley Independent Online Edition"),
    ...chrome(
      "ticker",
      `Today is ${story.when.weekday}`,
      "Serving Selby, Wapato and Tull's Corner since 1902",
    ),
    ...chrome(
      "menu",
      "Front Page",
      "Sports",
      "School Lunch Menus",
      "Sheriff's Blotter",
      "Church Page",
      "Legals",
      "Rack Locations",
    ),
    ...chrome(
      "login",
      "Username",
      "Password",
      "Remember me",
      "Forgot your password?",
      "ERROR: Cookies must be on.",
    ),
    ...story.title(),
    ...story.byline((a) => `By ${a.toUpperCase()}`),
    ...story.date((d) => `Article published ${d.mm}-${d.dd}-${d.year}`),
    ...chrome("tools", "Text size: A A A", "Printer friendly", "E-mail to a friend"),
    ...story.standfirst(),
    ...story.body([0.6, chrome("photo-credit", "-- Staff photo by Wilma Teague")]),
    ...chrome("tools", "[ Back to top ]"),
    ...chrome("counter", `Viewed ${story.int(90, 4200)} times`),
    ...chrome("related", "Other headlines in this issue:", ...marked("- ", story.headlines(4))),
    ...chrome(
      "poll",
      "Reader Poll",
      "Should the swimming hole get a lifeguard?",
      `Yes ${story.int(40, 70)}%`,
      "No",
      "What swimming hole?",
      "Total votes: 91",
    ),
    ...chrome(
      "calendar",
      "Su Mo Tu We Th Fr Sa",
      "1 2 3 4",
      "5 6 7 8 9 10 11",
      "12 13 14 15 16 17 18",
    ),
    ...chrome("ad", "Click here for Dob's Tire & Muffler", "Your Ad Here! Call Jeannie"),
    ...chrome("ticker", "Feed & Grain: corn 4.11 wheat 5.32"),
    ...chrome(
      "footer",
      "Site designed by Webwright Graphics, Tull's Corner",
      `All contents copyright ${story.when.year}. Best viewed at 1024x768.`,
    ),
  ],
};
