import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A free city weekly: gallery counter, listings, small ads, jobs, slide-show buttons. */
export const cityFreesheet: Template = {
  name: "city-freesheet",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "+ " },
  compose: (story) => [
    ...chrome("site-name", "THE OFFBEAT"),
    ...chrome(
      "menu",
      "Eat",
      "Drink",
      "Gigs",
      "Stage",
      "Love & Lust",
      "Best Of 2023",
      "Slideshows",
      "Classifieds",
    ),
    ...chrome("promo", "FREE STUFF: Win two tickets to Saltworks Comedy Night"),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ weekday, monthShort, day, year }) =>
        `${weekday.slice(0, 3)}, ${monthShort} ${day}, ${year}`,
    ),
    ...story.standfirst(),
    ...chrome("pager", `1/${story.int(9, 24)}`, "‹", "›", "View full gallery"),
    ...chrome("photo-credit", "PHOTO BY GUS LINDEMANN | THE OFFBEAT"),
    ...story.body(
      [0.3, chrome("promo", "Slideshow", story.headline(), `${story.int(12, 48)} slides`)],
      [0.7, chrome("ad", "Support local. Scroll to keep reading.")],
    ),
    ...chrome("tags", "Scroll to read more Arts articles"),
    ...chrome(
      "event",
      "PICKS OF THE WEEK",
      "THU 14",
      "Gravel Choir + support, Old Tram Shed, 8pm, 12",
      "FRI 15",
      "Knit Noir, The Thimble, 7pm, pay what you can",
      "SAT 16",
      "Boiler Room Bingo, Saltworks, 9.30pm, sold out",
      "Add your event",
    ),
    ...chrome(
      "sponsor",
      "HELP WANTED",
      "Line cook, Crab Shack, full time, start yesterday",
      "Bike courier, Whizz, own legs required",
      "ROOMS",
      "Loft, Wharf Terrace, 640 incl. bills, no tubas",
    ),
    ...chrome("related", "TRENDING", ...story.headlines(5)),
    ...chrome(
      "newsletter",
      "Join the Offbeat Newsletters",
      "Subscribe now to get the latest news delivered right to your inbox.",
      "By clicking subscribe above, you consent to allow us to contact you via email.",
    ),
    ...chrome("pager", "Digital Issue", "View more issues", "Find a copy near you"),
    ...chrome(
      "footer",
      "About Offbeat",
      "Staff",
      "Freelance With Us",
      "Things To Do",
      "Legal Notices",
    ),
    ...chrome(
      "legal",
      "© 2024 Offbeat Media Cooperative. Website powered by Foundry of Sorrel Bay",
    ),
  ],
};
