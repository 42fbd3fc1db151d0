import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional page whose inline elements have run together: menus, shares and lists glued into single lines. */
export const gluedCourier: Template = {
  name: "glued-courier",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "HomeNewsSportFarmingObituariesJobsMotorsBuy a photo"),
    ...chrome("login", "Sign inRegisterDashboardLog out"),
    ...chrome("breadcrumb", "Home/News/Regional"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}Chief Reporter`),
    ...story.date(
      ({ weekday, day, monthName, year, clock }) =>
        `${weekday} ${day} ${monthName} ${year} ${clock}`,
    ),
    ...chrome("share", `FacebookXWhatsAppEmailCopy link${story.int(3, 80)} shares`),
    ...chrome(
      "photo-credit",
      "Market Street, where the meeting was held. © Glen Courier/Aileen Rafferty",
    ),
    ...story.body(
      [0.3, chrome("promo", `Read more${story.headline()}${story.headline()}`)],
      [
        0.6,
        chrome(
          "newsletter",
          "The Courier at noonYour free lunchtime briefingSign upBy signing up you accept our terms",
        ),
      ],
      [0.8, chrome("ad", "AdvertisementRemove adverts")],
    ),
    ...chrome("tags", "PoliticsCourtsTransport"),
    ...chrome(
      "related",
      `Most popular1${story.headline()}2${story.headline()}3${story.headline()}4${story.headline()}`,
    ),
    ...chrome("comment", `Comments(${story.int(2, 60)})Sort by: NewestOldestBest`),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        `${story.reader()}${story.int(2, 20)} hours ago${story.comment()}ReplyReport`,
      ),
    ),
    ...chrome("related", "Don't miss"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        `${story.pick(["News", "Sport", "Property", "Nostalgia"])}${story.headline()}${story.int(1, 12)}h ago`,
      ),
    ),
    ...chrome("event", "What's onCeilidh in the Corn HallFri 7pm£6Craft fairSat 10amFree"),
    ...chrome("footer", "Contact usAdvertiseNewsagentsComplaintsTermsPrivacyCookie settings"),
    ...chrome("legal", "© Glen Courier Ltd 2024. Registered in Scotland SC000417"),
  ],
};
