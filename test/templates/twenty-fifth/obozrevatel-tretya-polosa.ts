import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Russian news portal: feed with times, recommended stories, partner news, cookie note. */
export const obozrevatelTretyaPolosa: Template = {
  name: "obozrevatel-tretya-polosa",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Третья полоса"),
    ...chrome("menu", "Политика", "Экономика", "Спорт", "Наука", "Ещё"),
    ...chrome(
      "related",
      "Лента новостей",
      ...story
        .repeat(4, () =>
          chrome("related", `${story.int(10, 23)}:${story.int(10, 59)}`, story.headline()),
        )
        .map((line) => line.text),
    ),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} ${clock}`),
    ...story.title(),
    ...story.byline(),
    ...chrome("reading-time", `Время чтения: ${story.int(1, 5)} мин.`),
    ...story.standfirst(),
    ...story.body([0.5, chrome("related", story.headline())]),
    ...chrome("share", "Поделиться", "Скопировать ссылку"),
    ...chrome(
      "ad",
      "Новости партнёров",
      story.pick(["Пять машин, которые не ломаются", "Этот сериал обсуждают все"]),
      story.pick(["Как вернуть деньги за страховку", "Дачники в восторге от нового способа"]),
    ),
    ...chrome(
      "related",
      "Рекомендуем",
      ...story
        .repeat(3, () => chrome("related", story.headline(), story.teaser()))
        .map((line) => line.text),
    ),
    ...chrome(
      "consent",
      "Мы используем файлы cookie. Оставаясь на сайте, вы с этим соглашаетесь.",
      "Хорошо",
    ),
    ...chrome("footer", "О проекте", "Реклама", "Вакансии", "Обратная связь"),
  ],
};
