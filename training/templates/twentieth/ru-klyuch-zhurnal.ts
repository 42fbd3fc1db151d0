import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian magazine of city life funded by its readers, with lead-ins to other stories. */
export const ruKlyuchZhurnal: Template = {
  name: "ru-klyuch-zhurnal",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Истории", "Разборы", "Подкасты", "Рассылки", "Магазин"),
    ...chrome("donation", story.pick(["Поддержать редакцию", "Помочь журналу"])),
    ...chrome("tags", story.pick(["Истории", "Город", "Люди"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => story.pick([`Текст: ${name}`, name])),
    ...chrome(
      "photo-credit",
      story.pick(["Иллюстрация: Даша Ким", "Фото: Лев Аронов для «Ключа»"]),
    ),
    ...story.date((w) => `${w.day} ${monthName("ru", w.month)} ${w.year}`),
    ...chrome("reading-time", `Время чтения: ${story.int(4, 12)} минут`),
    ...story.body(
      [
        0.35,
        chrome(
          "newsletter",
          "Рассылка «Вечерний ключ»",
          "Одно письмо в пятницу: что прочитать, куда сходить и о чём помолчать.",
          "Ваша почта",
          "Подписаться",
        ),
      ],
      [0.75, story.int(0, 1) ? chrome("promo", story.headline(), story.teaser()) : []],
    ),
    ...chrome(
      "donation",
      "Мы пишем о людях, о которых обычно не пишут. Рекламы у нас нет, инвестора тоже, есть только читатели. Если этот текст показался вам нужным, оформите пожертвование — даже сто рублей в месяц помогают нам планировать следующий выезд.",
      "300 ₽",
      "500 ₽",
      "Другая сумма",
      "Нажимая на кнопку, вы соглашаетесь с офертой",
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} пишет для «Ключа» с 2020 года. До этого работал учителем географии, поэтому до сих пор ездит по картам, которых уже нет.`,
        )),
    ...chrome("related", story.pick(["Читайте дальше", "Ещё истории"])),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "podcast",
      "Слушайте подкаст «Под ключ»",
      "Выпуск 41. Кто не спит в городе",
      "38 мин",
    ),
    ...chrome(
      "footer",
      "О проекте",
      "Правила перепечатки",
      "Контакты",
      `© «Ключ», 2017–${story.when.year}. 18+`,
    ),
  ],
};
