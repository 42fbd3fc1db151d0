import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian business daily with subscriptions, company tags and quotes of exchange rates. */
export const ruDeloIMera: Template = {
  name: "ru-delo-i-mera",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", subhead: "## ", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Экономика",
      "Компании",
      "Финансы",
      "Политика",
      "Мнения",
      "Регионы",
      "Свой бизнес",
    ),
    ...chrome(
      "ticker",
      `USD ЦБ ${story.int(78, 99)},${story.int(10, 99)}`,
      `EUR ЦБ ${story.int(88, 110)},${story.int(10, 99)}`,
      `Нефть ${story.int(58, 90)},${story.int(10, 99)}`,
    ),
    ...chrome("login", "Подписка", "Войти"),
    ...chrome(
      "tags",
      `${story.pick(["Политика", "Общество", "Регионы"])} / ${story.pick(["Статья", "Новость", "Репортаж"])}`,
    ),
    ...story.date((when) => `${when.day} ${monthName("ru", when.month)}, ${when.clock}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...chrome("tools", "Прослушать материал", "Добавить в «Мои темы»", "Размер шрифта"),
    ...chrome(
      "photo-credit",
      story.pick(["М. Ладогин / Дело и мера", "Пресс-служба", "ИнтерФото"]),
    ),
    ...story.body(
      [0.2, chrome("ad", "Реклама. ООО «Северный депозит»", "18+")],
      [0.45, chrome("promo", story.headline())],
      [
        0.7,
        story.pick([
          chrome(
            "newsletter",
            "Письмо «До открытия»",
            "Каждое утро в 8:00 — что случилось, пока вы спали, и что из этого следует.",
            "Подписаться",
            "Вы успешно подписались на рассылку",
          ),
          chrome(
            "newsletter",
            "Хотите получать главное раз в день? Оставьте адрес, мы не будем надоедать.",
          ),
        ]),
      ],
    ),
    ...story.pick([
      chrome(
        "paywall",
        "Материал доступен полностью по подписке. Первые 14 дней — 1 рубль.",
        "Оформить",
      ),
      chrome("paywall", `У вас осталось ${story.int(1, 4)} бесплатных материала в этом месяце.`),
    ]),
    ...chrome(
      "tags",
      "Теги:",
      `${story.pick(["бюджет", "суды", "тарифы"])}, ${story.pick(["регионы", "губернатор"])}, дороги`,
    ),
    ...chrome("share", "Скопировать ссылку", "Телеграм", "Печать"),
    ...chrome("related", "Читайте ещё", ...story.headlines(3), "Показать ещё"),
    ...chrome(
      "related",
      "Лента",
      `${story.int(10, 23)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.int(10, 23)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.int(10, 23)}:${story.int(10, 59)}`,
      story.headline(),
    ),
    ...chrome(
      "legal",
      "Использование материалов без письменного согласия редакции запрещено. При цитировании обязательна ссылка на источник. Мнение авторов может не совпадать с позицией редакции.",
    ),
    ...chrome(
      "footer",
      "Редакция",
      "Рекламодателям",
      "Политика обработки персональных данных",
      "Для лиц старше 16 лет",
    ),
  ],
};
