import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Областной новостной сайт: погода, курсы, комментарии, «Читайте также» (regional news site). */
export const btRuBelomoryeSegodnya: Template = {
  name: "bt-ru-belomorye-segodnya",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `USD ${story.int(74, 99)},${story.int(10, 99)}`,
      `EUR ${story.int(84, 110)},${story.int(10, 99)}`,
      `${story.int(-30, 20)} °C`,
    ),
    ...chrome(
      "menu",
      "Новости",
      "Общество",
      "Происшествия",
      "Спорт",
      "Афиша",
      "Объявления",
      "Прислать новость",
      "Войти",
    ),
    ...chrome(
      "breadcrumb",
      `Главная / Новости / ${story.pick(["Общество", "Экономика", "Районы"])}`,
    ),
    ...story.title(),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("ru", month)} ${year}, ${clock}`,
    ),
    ...chrome("counter", `${story.int(120, 9900)}`, `${story.int(0, 90)}`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `Фото: ${story.pick(["Белое море сегодня", "из архива редакции", "соцсети"])}`,
    ),
    ...story.body(
      [0.3, chrome("promo", `Читайте также: ${story.headline()}`)],
      [
        0.65,
        chrome(
          "follow",
          "Подписывайтесь на наш канал в «Телеграме»: там новости выходят раньше, чем у соседей.",
        ),
      ],
    ),
    ...story.byline((author) => `Автор: ${author}`),
    ...chrome("tools", "Нашли опечатку? Выделите текст и нажмите Ctrl+Enter"),
    ...chrome("share", "Поделиться", "ВКонтакте", "Скопировать ссылку"),
    ...chrome("comment", `Комментарии (${story.int(1, 60)})`),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(8, 23)}:${story.int(10, 59)}`,
        story.comment(),
        "Ответить",
      ),
    ),
    ...chrome(
      "comment-form",
      "Оставить комментарий могут только зарегистрированные пользователи. Сообщения с бранью и рекламой удаляются без предупреждения.",
    ),
    ...chrome("related", "Главное за день", ...story.headlines(5)),
    ...chrome("ad", "Реклама", "Окна под ключ. Замер бесплатно"),
    ...chrome(
      "footer",
      "О редакции",
      "Реклама на сайте",
      "18+",
      `© Сетевое издание «Белое море сегодня», ${story.when.year}`,
      "При полном или частичном использовании материалов активная ссылка на сайт обязательна. Мнение редакции может не совпадать с мнением авторов.",
    ),
  ],
};
