import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Независимый журнал: письмо редакции в несколько абзацев, об авторе, книга, рассылка. */
export const lwProstayaRech: Template = {
  name: "lw-prostaya-rech",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Автор — ${a}`),
    ...story.date(({ day, month, year }) => `${day} ${monthName("ru", month)} ${year}`),
    ...chrome("reading-time", `${story.int(3, 14)} мин. чтения`),
    ...story.body([
      0.5,
      chrome(
        "donation",
        story.pick([
          "Этот текст вы читаете бесплатно, потому что за него заплатили другие. Присоединяйтесь к ним.",
          `Нас поддерживают ${story.int(2, 9)} ${story.int(100, 999)} человек. Станете следующим?`,
        ]),
      ),
    ]),
    ...chrome(
      "donation",
      "Дорогие читатели",
      "Мы пишем медленно, потому что проверяем. Проверка стоит денег, а хозяев у нас нет, есть только вы.",
      "Если наши тексты вам нужны, поддержите нас любой суммой. Даже чашка кофе в месяц помогает дописать абзац.",
      "Ваша редакция",
      "Поддержать",
    ),
    ...chrome(
      "author-bio",
      `${story.author} родом из города, которого нет на новых картах. Автор трёх книг и множества недописанных писем, преподаёт, держит пчёл и не отвечает на звонки до полудня.`,
    ),
    ...chrome(
      "promo",
      "В нашей лавке: «Словарь пропавших слов». Двести страниц о том, что мы перестали говорить и почему. Твёрдая обложка, закладка в подарок.",
    ),
    ...chrome(
      "newsletter",
      "По четвергам рассылаем письмо: один длинный текст, два коротких и одно хорошее слово.",
    ),
    ...chrome("related", ...story.headlines(3)),
  ],
};
