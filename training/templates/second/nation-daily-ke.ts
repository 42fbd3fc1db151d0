import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An East African daily: premium tags, obituaries and tenders, WhatsApp lines, Swahili sister title. */
export const nationDailyKe: Template = {
  name: "nation-daily-ke",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("language", "English | Kiswahili"),
    ...chrome(
      "menu",
      "Counties",
      "Business Beat",
      "Football",
      "Blogs & Opinion",
      "Life & Style",
      "E-Paper",
      "Tenders",
      "Obituaries",
    ),
    ...chrome("login", "My Account", "Become a member"),
    ...chrome("ticker", "Breaking", story.headline()),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("tags", "PRIME"),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ weekday, monthName, day, year }) =>
        `${weekday}, ${monthName} ${String(day).padStart(2, "0")}, ${year}`,
    ),
    ...chrome("teaser", "What you need to know:"),
    ...chrome("photo-credit", "Photo credit: Wanja Okoth | Savanna Media Group"),
    ...story.body(
      [0.25, chrome("promo", `Also read: ${story.headline()}`)],
      [0.5, chrome("follow", "Get the news as it breaks: join our WhatsApp channel")],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "paywall",
      "Unlock a world of exclusive content",
      "One week 50",
      "One year 2,400",
      "Pay with mobile money",
    ),
    ...chrome("comment", "Kindly log in to add your comment"),
    ...chrome("related", "In the headlines"),
    ...story.repeat(6, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "sponsor",
      "Tenders & notices",
      "Supply of school desks, closing 30 June",
      "Loss of title deed",
      "See all notices",
    ),
    ...chrome("app", "Download the Savanna app on Android and iOS"),
    ...chrome("footer", "Our Blog Rules", "Rate Card", "Savanna Radio", "Complaints desk"),
    ...chrome("legal", "Savanna Media Group © 2024"),
  ],
};
