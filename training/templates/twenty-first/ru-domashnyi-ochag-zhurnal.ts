import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Журнал о доме и людях: рассылка в прозе, рецепты рядом, карточка автора, поддержка. */
export const ruDomashnyiOchagZhurnal: Template = {
  name: "ru-domashnyi-ochag-zhurnal",
  language: "ru",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Тихий очаг"),
    ...chrome("menu", "Люди", "Рецепты", "Дом", "Письма"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Текст: ${author}`),
    ...story.date(({ day, month, year }) => `${day} ${monthName("ru", month)} ${year}`),
    ...story.body(
      [
        0.35,
        chrome(
          "newsletter",
          "Раз в неделю мы пишем письмо: одна история, один рецепт и ничего срочного. Отписаться можно одним нажатием.",
          "Ваша почта",
          "Подписаться",
        ),
      ],
      [0.55, chrome("promo", `Письмо недели: ${story.headline()}`)],
      [0.7, chrome("teaser", story.teaser())],
    ),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "donation",
          "Журнал живёт на пожертвования читателей. Если текст вас согрел, подбросьте полено: подойдёт любая сумма.",
          "Поддержать",
        )
      : []),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "author-bio",
          story.author,
          "Родом с Севера, пишет о маяках, пирогах и тех, кто остался.",
        )
      : []),
    ...chrome(
      "promo",
      "Ещё рецепты",
      "Щи суточные, 3 часа",
      "Калитки, 50 минут",
      "Кисель овсяный, 20 минут",
    ),
    ...chrome("related", "Почитать ещё", ...marked("— ", story.headlines(story.int(2, 4)))),
    ...chrome(
      "comment",
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("footer", "Написать нам", "Правила", "16+"),
  ],
};
