import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Независимый журнал: просьба о поддержке, письмо редакции, об авторе, архив. */
export const btRuTikhayaGazeta: Template = {
  name: "bt-ru-tikhaya-gazeta",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Тихая газета", "Выходит, когда есть что сказать"),
    ...chrome("menu", "Истории", "Разговоры", "Архив", "Поддержать"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ day, month, year }) => `${day} ${monthName("ru", month)} ${year} г.`),
    ...chrome("photo-credit", story.pick(["Иллюстрация: Аня Котова", "Фото: Глеб Юрьев"])),
    ...story.body([
      0.5,
      story.pick([
        chrome("promo", story.headline()),
        chrome(
          "donation",
          "Мы живём на ваши сто рублей. Буквально: в среднем читатель переводит нам сто рублей.",
          "Перевести",
        ),
      ]),
    ]),
    ...chrome(
      "donation",
      "Дорогой читатель! У нас нет ни хозяина, ни рекламы, ни отопления в коридоре. Есть вы. Если история показалась вам важной, помогите нам написать следующую: даже небольшой ежемесячный платёж даёт нам уверенность, что мы доедем и вернёмся.",
      "Поддержать раз в месяц",
      "Разово",
    ),
    ...chrome(
      "author-bio",
      "Об авторе",
      `${story.author}: пишет о людях, которые чинят то, что сломали другие. Живёт в Вологде с двумя котами.`,
    ),
    ...chrome("related", "Ещё истории", ...story.headlines(3)),
    ...chrome(
      "newsletter",
      "Письмо по субботам",
      "Адрес почты",
      "Отписаться можно в любой момент, мы не обидимся. Почти.",
    ),
    ...chrome("footer", "Контакты", "Договор оферты", `Тихая газета, ${story.when.year}`),
  ],
};
