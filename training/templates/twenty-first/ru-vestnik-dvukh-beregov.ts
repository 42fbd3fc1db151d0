import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Сайт районной газеты: рубрики, погода, аптеки, «читайте также», комментарии. */
export const ruVestnikDvukhBeregov: Template = {
  name: "ru-vestnik-dvukh-beregov",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Главная", "Новости", "Газета в PDF", "Объявления", "О нас"),
    ...chrome("breadcrumb", `Главная → ${story.pick(["Общество", "Спорт", "Происшествия"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ clock, day, month, year }) => `${day} ${monthName("ru", month)} ${year}, ${clock}`,
    ),
    ...story.byline((author) => author),
    ...chrome("counter", `👁 ${story.int(100, 9000)}`, `💬 ${story.int(0, 60)}`),
    ...(story.int(1, 100) <= 50
      ? chrome(
          "photo-credit",
          `Фото: ${story.pick(["архив редакции", "Ольга Лебедь", "из семейного альбома"])}`,
        )
      : []),
    ...story.body(
      [0.3, chrome("promo", `Читайте также: ${story.headline()}`)],
      [0.5, chrome("ad", ...story.pick([["На правах рекламы"], ["Реклама"]]))],
      [0.65, chrome("promo", story.headline())],
    ),
    ...chrome("share", "Поделиться", "ВК", "Телеграм", "Скопировать ссылку"),
    ...chrome(
      "ticker",
      `Погода: днём ${story.pick(["-19", "-7", "+3", "+15"])}°, ночью ${story.pick(["-25", "-12", "0"])}°, ветер ${story.int(2, 14)} м/с`,
    ),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "calendar",
          "Дежурные аптеки",
          `ул. Ленина, ${story.int(1, 90)}, с 8 до 20`,
          `ул. Речная, ${story.int(1, 40)}, круглосуточно`,
        )
      : []),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.when.dd}.${story.when.mm} в ${story.int(10, 23)}:${story.int(10, 59)}`,
        story.comment(),
        "Ответить",
      ),
    ),
    ...chrome("contact", "Стали свидетелем? Пишите в редакцию: 22-05-05"),
    ...chrome("related", "Популярное за неделю", ...numbered(story.headlines(5))),
    ...chrome(
      "legal",
      "Использование материалов разрешается только со ссылкой на газету. За достоверность рекламы отвечает рекламодатель.",
    ),
    ...chrome("footer", "12+", "Учредитель: ООО «Два берега»", "Свидетельство о регистрации"),
  ],
};
