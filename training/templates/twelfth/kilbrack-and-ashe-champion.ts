import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish county weekly: RIP notices, sports fixtures, a lone headline over the first sentence and under the last. */
export const kilbrackAndAsheChampion: Template = {
  name: "kilbrack-and-ashe-champion",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Home", "News", "GAA", "Farming", "Deaths", "Digital Edition"),
    ...chrome("site-name", "Kilbrack & Ashe Champion"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday}, ${day} ${monthName} ${year}`),
    ...story.pick<readonly Line[]>([
      chrome("promo", story.headline()),
      chrome(
        "legal",
        "We abide by the code of the Press Council, and you may complain to its ombudsman.",
      ),
      [],
    ]),
    ...story.body(
      [0.3, chrome("teaser", story.teaser())],
      [
        0.65,
        story.pick([
          chrome("promo", story.headline()),
          chrome("ad", "Sponsored: tractors, trailers and more at Foley's of the Cross"),
        ]),
      ],
    ),
    ...story.pick<readonly Line[]>([
      chrome("promo", story.headline()),
      chrome(
        "author-bio",
        "Local Democracy Reporter, whose post is paid for out of a broadcasting charge.",
      ),
      chrome("tags", "Courts", "Roads"),
    ]),
    ...chrome(
      "event",
      story.pick([
        "Junior B final: Ashe v Ballynoe, Sunday, 2.30pm, Cusack Grounds. Bring a coat.",
        "Bingo returns to the parish centre on Tuesday with a jackpot of €2,400 in 44 calls.",
      ]),
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "This article is brought to you in association with Kilbrack Credit Union.",
        "Our coverage of the council is part-funded by the Local Reporting Fund.",
      ]),
    ),
    ...chrome("related", "Death notices", "Recent planning applications", "Court results"),
    ...chrome("tags", "Kilbrack", "Ashe", "Council"),
    ...chrome(
      "newsletter",
      "Every Thursday we send out the front page the night before it is printed. It costs you nothing but your email address.",
    ),
    ...chrome("calendar", "Mass times this weekend", "Late-night pharmacy rota"),
    ...chrome("footer", "Champion House, Bridge Street", "ePaper", "Terms", "Iris Media Teo"),
  ],
};
