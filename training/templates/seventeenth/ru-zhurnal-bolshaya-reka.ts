import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Independent Russian-language magazine: appeal to readers in several paragraphs, author note, podcast, newsletter. */
export const ruZhurnalBolshayaReka: Template = {
  name: "ru-zhurnal-bolshaya-reka",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Большая река", "журнал о людях у воды"),
    ...chrome("menu", "Истории", "Разборы", "Фото", "Подкасты", "Поддержать"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Текст: ${a}`),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...chrome("reading-time", `Читать ${story.int(3, 14)} мин`),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [
        0.7,
        chrome(
          "newsletter",
          "Письмо по воскресеньям",
          "Одна история, которую вы могли пропустить, и одна, которую мы не смогли рассказать. Без рекламы.",
          "Ваш e-mail",
          "Подписаться",
        ),
      ],
    ),
    ...chrome(
      "donation",
      "Мы редко просим, но сейчас такой случай.",
      "У «Большой реки» нет владельца. Журнал живёт на деньги читателей: кто-то присылает сто рублей, кто-то три тысячи, а одна семья из Костромы каждый месяц присылает мёд.",
      "Если вам важно, чтобы кто-то доезжал до деревень, куда не ходит автобус, оформите ежемесячный перевод. Отменить его можно в любой момент, а мёд мы уже съели.",
      "Поддержать редакцию",
    ),
    ...chrome(
      "author-bio",
      `${story.author} — ${story.pick(["журналист, родом из Усть-Вымжи. Пишет о дорогах и о том, что в конце них.", "редактор, бывший учитель географии. Любит расписания."])}`,
    ),
    ...chrome("podcast", "Слушайте наш подкаст «Затон»: новый выпуск каждую среду."),
    ...chrome("related", "Ещё истории"),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome("footer", "О журнале", "Где нас читать", "Перепечатка с разрешения редакции"),
  ],
};
