import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian sports portal with match centre, fan blogs and betting notes. */
export const ruBulliySportEzh: Template = {
  name: "ru-bulliy-sport-ezh",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "+ " },
  compose: (story) => [
    ...chrome("menu", "Хоккей", "Футбол", "Биатлон", "Бои", "Ставки", "Трибуна", "Прямой эфир"),
    ...chrome(
      "ticker",
      "Матч-центр",
      "Ветер 3:2 Металлист",
      "Завершён",
      `Энергия – Сокол ${story.int(17, 21)}:00`,
    ),
    ...story.title(),
    ...story.date(
      (when) => `${when.day} ${monthName("ru", when.month)} ${when.year}, ${when.clock}`,
    ),
    ...story.byline((author) => `${author}`),
    ...chrome("counter", `${story.int(5, 320)}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.3,
        story.pick([
          chrome("promo", `Подробнее: ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [0.6, chrome("ticker", "Таблица плей-офф", "Расписание", "Статистика")],
      [0.85, story.pick([chrome("ad", "Реклама 18+. Азартные игры вызывают зависимость."), []])],
    ),
    ...chrome("share", "Поделиться мнением"),
    ...chrome("comment", "Лучшие комментарии"),
    ...story.repeat(story.int(1, 3), () =>
      chrome("comment", story.reader(), story.comment(), `+${story.int(0, 190)}`),
    ),
    ...chrome("comment-form", "Написать комментарий…"),
    ...chrome(
      "related",
      "Главные новости",
      `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`,
    ),
    ...chrome("app", "Приложение «Ёж»: уведомления о голах вашей команды"),
    ...chrome("footer", "Пользовательское соглашение", "Вакансии", "Рекламные возможности"),
  ],
};
