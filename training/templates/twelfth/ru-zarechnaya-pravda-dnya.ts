import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian town site: channel plea under the last sentence, hashtags, registration notice in full prose. */
export const ruZarechnayaPravdaDnya: Template = {
  name: "ru-zarechnaya-pravda-dnya",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Новости", "Афиша", "Погода", "Объявления", "Спецпроекты"),
    ...chrome("ticker", story.pick(["−4 °C", "+2 °C"]), "USD 92,15", "EUR 99,40"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock}`),
    ...story.byline((author) => `Автор: ${author}`),
    ...chrome("counter", `Просмотров: ${story.int(200, 9000)}`),
    ...chrome("photo-credit", story.pick(["Фото: архив редакции", "Фото: соцсети"])),
    ...story.pick<readonly Line[]>([
      chrome("promo", story.headline()),
      chrome("tags", "Город", "Дороги"),
      [],
    ]),
    ...story.body(
      [0.3, chrome("related", `Читайте также: ${story.headline()}`)],
      [0.7, story.pick([chrome("ad", "Реклама"), chrome("teaser", story.teaser())])],
    ),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "Подписывайтесь на наш канал: там мы пишем первыми и без лишних слов.",
          "Стали свидетелем происшествия? Пришлите нам фото, не дожидаясь, пока это сделает сосед.",
        ]),
      ),
      chrome("comment", story.reader(), story.comment()),
      chrome("tags", "Заречье", "новости"),
    ]),
    ...chrome("tags", "#мост", "#Заречье", "#дороги"),
    ...chrome("related", "Новости по теме", ...story.headlines(3)),
    ...chrome("comment", "Комментарии", story.reader(), story.comment(), "Ответить"),
    ...chrome(
      "legal",
      "Сетевое издание зарегистрировано в установленном порядке. При любом использовании материалов ссылка на сайт обязательна. Мнение авторов может не совпадать с мнением редакции.",
    ),
    ...chrome("footer", "О редакции", "Рекламодателям", "12+"),
  ],
};
