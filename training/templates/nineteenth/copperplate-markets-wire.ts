import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A business site: price lines, "people also read", live markets promo and a webinar invitation inside the copy. */
export const copperplateMarketsWire: Template = {
  name: "copperplate-markets-wire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "Cookies on Copperplate sites",
      "We use cookies and other data for a number of reasons, such as keeping the site reliable and secure, personalising content and ads, and analysing how it is used.",
      "Accept cookies",
    ),
    ...chrome(
      "ticker",
      `FTSE 8,${story.int(100, 999)} +0.3%`,
      `Brent ${story.int(61, 89)}.20`,
      `£/$ 1.${story.int(24, 36)}`,
    ),
    ...chrome("site-name", "Copperplate"),
    ...chrome("menu", "Markets", "Companies", "Opinion", "Lex Mercatoria", "Work & Careers"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} in ${story.pick(["London", "Frankfurt", "Singapore"])}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day} ${year}`),
    ...chrome("counter", `${story.int(0, 180)}`),
    ...chrome("tools", "Print this page"),
    ...story.body(
      [
        story.int(10, 40) / 100,
        story.pick([
          chrome("promo", "Recommended", story.headline()),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(20, 70) / 100,
        story.pick([
          chrome(
            "ticker",
            `Corvanta AG €${story.int(20, 60)}.${story.int(10, 99)} -${story.int(1, 7)}.${story.int(0, 9)}%`,
          ),
          chrome(
            "promo",
            "You are seeing a snapshot of an interactive graphic. This is most likely due to being offline or JavaScript being disabled in your browser.",
          ),
        ]),
      ],
      [
        story.int(35, 80) / 100,
        chrome(
          "event",
          "Copperplate Live",
          "How should boards think about power costs? Join three chief executives for a webinar on 9 October at 12.30pm BST.",
          "Register for free",
        ),
      ],
      [
        story.int(50, 95) / 100,
        story.pick([
          chrome(
            "newsletter",
            "Sign up for Before the Bell, our guide to what moves markets, sent each morning at 6.15.",
          ),
          chrome("sponsor", "Partner content by Pell Brothers: why infrastructure is the new bond"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("promo", `Lombardy: ${story.headline()}`),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("photo-credit", "The plant under construction in May © Copperplate montage"),
          chrome("related", "Related stories", story.headline()),
          chrome("podcast", "Listen: why nobody wants to be a finance director"),
        ]),
      ],
    ),
    ...chrome(
      "legal",
      "Copyright Copperplate Ltd. You may share using our article tools. Please don't cut articles and redistribute by email or post to the web.",
    ),
    ...chrome("related", "Latest on companies", ...story.headlines(4)),
    ...chrome(
      "related",
      "Follow the topics in this article",
      "Equities",
      "Manufacturing",
      story.author,
    ),
    ...chrome("comment", "Comments have not been enabled for this article."),
    ...chrome(
      "paywall",
      "What's included",
      "Global news & analysis",
      "Expert opinion",
      "Digital edition",
      "See all plans",
    ),
    ...chrome(
      "footer",
      "Support",
      "Legal & Privacy",
      "Services",
      "Tools",
      "Markets data delayed by at least 15 minutes.",
    ),
  ],
};
