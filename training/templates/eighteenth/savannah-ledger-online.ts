import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An African business and general news site: exchange rates, push prompt, WhatsApp channel, e-paper, obituary ads. */
export const savannahLedgerOnline: Template = {
  name: "savannah-ledger-online",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      ...story.pick([
        ["Would you like to receive notifications?", "Later", "Allow"],
        [
          "This site uses cookies to improve your experience. We'll assume you're ok with this, but you can opt-out if you wish.",
          "Accept",
          "Read More",
        ],
      ]),
    ),
    ...chrome(
      "menu",
      "News",
      "Business",
      "Counties",
      "Opinion",
      "Life & Style",
      "E-Paper",
      "Tenders",
    ),
    ...chrome("ticker", `USD/KES 129.${story.int(10, 99)}`, `NSE 20 ${story.int(1700, 2400)} ▲`),
    ...story.title(),
    ...story.byline((author) => story.pick([`By ${author}`, `${author}, Correspondent`])),
    ...story.date(
      ({ year, day, monthName, weekday }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...chrome("share", "Facepage", "X", "WhatsApp", "Telegraph"),
    ...chrome(
      "photo-credit",
      story.pick(["[Savannah Ledger, file]", "A worker sorts leaves. [File, Ledger]"]),
    ),
    ...story.body(
      [
        0.15,
        chrome(
          "ad",
          story.pick([
            "- Advertisement -",
            "Do you want to place an advert here? Call our sales team.",
          ]),
        ),
      ],
      [
        0.3,
        chrome(
          "promo",
          story.pick([`Keep reading: ${story.headline()}`, `Read: ${story.headline()}`]),
        ),
      ],
      [
        0.6,
        chrome(
          "newsletter",
          story.pick([
            "Stay informed. Subscribe to our newsletter",
            "Follow the Savannah Ledger channel on WhatsApp for updates",
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      "Related Topics",
      story.pick(["Economy", "Tea", "Education"]),
      story.pick(["Farmers", "Courts"]),
    ),
    ...chrome("related", story.pick(["Latest Stories", "Premium"])),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), `By ${story.reader()}`, `${story.int(1, 23)} hrs ago`),
    ),
    ...chrome(
      "ad",
      story.pick([
        "Obituaries & Anniversaries: place yours from KSh 3,000",
        "Tender: supply of 40 office chairs. Closing at noon.",
      ]),
    ),
    ...chrome("related", "Editor's Picks", story.headline(), story.headline()),
    ...chrome("app", story.pick(["Get the e-paper for KSh 50 a day", "Dial *555# to subscribe"])),
    ...chrome(
      "footer",
      `P.O. Box 10${story.int(10, 99)}`,
      "Corporate",
      "Advertising rates",
      "Terms & Conditions",
      `${story.when.year} © Savannah Ledger PLC`,
    ),
  ],
};
