import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish weekly: the whole consent text in prose at the top, death notices, a column's end matter and subscriber prose. */
export const ballyfinnHerald: Template = {
  name: "ballyfinn-herald",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "We, and 841 firms that we work with, would like to keep small files on your phone or computer and to read them again, so as to know you when you come back.",
      "You can say yes to all of it, or go through the list and say no to some; where a firm claims that it doesn't need your leave, you can object. Whatever you choose will be passed on to them and can be changed later on the privacy page.",
      "More options",
      "I agree",
    ),
    ...chrome("site-name", "Ballyfinn Herald"),
    ...chrome("menu", "News", "GAA", "Farming", "Notices", "Lifestyle", "Jobs", "Archive"),
    ...story.title(),
    ...story.byline(),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthShort} ${year} at ${clock}`,
    ),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Pictured at the launch were, from left, Cllr Donal Creedon, Sr Assumpta Daly, Aoife Minogue and the late arrival, Fr Pat. Photo: Con Hurley",
        "The main street on fair day. PIC: Herald archive",
      ]),
    ),
    ...story.body(
      [0.35, chrome("related", story.pick(["Read more", "See also"]), story.headline())],
      [
        0.65,
        chrome(
          "paywall",
          story.pick([
            "Enjoying this? From €1.50 a week you can read everything, including the notes from your own parish, the evening before the paper hits the shops.",
            "Subscribers can leave a comment below. It is one of the few perks, along with the crossword.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      "The Herald answers to the Press Council. If we have wronged you and will not put it right, its Ombudsman will hear you, at no cost and usually within weeks.",
    ),
    ...chrome(
      "calendar",
      "Death notices",
      "Brosnan (née Lacey), Kathleen, Upper Mills. Reposing at her home from four until eight. House private on Thursday, please.",
      "Quilty, Michael (Mossie), late of the ESB. May he rest in peace.",
    ),
    ...chrome(
      "sponsor",
      "Brought to you in association with Finn Valley Co-op, who remind farmers that soil samples are free until the end of the month.",
    ),
    ...chrome("related", "More in this section", ...story.headlines(4)),
    ...story.repeat(story.int(2, 4), () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "newsletter",
      "Home and away",
      "Every Sunday we write to the people of the county wherever they are, from Boston to Brisbane, with the news, the scores and who was asking for you.",
      "Sign me up",
    ),
    ...chrome(
      "footer",
      "Contact",
      "Advertise",
      "Terms",
      "Cookie settings",
      "© Ballyfinn Herald, Main Street, Ballyfinn. Formerly the Herald & Western Advertiser.",
    ),
  ],
};
