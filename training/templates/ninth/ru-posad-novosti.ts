import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian regional news site: читайте также, views, ranking, hashtags, comments, age mark. */
export const ruPosadNovosti: Template = {
  name: "ru-posad-novosti",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...(story.int(1, 4) > 1 ? chrome("ticker", "USD 91,20", "EUR 98,75", "+4°, пасмурно") : []),
    ...chrome("menu", "Новости", "Общество", "Афиша", "Объявления"),
    ...chrome("breadcrumb", story.pick(["Главная → Новости → Общество", "Главная → Город"])),
    ...story.title(),
    ...story.date((w) => `${w.clock}, ${w.dd}.${w.mm}.${w.year}`),
    ...chrome("counter", `👁 ${story.int(100, 9000)}`, `💬 ${story.int(0, 80)}`),
    ...story.byline((a) => `Текст: ${a}`),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("promo", `Читайте также: ${story.headline()}`)],
      [0.5, chrome("ad", "Реклама. ООО «Тёплые окна»")],
      [0.78, chrome("related", story.headline(), story.headline())],
    ),
    ...chrome("share", "ПоделитьсяВКОКTG"),
    ...(story.int(1, 4) > 1
      ? chrome(
          "follow",
          "Подписывайтесь на наш канал: там новости выходят раньше, а шутки смешнее.",
        )
      : []),
    ...chrome("tags", "Теги: мост, река, ремонт"),
    ...chrome("related", "Самое читаемое", ...counted(story.headlines(4))),
    ...chrome(
      "comment",
      `Комментарии (${story.int(2, 60)})`,
      `${story.reader()}, ${story.when.dd}.${story.when.mm} в ${story.int(8, 22)}:${story.int(10, 59)}`,
      story.comment(),
      "Ответить",
      `${story.reader()}, вчера`,
      story.comment(),
    ),
    ...chrome("comment-form", "Чтобы оставить комментарий, войдите на сайт"),
    ...chrome(
      "newsletter",
      "Утренняя рассылка «Посад проснулся»: пять новостей и погода. Ваш e-mail",
    ),
    ...chrome(
      "legal",
      "Сетевое издание зарегистрировано в установленном порядке. При перепечатке активная ссылка обязательна. Мнение редакции может не совпадать с мнением авторов. 16+",
    ),
    ...chrome(
      "consent",
      "Сайт использует cookie. Продолжая пользоваться им, вы соглашаетесь с этим. Хорошо",
    ),
  ],
};
