import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Asian English daily: app wall, AI summary box, topic buttons, list of stories with read times and no heading. */
export const harbourLightsHk: Template = {
  name: "harbour-lights-hk",
  language: "en",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "HK", "Across the strait", "Region", "Post-work", "Luxe", "Property"),
    ...chrome("app", "Carry on in the app, where the page turns by itself"),
    ...chrome("tags", "Harbour", "Ferries", "Courts"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} in Wan Chai`),
    ...story.date(({ day, monthShort, year, clock }) => `${clock}, ${day} ${monthShort} ${year}`),
    ...chrome("reading-time", "3 min", "In short"),
    ...chrome("tools", "Why you can trust this page", "Gift it", "Listen", "中文版"),
    ...story.body(
      [0.35, chrome("promo", story.headline(), `${story.int(2, 6)} min`)],
      [0.7, chrome("ad", "— paid space —")],
    ),
    ...story.repeat(5, () => chrome("related", story.headline(), `${story.int(2, 8)} min`)),
    ...chrome(
      "newsletter",
      "By handing over your address you let us send you the odd offer. You can take it back at the foot of any letter.",
    ),
    ...chrome(
      "paywall",
      "You are reading as a guest. Guests get three a week; members get the lot and a tote bag.",
    ),
    ...chrome(
      "author-bio",
      `${story.author} is a reporter on the city desk and previously taught chemistry.`,
    ),
    ...chrome("footer", "Harbour Lights Publishers Ltd", "Work here", "Reprints"),
  ],
};
