import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian real-estate portal's news: listings, mortgage calculator, expert comments, subscription. */
export const gdRuDomaIMetry: Template = {
  name: "gd-ru-doma-i-metry",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "breadcrumb",
      `Недвижимость / Журнал / ${story.pick(["Новостройки", "Аренда", "Дача"])}`,
    ),
    ...story.title(),
    ...story.byline(),
    ...story.date(({ clock, day, month }) => `${day} ${monthName("ru", month)} в ${clock}`),
    ...chrome("counter", `👁 ${story.int(1, 40)} тыс.`, `💬 ${story.int(0, 90)}`),
    ...story.body(
      [
        0.4,
        chrome(
          "ad",
          "Квартиры рядом",
          story.pick(["2-к., 54 м², 7/9 эт. — 8,2 млн ₽", "1-к., 38 м², 3/5 эт. — 5,6 млн ₽"]),
          "Показать телефон",
        ),
      ],
      [0.7, chrome("tools", "Ипотечный калькулятор", "Рассчитать платёж")],
    ),
    ...chrome("related", "Популярное в журнале", ...story.headlines(4)),
    ...chrome(
      "comment",
      `${story.reader()}`,
      `${story.comment()}`,
      `Полезно ${story.int(1, 30)}`,
      `${story.reader()}`,
      `${story.comment()}`,
    ),
    ...chrome(
      "newsletter",
      "Письма о жилье раз в две недели",
      "Только то, что пригодится: как принять квартиру, сколько стоит окно, кому звонить, если течёт.",
      "Хочу",
    ),
    ...chrome("footer", "Помощь", "Разместить объявление", "Не является публичной офертой"),
  ],
};
