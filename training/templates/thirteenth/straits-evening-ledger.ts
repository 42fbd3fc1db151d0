import { chrome, counted, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** South-East Asian daily: read-more rows, thanks-for-reading, epaper, Telegram, multiple timestamps. */
export const straitsEveningLedger: Template = {
  name: "straits-evening-ledger",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Singapore", "Asia", "Opinion", "Life", "Podcasts", "PAGE ONE"),
    ...chrome("login", story.pick(["LOG IN", "SUBSCRIBE"]), "E-paper"),
    ...story.title(),
    ...chrome("paywall", story.pick(["For subscribers", "Free article"])),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Workers clear the road on Nov 8. ST-L PHOTO: GAVIN OOI",
        "PHOTO: STRAITS LEDGER FILE",
      ]),
    ),
    ...story.byline((a) =>
      story.pick([a, `${a} ${story.pick(["Correspondent", "UK Correspondent"])}`]),
    ),
    ...story.date(
      (d) =>
        `${story.pick(["Published", "PUBLISHED"])} ${d.monthShort} ${d.dd}, ${d.year}, ${d.clock}`,
    ),
    ...chrome(
      "tools",
      story.pick(["Follow topic:", "Google Preferred Source badge"]),
      story.pick(["Read and win!", "Summarise"]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["READ MORE HERE", "ALSO READ"]),
          ...marked(story.pick(["", "+ "]), story.headlines(2)),
        ),
      ],
      [0.55, chrome("ad", "ADVERTISEMENT")],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "follow",
      story.pick([
        "Join our Telegram channel and get the latest breaking news delivered to you.",
        "Join ST-L's WhatsApp Channel and get the latest news and must-reads.",
      ]),
    ),
    ...chrome(
      "tags",
      story.pick(["Storms", "Elections"]),
      story.pick(["Britain", "Ferries"]),
      story.pick(["Food", "Banks"]),
    ),
    ...chrome(
      "newsletter",
      "Get the Morning Brew",
      story.pick([
        "Asian Insider, our Monday letter, explains the week ahead in the region.",
        "Sign up",
      ]),
      "Yes, I would also like to receive promotional material",
    ),
    ...chrome(
      "related",
      story.pick(["MOST POPULAR", "You may also like"]),
      ...counted(story.headlines(5)),
    ),
    ...chrome(
      "ticker",
      `STI 4,4${story.int(10, 99)}.12 ${story.pick(["+0.2%", "-0.5%"])}`,
      story.pick(["PSI 24-hour: 54 (Moderate)", "Taxi surcharge in force"]),
    ),
    ...chrome("share", "Share", "Back to the top"),
    ...chrome(
      "footer",
      "MDDI (P) 046/10/2025",
      "Need help? Reach us here.",
      "Terms & conditions",
      story.pick(["Data protection policy", "Code of ethics"]),
    ),
  ],
};
