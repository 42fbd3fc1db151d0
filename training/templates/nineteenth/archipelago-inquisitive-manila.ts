import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Philippine site: read-next, "ADVERTISEMENT" lines, thanks for subscribing, live stream note. */
export const archipelagoInquisitiveManila: Template = {
  name: "archipelago-inquisitive-manila",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "NEWS", "METRO", "REGIONS", "GLOBAL", "LIFESTYLE", "POP"),
    ...chrome("site-name", "INQUISITIVE.PH"),
    ...chrome("breadcrumb", "Latest Stories / Regions"),
    ...story.title(),
    ...story.byline((a) => `By: ${a} - @inquisitiveph`),
    ...story.date(({ clock, monthName, dd, year }) => `${clock} ${monthName} ${dd}, ${year}`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      "FILE PHOTO: Evacuees line up for food at a school. INQUISITIVE / J. Sarmiento",
    ),
    ...story.body(
      [
        story.int(5, 30) / 100,
        chrome("ad", "ADVERTISEMENT", "Article continues after this advertisement"),
      ],
      [
        story.int(20, 60) / 100,
        story.pick([
          chrome("promo", `READ: ${story.headline()}`),
          chrome("promo", `FAST FACTS: ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(35, 75) / 100,
        chrome("ad", story.pick(["Article continues after this advertisement", "ADVERTISEMENT"])),
      ],
      [
        story.int(50, 90) / 100,
        story.pick([
          chrome(
            "newsletter",
            "Subscribe to our daily newsletter",
            "Your subscription could not be saved. Please try again.",
            "Your subscription has been successful.",
          ),
          chrome(
            "donation",
            "For more news about the typhoon, follow our live page. You can help by donating cash to Bangon Samar Inc., account 0098-5550-11.",
          ),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("promo", "READ NEXT", story.headline()),
          chrome("teaser", story.teaser()),
        ]),
      ],
    ),
    ...chrome("tags", "TAGS:", "disaster", story.pick(["prices", "Senate", "storm"])),
    ...chrome(
      "newsletter",
      "Don't miss out on the latest news and information.",
      "Subscribe to INQUISITIVE PLUS to get access to more than 70 titles, share up to 5 gadgets, listen to the news and download as early as 4am.",
    ),
    ...chrome("related", "Editors' Picks", ...story.headlines(3)),
    ...chrome("related", "MOST READ", ...story.headlines(4)),
    ...chrome(
      "consent",
      "We use cookies to ensure you get the best experience on our website. By continuing, you are agreeing to our use of cookies.",
      "I Agree",
    ),
    ...chrome(
      "comment",
      "Post a comment",
      "What do you feel about this story?",
      "Happy 12%",
      "Sad 61%",
      "Angry 27%",
    ),
    ...chrome(
      "footer",
      "About Us",
      "User Agreement",
      "Link Policy",
      "Copyright Inquisitive Interactive",
    ),
  ],
};
