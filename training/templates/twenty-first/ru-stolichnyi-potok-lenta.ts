import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Федеральная лента новостей: курсы, время у заголовков, уведомления, подписка на телеграм. */
export const ruStolichnyiPotokLenta: Template = {
  name: "ru-stolichnyi-potok-lenta",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `USD ${story.int(80, 99)},${story.int(10, 99)}`,
      `EUR ${story.int(90, 109)},${story.int(10, 99)}`,
      `Нефть ${story.int(60, 90)} $`,
    ),
    ...chrome("tags", story.pick(["Общество", "Экономика", "Спорт"])),
    ...story.title(),
    ...story.byline((author) => `Автор: ${author}`),
    ...story.date(({ clock, dd, mm, year }) => `${clock} ${dd}.${mm}.${year}`),
    ...(story.int(1, 100) <= 60
      ? chrome("reading-time", `Время чтения: ${story.int(1, 6)} мин`)
      : []),
    ...story.body(
      [0.25, chrome("promo", "По теме", story.headline(), story.headline())],
      [0.55, chrome("follow", "Подписывайтесь на наш канал: коротко и без крика")],
      [0.8, chrome("ad", `Реклама. ООО «Тёплый пол» erid: ${story.int(1000, 9999)}`)],
    ),
    ...chrome(
      "related",
      "Лента",
      `${story.int(18, 23)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(12, 17)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 11)}:${story.int(10, 59)} ${story.headline()}`,
    ),
    ...chrome(
      "related",
      "Главное",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...(story.int(1, 100) <= 50
      ? chrome("app", "Разрешите уведомления, чтобы не пропустить важное", "Позже", "Разрешить")
      : []),
    ...chrome("promo", "Гороскоп на завтра", "Овен: терпение", "Телец: удача", "Близнецы: звонок"),
    ...chrome(
      "footer",
      "Редакция",
      "Вакансии",
      "Рекомендательные технологии",
      `© ${story.when.year}`,
    ),
  ],
};
