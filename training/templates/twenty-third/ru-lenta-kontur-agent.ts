import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian news agency page: dateline style, photo captions, tags and ratings. */
export const ruLentaKonturAgent: Template = {
  name: "ru-lenta-kontur-agent",
  language: "ru",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Контур-Информ"),
    ...chrome("menu", "Лента", "В мире", "Экономика", "Культура", "Наука", "Мультимедиа"),
    ...story.date((when) => `${when.dd}.${when.mm}.${when.year} ${when.clock}`),
    ...chrome(
      "counter",
      `(обновлено: ${story.when.clock} ${story.when.dd}.${story.when.mm}.${story.when.year})`,
      `${story.int(400, 9000)}`,
    ),
    ...story.title(),
    ...chrome(
      "photo-credit",
      `© Контур-Информ / ${story.pick(["С. Белов", "Л. Ганин"])}`,
      "Перейти в медиабанк",
    ),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.body(
      [
        0.5,
        story.pick([
          chrome(
            "promo",
            story.headline(),
            `${story.when.day} ${monthName("ru", story.when.month)}, ${story.when.clock}`,
          ),
          chrome("promo", story.headline()),
        ]),
      ],
      [0.8, chrome("audio", "Слушать новость", "Озвучено синтезированным голосом")],
    ),
    ...chrome(
      "tags",
      story.pick(["Общество", "Происшествия", "Спорт"]),
      story.pick(["Россия", "Регионы"]),
      "Заречинск",
    ),
    ...story.pick([
      chrome(
        "comment",
        "Обсудить",
        `${story.int(0, 30)}`,
        "Доступ к чату заблокирован за нарушение правил. Вы сможете вновь принимать участие через: ∞.",
      ),
      chrome("comment", "Заголовок открываемого материала"),
    ]),
    ...chrome(
      "login",
      "Вход на сайт",
      "Почта",
      "Пароль",
      "Восстановить пароль",
      "Зарегистрироваться",
    ),
    ...chrome("related", "Рекомендуем", ...story.headlines(4)),
    ...story.pick([
      chrome(
        "consent",
        "Сайт использует файлы cookie и сервисы статистики. Оставаясь на сайте, вы соглашаетесь с этим.",
        "Хорошо",
      ),
      chrome("consent", "Мы бережно храним данные о вашем посещении.", "Понятно"),
    ]),
    ...chrome(
      "footer",
      "Пресс-центр",
      "Обратная связь",
      `Телефон: 7 (495) 000-${story.int(10, 99)}-${story.int(10, 99)}`,
      "Все права защищены",
      "18+",
    ),
  ],
};
