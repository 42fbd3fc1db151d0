import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Лентовый портал: часы у чужих заголовков, оценки, опрос, редакция. */
export const ruLentaPortal: Template = {
  name: "ru-lenta-portal",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Лента", "Главное", "Россия", "Спорт", "Наука", "Игры"),
    ...chrome(
      "related",
      ...story
        .repeat(4, () =>
          chrome("related", `${story.int(10, 23)}:${story.int(10, 59)}`, story.headline()),
        )
        .map((line) => line.text),
      "Все новости",
    ),
    ...chrome("login", "Вход", "Регистрация"),
    ...story.title(),
    ...story.date(({ clock, day, mm, year }) => `${clock}, ${day}.${mm}.${year}`),
    ...story.byline((author) => author),
    ...story.standfirst(),
    ...story.body([0.5, chrome("ad", "РЕКЛАМА", "Отключить рекламу")]),
    ...chrome("poll", "Оцените материал", "👍 12", "😢 3", "Голосовать"),
    ...chrome("share", "Скопировать ссылку", "Обсудить"),
    ...chrome("follow", "Больше интересного — в нашем Дзене. Подпишитесь!"),
    ...chrome("related", "Что ещё почитать", ...story.headlines(4)),
    ...chrome(
      "newsletter",
      "Рассылка «Коротко»: одно письмо по вечерам",
      "Ваша почта",
      "Подписаться",
    ),
    ...chrome(
      "consent",
      "На сайте применяются рекомендательные технологии. Оставаясь на нём, вы соглашаетесь с использованием файлов cookie.",
      "Хорошо",
    ),
    ...chrome(
      "footer",
      "Редакция",
      "Реклама",
      "Пресс-релизы",
      "Техподдержка",
      "Спецпроекты",
      "© Лента-портал",
    ),
  ],
};
