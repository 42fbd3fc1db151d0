import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Деловое издание: котировки, мероприятия, закрытые материалы и рекомендации внутри текста. */
export const biznesPristanVolgaKama: Template = {
  name: "biznes-pristan-volga-kama",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "Индекс МБ",
      `2 ${story.int(700, 999)}`,
      "Нефть",
      `$${story.int(58, 79)},4`,
    ),
    ...chrome("site-name", "Пристань. Бизнес"),
    ...chrome("menu", "Компании", "Рынки", "Недвижимость", "Рейтинги", "Мероприятия"),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date(({ day, month, clock }) => `${day} ${monthName("ru", month)}, ${clock}`),
    ...story.standfirst(),
    ...chrome("reading-time", "Время на чтение: 3 мин"),
    ...story.body(
      [
        story.int(8, 45) / 100,
        story.pick([
          chrome(
            "paywall",
            "Материал доступен по подписке. До конца недели мы открыли его для всех.",
          ),
          chrome("promo", `Подробнее: ${story.headline()}`),
          chrome("ticker", `Акции ЗМЗ ${story.int(100, 400)},5 ₽ −5,3 %`),
        ]),
      ],
      [
        story.int(25, 70) / 100,
        story.pick([
          chrome(
            "event",
            "Форум «Река и деньги», 19 сентября, отель «Причал». Участие платное, для студентов скидка.",
          ),
          chrome("sponsor", "Партнёрский материал: как банк помогает верфям"),
        ]),
      ],
      [
        story.int(45, 97) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("newsletter", "Утренняя рассылка для тех, кто считает. В 8:00 по будням."),
          chrome("teaser", story.teaser()),
          chrome("related", "Смотрите также", story.headline(), story.headline()),
        ]),
      ],
      [
        story.int(10, 97) / 100,
        story.pick([
          chrome("follow", "Новости быстрее — в нашем канале"),
          chrome("poll", "Вырастет ли ставка?", "Да", "Нет"),
        ]),
      ],
    ),
    ...chrome("tags", "Машиностроение", "Отчётность"),
    ...chrome("related", "Главное за неделю", ...story.headlines(4)),
    ...chrome("comment", "Войдите, чтобы оставить комментарий"),
    ...chrome(
      "related",
      "Другие новости компаний",
      story.headline(),
      story.teaser(),
      story.headline(),
    ),
    ...chrome(
      "consent",
      "Мы используем файлы cookie. Продолжая пользоваться сайтом, вы соглашаетесь с этим.",
      "Хорошо",
    ),
    ...chrome("footer", "Реклама на сайте", "Политика обработки персональных данных", "© Пристань"),
  ],
};
