import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Городской портал: форум, объявления, афиша, камеры, реакции, всплывающие окна. */
export const btRuGorodokPortal: Template = {
  name: "bt-ru-gorodok-portal",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Мы используем файлы cookie. Продолжая пользоваться сайтом, вы соглашаетесь с этим.",
      "Хорошо",
    ),
    ...chrome(
      "menu",
      "Городок.Онлайн",
      "Работа",
      "Авто",
      "Квартиры",
      "Форум",
      "Веб-камеры",
      "Пробки: 3 балла",
    ),
    ...chrome("search", "Найти на портале"),
    ...story.title(),
    ...story.byline((author) => `Текст: ${author}`),
    ...story.date(({ clock, day, month }) => `${clock}, ${day} ${monthName("ru", month)}`),
    ...story.standfirst(),
    ...chrome("app", "Установите приложение: с ним пробки короче"),
    ...story.body(
      [0.2, chrome("ad", "РЕКЛАМА • 16+")],
      [0.5, chrome("promo", story.headline(), story.teaser())],
      [0.8, chrome("promo", `→ ${story.headline()}`)],
    ),
    ...chrome(
      "poll",
      "Ваша реакция",
      `Лайк ${story.int(2, 90)}`,
      `Смех ${story.int(0, 40)}`,
      `Гнев ${story.int(0, 40)}`,
      `Печаль ${story.int(0, 20)}`,
    ),
    ...chrome("contact", "Стали очевидцем? Присылайте фото и видео на номер 8-900-555-01-42"),
    ...chrome(
      "comment",
      "Самые обсуждаемые комментарии",
      story.reader(),
      story.comment(),
      "Читать все",
    ),
    ...chrome("related", "Смотри также", ...numbered(story.headlines(4), ") ")),
    ...chrome(
      "event",
      "Афиша",
      "Сегодня: кино под открытым небом, пледы свои",
      "Завтра: ярмарка мёда",
    ),
    ...chrome(
      "ad",
      "Объявления",
      "Отдам котят",
      `Гараж, ${story.int(120, 400)} 000 ₽`,
      "Подать объявление",
    ),
    ...chrome(
      "footer",
      "Техподдержка",
      "Пользовательское соглашение",
      "Рекомендательные технологии",
      `Городок.Онлайн ${story.when.year}`,
    ),
  ],
};
