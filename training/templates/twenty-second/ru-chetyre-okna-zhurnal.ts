import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian lifestyle magazine: bios, support, podcasts, tests, picture credits. */
export const ruChetyreOknaZhurnal: Template = {
  name: "ru-chetyre-okna-zhurnal",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Четыре окна"),
    ...chrome("menu", "Люди", "Еда", "Книги", "Тесты"),
    ...chrome("breadcrumb", story.pick(["Люди · Истории", "Еда · Рецепты"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Текст: ${author}`),
    ...story.date((when) => `${when.day} ${monthName("ru", when.month)} ${when.year}`),
    ...chrome(
      "photo-credit",
      story.pick(["Иллюстрация: Аня Полевая", "Снимки из семейного архива"]),
    ),
    ...chrome("counter", `♥ ${story.int(5, 900)}`),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.25, 0.35, 0.5]),
        chrome("promo", story.pick(["→ ", "Ещё почитать: "]) + story.headline()),
      ],
      [
        0.7,
        chrome(
          "donation",
          story.pick([
            "Журнал живёт на деньги читателей. Поддержите нас любой суммой.",
            "Сто рублей в месяц – и мы напишем ещё одну такую историю.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "podcast",
      story.pick(["Слушайте подкаст «Форточка»", "Новый выпуск: как не бояться тишины"]),
    ),
    ...chrome("poll", "Тест: какое вы окно?", "Начать"),
    ...chrome("related", story.pick(["Что ещё почитать", "Другие истории"]), ...story.headlines(3)),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} – журналист и мама двух школьников. Любит поезда и варенье.`,
        )),
    ...chrome("comment", story.reader(), story.comment(), story.reader(), story.comment()),
    ...chrome(
      "newsletter",
      story.pick(["Письмо по пятницам", "Пишем раз в неделю, не чаще"]),
      "Введите почту",
      "Готово",
    ),
    ...chrome("share", "Поделитесь с теми, кому это важно"),
    ...chrome("tags", story.pick(["#соседи", "#зима"]), "#истории"),
    ...chrome("footer", "Редакция", "Написать нам", "18+"),
  ],
};
