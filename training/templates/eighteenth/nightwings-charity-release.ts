import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A wildlife charity's news page: donation begging in prose within and below, gift tiers, registered-charity footer. */
export const nightwingsCharityRelease: Template = {
  name: "nightwings-charity-release",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Donate", "Join", "Shop", "What we do", "Get involved", "News"),
    ...chrome(
      "donation",
      story.pick(["Double your gift today", "Moths can't ask for help. You can."]),
      "£5",
      "£15",
      "£30",
      "Other amount",
    ),
    ...chrome(
      "breadcrumb",
      `Home / News & blogs / ${story.pick(["Press releases", "Conservation"])}`,
    ),
    ...story.title(),
    ...story.date(({ year, day, monthName }) => `${day} ${monthName} ${year}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.3,
        chrome(
          "donation",
          story.pick([
            "Our scientists can only carry on this work because of people like you. A gift of £8 pays for a night's survey in one square kilometre.",
            "Will you help us keep the lights off? A regular gift, however small, lets us plan for years and not for months.",
          ]),
          "Donate now",
        ),
      ],
      [0.7, story.int(0, 1) === 1 ? chrome("promo", `You may also like: ${story.headline()}`) : []],
    ),
    ...chrome(
      "donation",
      "Help us do more",
      story.pick([
        "We receive no core funding from government. Nine pounds in every ten that we spend come from members, legacies and the people who rattle tins for us outside supermarkets in November. If you have read this far, perhaps you are one of those people. If not, there is room for you.",
        "Every year we answer 30,000 enquiries from the public, train 2,000 volunteers and look after eleven reserves. We'd love to go on doing so.",
      ]),
      "£3 a month could protect a hedgerow",
      "£7 a month could train a volunteer",
      "Give once",
      "Give monthly",
    ),
    ...chrome(
      "contact",
      `For interviews and images please call the press team on 0555 014 ${story.int(100, 999)}.`,
    ),
    ...chrome("related", "Keep reading"),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "newsletter",
      "Moth mail",
      "Get our monthly news, offers and appeals.",
      "First name",
      "Surname",
      "Email address *",
      "Please tick to confirm that you are over 18",
      "We'll never sell your details.",
    ),
    ...chrome(
      "legal",
      `Night Wings Trust is a registered charity in England and Wales (number 099${story.int(1000, 9999)}) and in Scotland (SC0${story.int(10000, 99999)}). Registered office: 4 Lamp Row, Carrow.`,
    ),
    ...chrome("footer", "Cookies", "Safeguarding", "Modern slavery statement", "Complaints"),
  ],
};
