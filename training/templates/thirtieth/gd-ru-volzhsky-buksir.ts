import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian regional news site: age mark, ruble rates, widgets of other sites, "found a typo", messenger pleas. */
export const gdRuVolzhskyBuksir: Template = {
  name: "gd-ru-volzhsky-buksir",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Новости",
      "Происшествия",
      "ЖКХ",
      "Дороги",
      "Афиша",
      "Спецпроекты",
      "Недвижимость",
      "Реклама",
    ),
    ...chrome(
      "tools",
      `$ ${story.int(76, 99)},${story.int(10, 99)}`,
      `€ ${story.int(86, 110)},${story.int(10, 99)}`,
      story.pick(["−4 °C, снег", "+11 °C, дождь", "+23 °C"]),
      `пробки ${story.int(1, 8)}`,
    ),
    ...story.date(
      ({ clock, day, month, year }) => `${day} ${monthName("ru", month)} ${year}, ${clock}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("counter", `${story.int(200, 9000)} просмотров`),
    ...story.byline(),
    ...chrome(
      "photo-credit",
      story.pick(["Фото: пресс-служба", "Фото: архив «Буксира»", "Автор фото: читатель"]),
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "related",
          `${story.pick(["Читайте также:", "Ранее мы писали:", "По теме:"])} ${story.headline()}`,
        ),
      ],
      [
        0.75,
        chrome(
          "follow",
          story.pick([
            "Больше новостей – в нашем канале в «Максе» и в телеграме.",
            "Подпишитесь: фото и видео очевидцев мы выкладываем в телеграме раньше, чем на сайте.",
          ]),
        ),
      ],
    ),
    ...chrome("tools", "Нашли опечатку? Выделите текст и нажмите Ctrl+Enter"),
    ...chrome("share", "Поделиться: ВК", "ОК", "Телеграм"),
    ...chrome("related", "Новости партнёров", ...story.headlines(3)),
    ...chrome(
      "related",
      "Самое читаемое",
      "За сутки",
      "За неделю",
      ...numbered(story.headlines(5)),
    ),
    ...chrome(
      "comment",
      `Комментарии (${story.int(1, 30)})`,
      `${story.reader()}`,
      `${story.comment()}`,
      "Ответить",
      `${story.reader()}`,
      `${story.comment()}`,
    ),
    ...chrome(
      "comment-form",
      "Гость, войдите, чтобы оставить комментарий. Анонимные комментарии проходят премодерацию.",
    ),
    ...chrome(
      "legal",
      "Сетевое издание «Волжский буксир», 16+. Учредитель: ООО «Причал». Мнение редакции может не совпадать с мнением авторов. При перепечатке ссылка на сайт обязательна.",
    ),
  ],
};
