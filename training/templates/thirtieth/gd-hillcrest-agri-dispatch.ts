import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional agriculture dispatch (North America): futures table, weather delays, classified, farm radio link. */
export const gdHillcrestAgriDispatch: Template = {
  name: "gd-hillcrest-agri-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "+ " },
  compose: (story) => [
    ...chrome(
      "tools",
      "Futures delayed 10 min",
      `Canola ${story.int(580, 690)}.${story.int(0, 9)}`,
      `Corn ${story.int(400, 520)}'${story.int(0, 6)}`,
      `Feeder cattle ${story.int(240, 330)}.${story.int(10, 99)}`,
    ),
    ...chrome(
      "menu",
      "News",
      "Crops",
      "Livestock",
      "Machinery",
      "Opinion",
      "Markets",
      "Classifieds",
      "Events",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ day, monthName, year }) => `Published: ${monthName} ${day}, ${year}`),
    ...chrome("reading-time", `Reading Time: ${story.int(2, 6)} minutes`),
    ...chrome(
      "photo-credit",
      story.pick(["Photo: file", "A drill waits for dry ground near Melfort. Photo: Greg Funk"]),
    ),
    ...story.body([
      0.4,
      chrome(
        "related",
        story.pick(["Read Also", "Why it matters"]),
        `${story.headline()}`,
        `${story.teaser()}`,
      ),
    ]),
    ...chrome(
      "author-bio",
      "About the author",
      `${story.author}`,
      "Reporter",
      `${story.author} grew up on a mixed farm near Foam Lake and has a ${story.pick(["degree in soil science", "weakness for pie auctions", "heeler called Deputy"])}.`,
      `${story.author}'s recent articles`,
      ...story.headlines(2),
    ),
    ...chrome(
      "event",
      "Coming events",
      "Farm Progress Days, Lethbridge",
      "Bull sale, 1 p.m., lunch provided",
    ),
    ...chrome("related", "Stories from our other publications", ...story.headlines(3)),
    ...chrome(
      "ad",
      "Classifieds",
      story.pick([
        "WANTED: older four-wheel-drive, clutch not important",
        "Good second-cut alfalfa, delivery possible",
      ]),
    ),
    ...chrome(
      "footer",
      "Careers",
      "Terms & Conditions",
      `© ${story.when.year} Hillcrest Farm Media LP`,
    ),
  ],
};
