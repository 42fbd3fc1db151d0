import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Kenyan daily: "in summary" heads, premium and archive notices, by-the-way promos, tender box, M-something paybill in prose. */
export const nyotaStandardKenya: Template = {
  name: "nyota-standard-kenya",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Counties",
      "Farm Kenya",
      "Gender",
      "Lifestyle",
      "The Pub",
      "KTV Live",
      "Vybez",
      "Tenders",
      "My Network",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a} |`),
    ...story.date((w) => `${w.monthShort} ${w.day}, ${w.year}`),
    ...chrome("audio", "Audio By Vocalmatic"),
    ...chrome("photo-credit", "[File, Nyota Standard]"),
    ...story.body(
      [
        0.15,
        chrome(
          "app",
          "For the latest headlines and updates, download our app or dial *384# from any phone.",
        ),
      ],
      [0.4, chrome("promo", "Also Read", ...story.headlines(2))],
      [
        0.6,
        chrome(
          "newsletter",
          "Keep Reading",
          "Stay informed. Subscribe to our newsletter",
          "Pressing SIGN UP means yes to our terms and to how we keep data",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "paywall",
      "Support independent journalism",
      "Stand with Bold Journalism. Your daily reads cost less than a boda ride. Go premium for KSh 50 a day, pay through any mobile wallet, and get the paper on your phone before the vendor is awake.",
      "Pay via M-Kash",
      "Secure payment",
    ),
    ...chrome("tags", "Related Topics", "Counties", "Livestock", "Court of Appeal"),
    ...chrome(
      "related",
      "Latest Stories",
      ...story
        .headlines(4)
        .flatMap((h, at) => [
          h,
          story.pick(["National", "Coast", "Sci & Tech"]),
          `By ${story.reader()} ${at + 1} hr ago`,
        ]),
    ),
    ...chrome("ad", "TENDER NOTICE", "Supply of school milk, closing 14th, see page 31"),
    ...chrome(
      "footer",
      "Nyota Standard Group Plc owns two newspapers, a television station, three radio stations and a fleet of delivery bicycles, and is known in every county for its voice on matters of national interest.",
      "Postal Address: PO Box 555-00100",
    ),
  ],
};
