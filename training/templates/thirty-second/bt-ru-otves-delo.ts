import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Деловое издание: котировки, подписка, рассылка, материалы по теме (business daily). */
export const btRuOtvesDelo: Template = {
  name: "bt-ru-otves-delo",
  language: "ru",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Сегодня",
      "Компании",
      "Рынки",
      "Мнения",
      "Недвижимость",
      "Подписка",
      "Личный кабинет",
    ),
    ...chrome(
      "ticker",
      `Индекс ${story.int(2400, 3300)},${story.int(10, 99)}`,
      `Нефть ${story.int(58, 90)},1`,
      `Золото ${story.int(2400, 4100)}`,
    ),
    ...chrome("tags", story.pick(["Регионы", "Транспорт", "Общество"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock}`),
    ...story.byline(),
    ...chrome("reading-time", `Время чтения: ${story.int(2, 6)} мин.`),
    ...chrome("tools", "В закладки", "Слушать", "Аа"),
    ...story.body(
      [0.35, chrome("related", "Материалы по теме", ...story.headlines(2))],
      [
        0.7,
        chrome(
          "newsletter",
          "Утренний отвес",
          "Пять цифр, с которых начинается день. Приходит в 7:30, кроме выходных.",
          "Подписаться",
          "Нажимая кнопку, вы соглашаетесь с политикой обработки данных",
        ),
      ],
    ),
    ...chrome("share", "Отправить"),
    ...chrome("tags", "Теги:", ...story.pick([["транспорт", "субсидии"], ["мосты"], ["музыка"]])),
    ...chrome(
      "related",
      "Выбор редакции",
      ...story
        .repeat(3, () => chrome("related", story.headline(), story.teaser()))
        .map(({ text }) => text),
    ),
    ...chrome(
      "event",
      "Конференции",
      `${story.int(1, 28)} ${monthName("ru", story.when.month)}: форум «Склады и люди», Пермь`,
    ),
    ...chrome(
      "legal",
      "Информация на сайте не является индивидуальной инвестиционной рекомендацией.",
    ),
    ...chrome(
      "footer",
      "Редакция: +7 (000) 555-01-42",
      "Вакансии",
      "Правовая информация",
      `© «Отвес. Дело», ${story.when.year}`,
    ),
  ],
};
