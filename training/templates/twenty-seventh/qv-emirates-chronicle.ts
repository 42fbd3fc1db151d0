import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** An English daily of the Gulf: prayer times, gold rates, visa FAQs, videos, trending tags. */
export const qvEmiratesChronicle: Template = {
  name: "qv-emirates-chronicle",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "UAE", "World", "Business", "Jobs", "Visas", "Gold"),
    ...chrome("calendar", "Fajr 4:51", "Dhuhr 12:20", "Asr 3:44"),
    ...chrome("ticker", "Gold 24K", `${story.int(280, 410)}.50`, "USD 3.67"),
    ...chrome("breadcrumb", "Home/", "News"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ monthName, day, year, clock }) => `Last updated: ${monthName} ${day}, ${year} | ${clock}`,
    ),
    ...chrome("reading-time", `${story.int(2, 6)} MIN READ`),
    ...story.byline((author) => `${author}, Reporter`),
    ...story.body(
      [0.3, chrome("ad", "Advertisement")],
      [0.5, chrome("promo", "Also Read:", story.headline())],
      [0.75, chrome("promo", "Recommended For You", ...story.headlines(2))],
    ),
    ...chrome("tags", "Related Topics:", story.pick(["Transport", "Schools", "Weather"])),
    ...chrome(
      "newsletter",
      "Sign up for the Daily Briefing",
      "Get the latest news and updates straight to your inbox",
      "Up Next",
    ),
    ...chrome("promo", "Up Next", ...story.headlines(2)),
    ...chrome("related", "Most Popular", ...counted(story.headlines(5))),
    ...chrome("comment", "Comments", story.reader(), story.comment()),
    ...chrome(
      "footer",
      "Notifications",
      "Privacy Policy",
      "Get breaking news alerts",
      "OK",
      "Cancel",
    ),
  ],
};
