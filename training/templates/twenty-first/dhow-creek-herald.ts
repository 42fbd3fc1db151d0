import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Gulf English daily: prayer times, gold rates, supplement promos, numbered photo gallery. */
export const dhowCreekHerald: Template = {
  name: "dhow-creek-herald",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Fajr 04:${story.int(10, 59)}`,
      `Dhuhr 12:${story.int(10, 35)}`,
      `Asr 15:${story.int(30, 50)}`,
      `Maghrib 18:${story.int(10, 50)}`,
      `Isha 19:${story.int(30, 59)}`,
    ),
    ...chrome(
      "ticker",
      `Gold 24K Dh${story.int(290, 480)}.${story.int(10, 99)}`,
      `Gold 22K Dh${story.int(270, 450)}.${story.int(10, 99)}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) =>
        `${author}, ${story.pick(["Staff Reporter", "Senior Reporter", "Correspondent"])}`,
    ),
    ...story.date(
      ({ clock, dd, monthName, year }) => `Last updated: ${monthName} ${dd}, ${year} | ${clock}`,
    ),
    ...story.body(
      [0.35, chrome("promo", "Read more", story.headline(), story.headline())],
      [0.7, chrome("promo", "Stay up to date with the latest news. Follow us on our channels.")],
    ),
    ...chrome("pager", `1/${story.int(5, 14)}`, "View gallery"),
    ...chrome(
      "promo",
      "Weekend",
      `Brunches under Dh${story.int(100, 250)}`,
      "Cinema: what's on",
      "Win a stay in the hills",
    ),
    ...chrome(
      "tags",
      story.pick(["UAE jobs", "visas", "weather", "traffic"]),
      story.pick(["Expats", "Schools"]),
    ),
    ...chrome("related", "Recommended For You", ...story.headlines(story.int(3, 5))),
    ...chrome("promo", "Today's puzzle", "4 across: desert bloom (5)", "7 down: loaf, idle (4)"),
    ...chrome(
      "footer",
      "Terms & Conditions",
      "Delivery complaint 800-5550",
      "Creek Publishing LLC",
    ),
  ],
};
