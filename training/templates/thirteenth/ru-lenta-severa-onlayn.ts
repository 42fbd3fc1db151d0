import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** National feed-like news site: list of other news by minute, banners, stories in focus, polls. */
export const ruLentaSeveraOnlayn: Template = {
  name: "ru-lenta-severa-onlayn",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Главное", "Россия", "Мир", "Экономика", "Наука", "Спорт", "Из жизни"),
    ...chrome(
      "related",
      story.pick(["Лента новостей", "Все новости"]),
      `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`,
    ),
    ...chrome("search", story.pick(["Поиск по сайту", "Найти"])),
    ...chrome("tags", story.pick(["Общество", "Погода", "Экономика"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((d) => `${d.clock}, ${d.day} ${monthName("ru", d.month)} ${d.year}`),
    ...story.byline((a) => `${a}${story.pick(["", " (корреспондент)"])}`),
    ...chrome("reading-time", `${story.int(1, 8)} ${story.pick(["мин.", "минуты чтения"])}`),
    ...chrome("photo-credit", story.pick(["Фото: П. Лесной / «Север»", "Кадр: видео очевидца"])),
    ...story.body(
      [0.2, chrome("promo", story.pick(["Материалы по теме", "По теме"]), ...story.headlines(2))],
      [0.5, chrome("ad", "Реклама")],
      [
        0.75,
        chrome(
          "newsletter",
          story.pick([
            "Главное за день – в вечерней рассылке. Без рекламы и лишних слов.",
            "Рассылка «Север к ужину»",
          ]),
          story.pick(["Подписаться", "Ваш e-mail"]),
        ),
      ],
    ),
    ...chrome(
      "poll",
      story.pick(["Опрос", "А вы как думаете?"]),
      story.pick(["Вы храните деньги в банке?", "Готовы ли вы к зиме?"]),
      "Да",
      "Нет",
      story.pick(["Затрудняюсь ответить", "Голосовать"]),
    ),
    ...chrome("follow", story.pick(["Добавьте «Север» в избранные источники", "Мы в соцсетях"])),
    ...chrome(
      "related",
      story.pick(["Другие материалы рубрики", "Что ещё почитать"]),
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "comment",
      story.pick(["Обсудить", `${story.int(3, 140)} комментариев`]),
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "sponsor",
      story.pick(["Партнёрский материал", "Новости партнёров"]),
      story.pick(["Врач назвал три продукта для памяти", "Как утеплить балкон за выходные"]),
    ),
    ...chrome(
      "consent",
      story.pick([
        "Оставаясь на сайте, вы соглашаетесь на обработку файлов cookie.",
        "Мы используем cookie",
      ]),
      story.pick(["Хорошо", "Понятно"]),
    ),
    ...chrome(
      "footer",
      "Редакция",
      "Реклама",
      "Пресс-релизы",
      "Вакансии",
      story.pick(["18+", "Обратная связь"]),
    ),
  ],
};
