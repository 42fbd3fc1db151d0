import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Федеральная лента: врезки «Материалы по теме», вставки постов, подписки и лиды других новостей. */
export const stolichnyyTelegrafLenta: Template = {
  name: "stolichnyy-telegraf-lenta",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Политика", "Экономика", "Общество", "Спорт", "Спецпроекты"),
    ...chrome(
      "ticker",
      "USD",
      `${story.int(76, 99)},${story.int(10, 99)}`,
      "EUR",
      `${story.int(88, 112)},${story.int(10, 99)}`,
    ),
    ...chrome("site-name", "Телеграф"),
    ...story.date(
      ({ clock, day, month, year }) => `${clock}, ${day} ${monthName("ru", month)} ${year}`,
    ),
    ...chrome("breadcrumb", "Россия"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} (редактор)`),
    ...chrome("photo-credit", "Фото: Иван Лыткин / Телеграф"),
    ...story.body(
      [
        story.int(8, 40) / 100,
        story.pick([
          chrome("related", "Материалы по теме:", story.headline(), story.headline()),
          chrome("promo", story.headline(), story.teaser()),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome(
            "newsletter",
            "Главные новости дня в одном письме. Подпишитесь, это бесплатно",
            "Нажимая кнопку, вы соглашаетесь с условиями рассылки",
            "Подписаться",
          ),
          chrome("follow", "Посмотреть эту публикацию", `Публикация от ${story.reader()}`),
        ]),
      ],
      [
        story.int(45, 90) / 100,
        story.pick([
          chrome("promo", `Что ещё почитать: ${story.headline()}`),
          chrome("ad", "Реклама. ООО «Тёплый дом». Окна со скидкой до конца месяца"),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("audio", "Видео недоступно для просмотра"),
          chrome("teaser", story.teaser()),
          chrome("app", "Читайте нас в приложении, даже без интернета"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("poll", "Опрос", "Вы верите прогнозам погоды?", "Верю", "Не верю"),
          chrome("promo", story.headline()),
          chrome(
            "donation",
            "Телеграф живёт без государственных денег. Поддержите работу редакции любой суммой.",
          ),
        ]),
      ],
    ),
    ...chrome("share", "Обсудить", "Скопировать ссылку"),
    ...chrome(
      "related",
      "Последние новости",
      ...story.headlines(4).map((h) => `${story.when.clock} ${h}`),
    ),
    ...chrome("related", "Другие материалы рубрики", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Редакция",
      "Вакансии",
      "Правовая информация",
      "18+",
      "Сообщить об опечатке: Ctrl + Enter",
    ),
  ],
};
