import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** National outlet: consent in prose, a begging letter, teasers under headlines, author bio. */
export const ruDeloISlovo: Template = {
  name: "ru-delo-i-slovo",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Мы кладём на ваш компьютер маленький файл, чтобы узнать вас в следующий раз. Если не хотите быть узнанными, так и скажите.",
      "Узнавайте",
      "Не надо",
    ),
    ...chrome("menu", "Власть", "Деньги", "Наука", "Быт"),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date(({ day, month, year }) => `${day}.${month}.${year}`),
    ...story.standfirst(),
    ...chrome("reading-time", "Минуты на четыре"),
    ...story.body(
      [
        0.4,
        chrome(
          "donation",
          "Нас содержат не банки и не ведомства, а восемь тысяч человек, которым не лень раз в месяц отправить нам двести рублей.",
        ),
      ],
      [0.75, chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} пишет о железных дорогах и людях, которые их ждут. Живёт у вокзала.`,
    ),
    ...chrome("related", story.pick(["Из той же папки", "Ещё об этом", "Пока вы здесь"])),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome("legal", "Перепечатка возможна, если вы назовёте нас и не станете ничего сокращать."),
  ],
};
