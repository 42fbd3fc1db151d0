import { monthName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian regional city portal: reactions, view counts, news submission, forum tone. */
export const ruVyalkaSegodnya: Template = {
  name: "ru-vyalka-segodnya",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Новости", "Афиша", "Недвижимость", "Авто", "Форум", "Погода", "Объявления"),
    ...chrome("ticker", `${story.pick(["Срочно", "Главное сейчас"])}: ${story.headline()}`),
    ...chrome(
      "breadcrumb",
      `Заречинск / Новости / ${story.pick(["Город", "Транспорт", "Общество"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (when) => `${when.day} ${monthName("ru", when.month)} ${when.year}, ${when.clock}`,
    ),
    ...chrome("counter", `${story.int(300, 24000)}`, `${story.int(0, 140)} комментариев`),
    ...story.byline((author) => `${author}`),
    ...chrome("author-bio", story.pick(["корреспондент", "Журналист отдела новостей"])),
    ...chrome(
      "photo-credit",
      `Фото: ${story.pick(["Иван Трошин", "читатель портала", "из архива редакции"])}`,
    ),
    ...chrome("share", "Поделиться", "ВК", "Одноклассники", "Телеграм"),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `${story.pick(["Читайте также", "Читайте по теме", "По теме"])}: ${story.headline()}`,
        ),
      ],
      [
        0.6,
        story.pick([
          chrome(
            "app",
            "Подпишитесь на наш телеграм-канал: там новости выходят раньше, чем на сайте.",
          ),
          chrome("app", "Самые важные новости города — в нашем канале. Присоединяйтесь!"),
        ]),
      ],
      [0.8, story.pick([chrome("teaser", story.headline()), []])],
    ),
    ...story.pick([
      chrome(
        "contact",
        `Стали свидетелем происшествия? Пришлите фото и видео в редакцию, круглосуточно: +7 900 000-${story.int(10, 99)}-${story.int(10, 99)}.`,
      ),
      chrome("contact", "Увидели опечатку? Выделите фрагмент и нажмите Ctrl+Enter"),
    ]),
    ...chrome(
      "poll",
      "Ваша реакция",
      `❤ ${story.int(0, 200)}`,
      `😂 ${story.int(0, 80)}`,
      `😡 ${story.int(0, 300)}`,
      `😢 ${story.int(0, 60)}`,
    ),
    ...chrome("comment", `Комментарии ${story.int(4, 150)}`, "Читать все"),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.when.day} ${monthName("ru", story.when.month)}, ${story.int(10, 23)}:${story.int(10, 59)}`,
        story.comment(),
        "Ответить",
      ),
    ),
    ...chrome(
      "comment-form",
      "Присоединиться",
      "Гость",
      "Войти",
      "Оставляя комментарий, вы соглашаетесь с правилами портала",
    ),
    ...chrome(
      "related",
      story.pick(["Топ 5", "Самое читаемое", "Сейчас читают"]),
      ...counted(story.headlines(5)),
    ),
    ...chrome("sponsor", "Новости партнёров", story.headline(), story.headline()),
    ...chrome(
      "footer",
      "О проекте",
      "Реклама на сайте",
      "Контакты",
      "Вакансии",
      "Правила комментирования",
    ),
    ...chrome(
      "legal",
      `Сетевое издание «Вялка сегодня». Зарегистрировано ${story.when.dd}.${story.when.mm}.2016. Учредитель: ООО «Вялка Медиа». 16+`,
      "На информационном ресурсе применяются рекомендательные технологии.",
    ),
  ],
};
