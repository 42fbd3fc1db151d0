import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Спортивный сайт: табло, таблица, календарь, голосование, реплики болельщиков. */
export const ruSportivnyiSever: Template = {
  name: "ru-sportivnyi-sever",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "Матч-центр",
      `«Искра» ${story.int(0, 5)}:${story.int(0, 5)} «Метеор» (завершён)`,
      `«Полёт» ${story.int(0, 4)}:${story.int(0, 4)} «Волна» (2-й тайм)`,
    ),
    ...chrome("menu", "Футбол", "Волейбол", "Хоккей", "Прогнозы", "Трансферы"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ clock, dd, month }) => `${dd} ${monthName("ru", month)}, ${clock}`),
    ...story.body(
      [0.25, chrome("photo-credit", "Фото: пресс-служба клуба")],
      [0.4, chrome("promo", `Смотрите также: ${story.headline()}`)],
      [0.6, chrome("ticker", `Онлайн: «Заря» ${story.int(0, 2)}:${story.int(0, 2)} «Искра»`)],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome("ticker", "Таблица", "1. «Полёт» 27", "2. «Заря» 25", "3. «Метеор» 22"),
    ...(story.int(1, 100) <= 75
      ? chrome(
          "calendar",
          "Ближайшие игры",
          "13.12 17:00 «Заря» — «Искра»",
          "14.12 15:00 «Метеор» — «Полёт»",
        )
      : []),
    ...(story.int(1, 100) <= 70
      ? chrome("poll", "Кто станет чемпионом?", "«Полёт»", "«Заря»", "Дружба", "Голосовать")
      : []),
    ...story.repeat(story.int(2, 3), () =>
      chrome(
        "comment",
        `${story.reader()} · ${story.int(2, 50)} мин назад`,
        story.comment(),
        `+${story.int(0, 40)}`,
      ),
    ),
    ...chrome("related", "Ещё новости", ...story.headlines(story.int(3, 5))),
    ...chrome("footer", `Спортивный Север ${story.when.year}`, "Обратная связь", "18+"),
  ],
};
