import { chrome, counted, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian English daily: follow-us lines, live-market box, city list, quick reads with bullets like a story's own points. */
export const doabTimesHindustan: Template = {
  name: "doab-times-hindustan",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "e-Paper", "LIVE TV", "Games", "Cities", "Lucknow", "Kanpur", "Prayagraj"),
    ...chrome("breadcrumb", `News / India / ${story.titleText}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ clock, dd, monthShort, year }) => `Updated: ${monthShort} ${dd}, ${year} ${clock} IST`,
    ),
    ...(story.int(1, 100) <= 75 ? chrome("follow", "Follow Us", "Add us as a trusted source") : []),
    ...chrome(
      "ticker",
      `SENSEX ${story.int(79000, 84000)} ▲ ${story.int(50, 400)}`,
      `NIFTY ${story.int(24000, 25900)} ▼ ${story.int(10, 90)}`,
      `GOLD (10g) ₹${story.int(71000, 98000)}`,
    ),
    ...story.body(
      [0.15, chrome("promo", "Quick reads", ...marked("• ", story.headlines(3)))],
      [0.4, chrome("ad", "Story continues below this ad")],
      [
        0.5,
        chrome(
          "ticker",
          `IND ${story.int(120, 320)}/${story.int(2, 9)} (${story.int(30, 49)}.${story.int(1, 5)})`,
          `Need ${story.int(11, 80)} from ${story.int(12, 60)}`,
        ),
      ],
      [0.65, chrome("promo", "Also Read", story.headline())],
      [0.9, chrome("promo", "Must read", story.headline(), story.teaser())],
    ),
    ...chrome("app", "Get latest news on phones first. Download the app for a smoother read."),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "tags",
          story.pick(["UPSC", "monsoon", "tea", "schools", "cricket"]),
          story.pick(["Uttar Pradesh", "Assam", "Bengal"]),
          "news today",
        )
      : []),
    ...chrome("related", "Top stories", ...counted(story.headlines(story.int(3, 5)))),
    ...chrome(
      "promo",
      "Horoscope today",
      "Aries: a visit pays off",
      "Taurus: keep receipts",
      "Gemini: call home",
    ),
    ...chrome(
      "footer",
      "Grievance officer",
      "Print rates",
      "Code of ethics",
      `Copyright © ${story.when.year} Doab Times Group`,
    ),
  ],
};
