import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian business site: rates, subscription, experts, newsletter, events. */
export const ruDelovayaPristan: Template = {
  name: "ru-delovaya-pristan",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `USD ${story.int(70, 99)},${story.int(10, 99)}`,
      `EUR ${story.int(80, 109)},${story.int(10, 99)}`,
      "Нефть 71,3",
    ),
    ...chrome("menu", "Компании", "Финансы", "Недвижимость", "Мнения", "Подписка"),
    ...chrome("breadcrumb", story.pick(["Компании | Ритейл", "Финансы"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Автор: ${author}`),
    ...story.date((when) => `${when.dd}.${when.mm}.${when.year} ${when.clock}`),
    ...chrome("reading-time", story.pick(["Время чтения: 3 минуты", "4 мин."])),
    ...chrome("tools", story.pick(["В закладки", "Слушать материал"])),
    ...story.body(
      [
        story.pick([0.25, 0.35, 0.5]),
        chrome("related", story.pick(["По теме", "Смотрите также"]), ...story.headlines(2)),
      ],
      [0.6, chrome("ad", "Реклама. ООО «Причал»", "Вклад с доходом до 15 %")],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome(
          "newsletter",
          story.pick([
            "Утреннее письмо о деньгах: коротко и без паники",
            "Подпишитесь на рассылку",
          ]),
          "Ваш e-mail",
          "Подписаться",
        ),
      ],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author}`,
          "пишет о торговле и перевозках с 2011 года, раньше работал диспетчером в порту.",
        )),
    ...chrome("event", "Форум «Склад-2026», 14 марта", "Зарегистрироваться"),
    ...story.repeat(3, () =>
      chrome("related", story.pick(["Мнение", "Рынки", "Кейс"]), story.headline(), story.teaser()),
    ),
    ...chrome(
      "paywall",
      "Ещё три материала в этом месяце бесплатно. Оформите подписку, чтобы читать без ограничений.",
    ),
    ...chrome("share", "Телеграм", "ВК", "ОК"),
    ...chrome(
      "consent",
      story.pick([
        "Сайт использует файлы cookie. Оставаясь с нами, вы соглашаетесь с этим.",
        "Хорошо, закрыть",
      ]),
    ),
    ...chrome("legal", "Материал не является индивидуальной инвестиционной рекомендацией."),
    ...chrome("footer", "Контакты", "Вакансии", `© ${story.when.year} «Деловая пристань»`),
  ],
};
