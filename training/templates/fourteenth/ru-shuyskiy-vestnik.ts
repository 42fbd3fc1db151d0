import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** Районная газета: «Читайте также», подписка на каналы, курс и погода. */
export const ruShuyskiyVestnik: Template = {
  name: "ru-shuyskiy-vestnik",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("calendar", "Шуя −7°", "USD 91,20", "EUR 98,75"),
      chrome("menu", "Новости", "Общество", "Происшествия", "Спорт", "Афиша", "Реклама"),
      story.title(),
      story.date((w) => `${w.dd}.${w.mm}.${w.year} ${w.clock}`),
      story.byline((a) => story.pick(["Автор: ", "Текст: "]) + a),
      chrome("counter", `Просмотров: ${story.int(120, 9800)}`),
      story.standfirst(),
      chrome(
        "photo-credit",
        `${caption(story)} Фото: ${story.pick(["Шуйский вестник", "архив героя", "соцсети"])}`,
      ),
      within(
        story,
        [
          story.int(15, 28) / 100,
          chrome(
            "promo",
            ...marked(
              story.pick(["Читайте также: ", "Ранее мы писали: ", "По теме: "]),
              story.headlines(1),
            ),
          ),
        ],
        [story.int(42, 54) / 100, stray(story, "ru")],
        [
          story.int(62, 74) / 100,
          chrome(
            "follow",
            story.pick([
              "Подписывайтесь на наш канал в мессенджере: новости там появляются раньше.",
              "Больше новостей — в нашем телеграм-канале.",
            ]),
          ),
        ],
        [story.int(82, 92) / 100, chrome("ad", "Реклама")],
      ),
      chrome("share", "Поделиться", "ВКонтактике", "Одногруппники"),
      chrome("related", "Самое читаемое", ...numbered(story.headlines(4))),
      chrome(
        "comment",
        `Комментарии (${story.int(2, 30)})`,
        story.reader(),
        story.comment(),
        "Ответить",
        story.reader(),
        story.comment(),
        "Ответить",
      ),
      chrome("comment-form", "Чтобы оставить комментарий, войдите или зарегистрируйтесь."),
      chrome(
        "legal",
        "Сетевое издание «Шуйский вестник», 16+. При использовании материалов ссылка обязательна. Мнение редакции может не совпадать с мнением авторов.",
      ),
    ].flat();
  },
};
