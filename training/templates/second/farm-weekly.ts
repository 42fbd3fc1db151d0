import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A farmers' weekly: market prices, machines for sale, spray weather, quiz, know-how hub. */
export const farmWeekly: Template = {
  name: "farm-weekly",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Feed wheat ${story.int(170, 240)}.50 ▲`,
      `Heavy lambs ${story.int(210, 330)}p ▼`,
      "Red diesel 81.2p ►",
      "See all prices",
    ),
    ...chrome(
      "menu",
      "News\tLivestock\tArable\tMachinery\tBusiness\tKnow-how\tMarkets\tClassifieds",
    ),
    ...chrome("login", "Register | Sign in | My bookmarks (0)"),
    ...story.title(),
    ...story.byline(),
    ...story.date(({ dd, monthName, year }) => `${dd} ${monthName} ${year}`),
    ...chrome("photo-credit", "© Barley & Byre/Don Ketteridge"),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("promo", `See also: ${story.headline()}`)],
      [
        0.6,
        chrome(
          "sponsor",
          "Dung & Daughters: spreaders that last. Book a demo at your nearest dealer.",
        ),
      ],
    ),
    ...chrome(
      "event",
      "Farm diary",
      "12 June: Open Flock Day, Hask",
      "3 July: Sorrel Show, gates 8am",
      "Book your pitch",
    ),
    ...chrome(
      "sponsor",
      "Machines of the week",
      "Holt 6410, 2009, 5,880 hrs, one owner, 24,500 + VAT",
      "Trailed mower, 3m, needs love, offers",
      "Advertise your kit",
    ),
    ...chrome("related", "What farmers are reading"),
    ...chrome("related", ...counted(story.headlines(5))),
    ...chrome(
      "poll",
      "Will you cut silage before 15 May?",
      "Already have",
      "If it ever stops raining",
      "Have your say",
    ),
    ...chrome("tags", "Explore more about this topic:", "Weather", "Rural life"),
    ...chrome(
      "newsletter",
      "Get our weekly round-up of the ag news, straight to your tractor cab.",
    ),
    ...chrome("contact", "Ring the newsdesk on 0555 0144 or text MUCK to 60006"),
    ...chrome(
      "footer",
      "Subscriptions",
      "Back issues",
      "Awards 2024",
      "Media pack",
      "Modern Slavery Statement",
    ),
    ...chrome("legal", "A Barley & Byre Group title. Registered office: The Maltings, Quenby."),
  ],
};
