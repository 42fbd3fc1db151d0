import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A large Russian news site: read also within, share, recommended feed, comments, age mark and registration notes. */
export const ruVestnikStolicy: Template = {
  name: "ru-vestnik-stolicy",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `USD ${story.int(75, 105)},${story.int(10, 99)}`,
      `EUR ${story.int(85, 120)},${story.int(10, 99)}`,
      `${story.int(-18, 24)}°C`,
      story.pick(["Пробки 4 балла", "Пробки 7 баллов"]),
    ),
    ...chrome(
      "menu",
      "Главное",
      "Политика",
      "Общество",
      "Экономика",
      "Происшествия",
      "Спорт",
      "Авто",
      "Спецпроекты",
      "Эфир",
    ),
    ...story.date((when) => `${when.clock}, ${longDate("ru", when)}`),
    ...chrome("counter", `${story.int(200, 48000)}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `${author} (редактор отдела «Общество»)`])),
    ...chrome(
      "photo-credit",
      story.pick(["Фото: Игорь Савельев / Вестник", "Иллюстрация", "Фото: пресс-служба"]),
    ),
    ...story.pick([chrome("promo", story.headline()), []]),
    ...story.body(
      [
        story.int(22, 38) / 100,
        chrome("promo", story.pick(["Читайте также:", "Материалы по теме:"]), story.headline()),
      ],
      [story.int(47, 63) / 100, chrome("promo", story.headline())],
      [
        story.int(72, 88) / 100,
        chrome(
          "follow",
          story.pick([
            "Подписывайтесь на наш канал в Telegram, там новости появляются раньше.",
            "Больше новостей — в нашем канале в MAX",
          ]),
        ),
      ],
    ),
    ...chrome("share", "Поделиться", "ВКонтакте", "Одноклассники", "Скопировать ссылку"),
    ...chrome("tools", "Нашли ошибку? Выделите её и нажмите Ctrl+Enter", "Версия для печати"),
    ...chrome("tags", story.pick(["МЧС", "ЖКХ", "школа"]), story.pick(["регионы", "зима"])),
    ...story.repeat(5, () =>
      chrome("related", `${story.int(10, 23)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome("comment", `Комментарии (${story.int(1, 60)})`),
    ...story.repeat(3, () =>
      chrome("comment", story.reader(), story.comment(), `+${story.int(0, 40)}`, "Ответить"),
    ),
    ...chrome("related", ...story.pick([["Что ещё почитать"], []]), ...story.headlines(3)),
    ...chrome("sponsor", "Новости партнёров", "Реклама. ООО «Тёплый дом». erid: 2Vtzq"),
    ...story.pick([
      chrome(
        "legal",
        "На информационном ресурсе применяются рекомендательные технологии. Мнение редакции может не совпадать с мнением авторов. При цитировании активная ссылка обязательна.",
      ),
      [],
    ]),
    ...chrome("footer", "18+", "Редакция", "Реклама", "Политика конфиденциальности", "Вакансии"),
  ],
};
