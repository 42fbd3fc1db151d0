import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Сайт садового журнала: подписной индекс, форум, лунный календарь, объявления. */
export const ruDachnyjSunduchok: Template = {
  name: "ru-dachnyj-sunduchok",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "site-name",
      story.pick(["Дачный сундучок", "Дачный сундучок — журнал для тех, у кого шесть соток"]),
    ),
    ...chrome("menu", "Сад", "Огород", "Заготовки", "Форум", "Лунный календарь", "Подписка"),
    ...chrome(
      "breadcrumb",
      `Главная → ${story.pick(["Заготовки", "Советы"])} → ${story.pick(["Осень", "Дом"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Автор: ${author}`),
    ...story.date(({ year, mm, dd }) => `${dd}.${mm}.${year}`),
    ...chrome("counter", `Просмотров: ${story.int(200, 9000)}`),
    ...story.body(
      [0.35, chrome("ad", story.pick(["Реклама", "Реклама. ООО «Грядка»"]))],
      [
        0.6,
        chrome(
          "promo",
          story.pick([`Читайте также: ${story.headline()}`, `Статья по теме: ${story.headline()}`]),
        ),
      ],
    ),
    ...chrome("tools", "Распечатать", "Сохранить в закладки"),
    ...chrome(
      "poll",
      "Оцените статью: ★★★★★",
      `(голосов: ${story.int(4, 90)}, средняя оценка 4,${story.int(2, 9)})`,
    ),
    ...chrome(
      "calendar",
      story.pick([
        "Луна растущая, сегодня благоприятно сажать чеснок",
        "Сегодня лучше отдыхать, а не копать",
      ]),
    ),
    ...chrome("comment", `Комментарии (${story.int(2, 40)})`),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        `${story.reader()}, ${story.int(1, 28)}.${story.when.mm}.${story.when.year}`,
        story.comment(),
        "Ответить",
      ),
    ),
    ...chrome(
      "comment-form",
      "Чтобы оставить комментарий, войдите или зарегистрируйтесь.",
      ...story.pick([
        ["Правила форума: не ругаться, не рекламировать, не спорить о помидорах."],
        ["Ваше имя", "Текст комментария", "Отправить"],
      ]),
    ),
    ...chrome("related", story.pick(["Популярное", "Ещё в разделе"])),
    ...story.repeat(3, () => chrome("related", story.headline())),
    ...chrome(
      "newsletter",
      "Рассылка «Грядка по пятницам»",
      "Нажимая кнопку, вы соглашаетесь на обработку персональных данных",
    ),
    ...chrome("promo", `Подписной индекс П1${story.int(100, 999)} в любом отделении почты`),
    ...chrome(
      "footer",
      "Перепечатка материалов — только с разрешения редакции и активной ссылкой на сайт",
      `Свидетельство о регистрации № 77-${story.int(1000, 9999)}`,
      "12+",
    ),
  ],
};
