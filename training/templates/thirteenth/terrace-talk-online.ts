import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Football site: live table, fixtures, player ratings of other games and a forum beside reports; also runs general stories. */
export const terraceTalkOnline: Template = {
  name: "terrace-talk-online",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "TerraceTalk"),
    ...chrome(
      "menu",
      "Transfers",
      "Live scores",
      "Tables",
      "Forum",
      story.pick(["Fantasy", "Predictor"]),
      "Shop",
    ),
    ...chrome(
      "ticker",
      "Today's games",
      "Hallam Rovers v Tolby 12:30",
      "Wick Albion v Lessing Town 15:00",
      story.pick(["Marling v Bickley P-P", "Garth FC v Ennis United 17:30"]),
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "TerraceTalk is sponsored by Bonnet's Kit Bags",
        "Odds correct at the time of writing. 18+. Please gamble responsibly.",
      ]),
    ),
    ...story.title(),
    ...story.byline((a) => `${a} ${story.pick(["@ the ground", "| Staff", ""])}`.trim()),
    ...story.date((d) => `${d.weekday} ${d.day} ${d.monthName}, ${d.clock}`),
    ...chrome("counter", `${story.int(1, 90)}k views`, `${story.int(2, 300)} replies`),
    ...story.standfirst(),
    ...story.body(
      [
        0.3,
        chrome(
          "poll",
          story.pick(["Who was your man of the match?", "Rate the manager"]),
          `${story.pick(["Kane Roper", "Lewis Adu"])} ${story.int(20, 60)}%`,
          `${story.pick(["Ola Brand", "Sonny Teale"])} ${story.int(5, 39)}%`,
          `${story.int(200, 9000)} votes`,
        ),
      ],
      [0.6, chrome("promo", story.pick(["ALSO READ", "Read:"]), story.headline())],
      [
        0.85,
        chrome(
          "ad",
          story.pick([
            "Get £10 in free bets when you stake £5. New customers only. T&Cs apply.",
            "Watch every game with KickPass: £7.99 a month, cancel any time.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "related",
      story.pick(["Player ratings", "More reports"]),
      "Hallam Rovers 2-2 Tolby: Mead the difference with a late double",
      "Lessing Town 0-1 Wick Albion: a goal, a dog and four minutes of stoppage",
      story.headline(),
    ),
    ...chrome(
      "ticker",
      story.pick(["LEAGUE TABLE", "As it stands"]),
      "Pos Team Pld GD Pts",
      "1 Hallam Rovers 13 +14 30",
      "2 Tolby 13 +9 26",
      "3 Wick Albion 13 +11 25",
      "4 Penrow Town 13 +3 23",
      story.pick(["Full table", "See all"]),
    ),
    ...chrome(
      "calendar",
      "Next fixtures",
      `Sat ${story.int(1, 28)} Nov 15:00 Penrow Town v Tolby`,
      "Tue 19:45 Garth FC v Wick Albion",
    ),
    ...chrome(
      "comment",
      story.pick(["From the forum", "FAN REACTION"]),
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("follow", "Join us on WhatsApp", "Subscribe on YouTube"),
    ...chrome(
      "footer",
      "TerraceTalk Media Ltd",
      "Contact",
      "Privacy",
      "Responsible gambling",
      "Write for us",
    ),
  ],
};
