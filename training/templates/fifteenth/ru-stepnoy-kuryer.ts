import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian-language paper outside Russia: two tongues, subscribe row, other editions, help with money in prose. */
export const ruStepnoyKuryer: Template = {
  name: "ru-stepnoy-kuryer",
  language: "ru",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("language", "Қазақша", "Русский", "English"),
    ...chrome("menu", "Лента", "Столица", "Регионы", "Право", "Спорт", "Мнения", "Видео"),
    ...chrome("breadcrumb", "Главная » Новости » Регионы"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} ${clock}`),
    ...chrome("counter", `Просмотров: ${story.int(300, 20000)}`),
    ...chrome("share", "Telegram", "WhatsApp", "Facebook"),
    ...story.standfirst(),
    ...story.body(
      [story.int(27, 43) / 100, chrome("promo", `По теме: ${story.headline()}`)],
      [
        story.int(57, 73) / 100,
        story.pick([chrome("promo", story.headline(), story.headline()), []]),
      ],
    ),
    ...story.pick([
      chrome(
        "donation",
        "Мы живём на деньги читателей и не берём государственных заказов. Если эта публикация показалась вам важной, поддержите редакцию любой суммой: из неё сложатся зарплата корректора, бензин и право ездить туда, где нас не ждут.",
        "Поддержать",
        "Ежемесячно",
      ),
      [],
    ]),
    ...chrome(
      "author-bio",
      `${story.author} пишет о регионах с 2014 года.`,
      "Все материалы автора",
    ),
    ...chrome("related", ...marked("• ", story.headlines(4))),
    ...chrome(
      "newsletter",
      "Главное за неделю — письмом по субботам",
      "Ваш e-mail",
      "Подписаться",
      "Проверьте почту и подтвердите подписку",
    ),
    ...chrome(
      "tags",
      `#${story.pick(["регионы", "люди"])}`,
      `#${story.pick(["образование", "транспорт", "тарифы"])}`,
    ),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment())),
    ...chrome(
      "footer",
      "О редакции",
      "Правила перепечатки",
      "Свидетельство о постановке на учёт",
      `© ${story.when.year} Степной курьер`,
    ),
  ],
};
