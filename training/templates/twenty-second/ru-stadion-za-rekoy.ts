import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian sports and city portal: live scores, bookmaker notes, feed with times. */
export const ruStadionZaRekoy: Template = {
  name: "ru-stadion-za-rekoy",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "Хоккей. «Вымпел» – «Маяк» 2:3 ОТ", "Футбол. «Заря» – «Луч» 1:1"),
    ...chrome("menu", "Лента", "Хоккей", "Футбол", "Город"),
    ...chrome("breadcrumb", "Спорт » Лента"),
    ...story.title(),
    ...story.date((when) => `${when.clock}, ${when.day} ${monthName("ru", when.month)}`),
    ...story.byline((author) => `${author}, корреспондент`),
    ...chrome("share", story.pick(["Поделиться новостью", "Отправить в чат"])),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [story.pick([0.3, 0.4, 0.55]), chrome("promo", story.headline())],
      [0.7, chrome("promo", story.pick(["Видео дня: ", "Также: "]) + story.headline())],
    ),
    ...chrome("related", story.pick(["Лента новостей", "Главное за сутки", "Другие новости"])),
    ...story.repeat(4, () =>
      chrome("related", `${story.int(10, 22)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome("calendar", "Таблица", "1. «Маяк» 51", "2. «Вымпел» 48"),
    ...chrome("comment", story.reader(), story.comment(), `+${story.int(0, 50)}`),
    ...chrome("comment-form", "Оставить мнение", "Правила общения"),
    ...chrome(
      "sponsor",
      story.pick(["Партнёр раздела – «Лыжный дом»", "18+ Играйте ответственно"]),
    ),
    ...chrome("app", "Результаты в приложении: скачать"),
    ...chrome("ad", "Реклама", "Коньки со скидкой до пятницы"),
    ...chrome("consent", "Принять cookie"),
    ...chrome("tags", story.pick(["Вымпел", "Маяк"]), "КХЛ нет, но мы верим"),
    ...chrome("footer", "Обратная связь", "Архив"),
  ],
};
