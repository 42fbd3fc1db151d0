import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian business daily online: exclusive mark, quotes ticker, documents, recommended system. */
export const gdRuDelovayaGavan: Template = {
  name: "gd-ru-delovaya-gavan",
  language: "ru",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `IMOEX ${story.int(2400, 3300)},${story.int(10, 99)}`,
      `CNY ${story.int(10, 13)},${story.int(10, 99)}`,
      `Brent ${story.int(60, 90)},${story.int(10, 99)}`,
    ),
    ...chrome("menu", "Компании", "Финансы", "Логистика", "Технологии", "Мнения", "Подписка"),
    ...story.title(),
    ...story.date(
      ({ clock, dd, month }) =>
        `${dd} ${monthName("ru", month)}, ${clock} / ${story.pick(["Логистика", "Финансы"])}`,
    ),
    ...story.standfirst(),
    ...story.byline(),
    ...chrome("share", "Поделиться", "Сохранить", "Прослушать новость"),
    ...story.body(
      [0.3, chrome("ad", "Реклама", "АО «Порт-Банк»")],
      [
        0.6,
        chrome(
          "related",
          story.pick(["См. также", "Контекст", "Что ещё почитать"]),
          ...story.headlines(2),
        ),
      ],
    ),
    ...chrome("login", "Материал доступен подписчикам. Первый месяц за 1 ₽", "Войти"),
    ...chrome(
      "tags",
      `Теги: ${story.pick(["порты", "железная дорога", "лизинг"])}, ${story.pick(["тарифы", "контейнеры"])}`,
    ),
    ...chrome("related", "Лента", ...marked("— ", story.headlines(5))),
    ...chrome(
      "newsletter",
      "Утренняя «Гавань»",
      "Пять писем в неделю о том, что подорожает сегодня.",
      "Введите e-mail",
      "Ошибка. Проверьте адрес",
    ),
    ...chrome(
      "consent",
      "Ленту под статьёй подбирает программа по тому, что вы читали",
      "Мы используем cookie. Оставаясь с нами, вы не возражаете.",
      "Понятно",
    ),
  ],
};
