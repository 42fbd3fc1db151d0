import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Russian district paper's site: counters, weather, currency, age mark, reader comments. */
export const zatonskieVedomostiOnline: Template = {
  name: "zatonskie-vedomosti-online",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `$ ${story.int(75, 99)},${story.int(10, 99)}`,
      `€ ${story.int(85, 110)},${story.int(10, 99)}`,
      `${story.int(-25, 25)} °C`,
    ),
    ...chrome("menu", "Новости", "Общество", "Происшествия", "Афиша", "Объявления"),
    ...chrome("breadcrumb", `Главная / ${story.pick(["Общество", "Здоровье", "Район"])}`),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `${clock}, ${dd}.${mm}.${year}`),
    ...chrome("counter", `Просмотров: ${story.int(120, 9800)}`),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["Фото: архив редакции", "Фото автора"])),
    ...story.body(
      [
        0.4,
        chrome(
          "promo",
          story.pick(["Читайте также: ", "Ещё по теме: ", "Ранее: "]) + story.headline(),
        ),
      ],
      [
        0.8,
        chrome(
          "follow",
          story.pick([
            "Подписывайтесь на наш канал: там новости выходят раньше",
            "Мы в мессенджерах: присоединяйтесь",
          ]),
        ),
      ],
    ),
    ...story.byline((author) => `Автор: ${author}`),
    ...chrome("tags", "Теги:", story.pick(["река", "деревня", "здоровье"]), "район"),
    ...chrome(
      "comment",
      `Комментарии (${story.int(1, 20)})`,
      story.reader(),
      story.comment(),
      "Ответить",
      story.reader(),
      story.comment(),
      "Ответить",
    ),
    ...chrome("related", "Популярное за неделю", ...story.headlines(5)),
    ...chrome(
      "contact",
      "Стали свидетелем происшествия? Пришлите фото или видео в редакцию: 8 (800) 555-01-77",
    ),
    ...chrome(
      "legal",
      "Сетевое издание «Затонские ведомости». При перепечатке ссылка обязательна. Мнение редакции может не совпадать с мнением авторов. 16+",
    ),
  ],
};
