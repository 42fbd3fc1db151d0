import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian agency: urgent strip, registration footer, reactions, channel plugs, partners' teasers. */
export const ruAgentstvo: Template = {
  name: "ru-agentstvo",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Лента",
      "Политика",
      "Регионы",
      "Мнения",
      "Спорт",
      "Картина дня",
      "Инфографика",
    ),
    ...chrome("ticker", "СРОЧНО", story.headline()),
    ...chrome("login", "Личный кабинет", "Версия для слабовидящих"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ clock, dd, mm, year }) => `${clock} ${dd}.${mm}.${year}`),
    ...story.byline((author) => `Автор: ${author}`),
    ...chrome("counter", `👁 ${story.int(900, 20000)}`, `⏱ ${story.int(1, 6)} мин`),
    ...chrome("photo-credit", "© Северная волна / Глеб Ярцев"),
    ...story.body(
      [0.3, chrome("related", "По теме", story.headline())],
      [0.55, chrome("app", "Быстрее, чем на сайте: установите мобильное приложение")],
      [0.8, chrome("promo", `→ ${story.headline()}`)],
    ),
    ...chrome(
      "counter",
      "Как вам новость?",
      `👍 ${story.int(1, 200)}`,
      `👎 ${story.int(1, 60)}`,
      `🔥 ${story.int(1, 90)}`,
    ),
    ...chrome("follow", "Мы в Дзене", "Мы в Телеграме", "Сделать источником в поиске"),
    ...chrome("tags", "Сюжет:", "Люди Севера"),
    ...chrome("related", "Выбор редакции", ...story.headlines(4)),
    ...chrome("sponsor", "СМИ2", "Загрузка..."),
    ...chrome("comment", "Обсуждение", "Показать 7 ответов"),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment(), "Пожаловаться")),
    ...chrome("pager", "Загрузить ещё"),
    ...chrome("footer", "Редакция", "Правила цитирования", "Вакансии", "Пресс-центр", "RSS"),
    ...chrome("legal", "На информационном ресурсе применяются рекомендательные технологии. 12+"),
  ],
};
