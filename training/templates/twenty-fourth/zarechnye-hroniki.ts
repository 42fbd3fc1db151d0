import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian city site: weather and traffic jams, age mark, messenger invitations, comments, registration lines. */
export const zarechnyeHroniki: Template = {
  name: "zarechnye-hroniki",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "calendar",
      `${story.pick(["+", "-"])}${story.int(1, 24)}°`,
      `Пробки ${story.int(1, 9)}/10`,
      `USD ${story.int(76, 96)},20`,
    ),
    ...chrome(
      "menu",
      "Все новости",
      "Город",
      "Дороги",
      "Происшествия",
      "Афиша",
      "Объявления",
      "Войти",
    ),
    ...chrome("breadcrumb", story.pick(["Главная / Новости / Город", "Город"])),
    ...story.title(),
    ...story.date((w) => `${w.dd}.${w.mm}.${w.year}, ${w.clock}`),
    ...chrome("counter", `${story.int(300, 9800)}`, `Обсудить (${story.int(0, 70)})`),
    ...story.standfirst(),
    ...story.byline((a) => `Автор: ${a}`),
    ...chrome("photo-credit", story.pick(["Фото: Илья Сечкин", "Фото из архива редакции"])),
    ...story.body(
      [
        0.4,
        chrome(
          "promo",
          story.pick([`Читайте также: ${story.headline()}`, `По теме: ${story.headline()}`]),
        ),
      ],
      [0.75, chrome("ad", "Реклама")],
    ),
    ...chrome(
      "follow",
      story.pick([
        "Подписывайтесь на наш канал в Telegram: узнавайте новости первыми.",
        "Есть новость? Пришлите её нам в мессенджер, и мы обязательно проверим.",
      ]),
    ),
    ...chrome("tags", "трамвай", "городской транспорт"),
    ...chrome("share", "Поделиться", "ВКонтакте", "Одноклассники"),
    ...chrome("comment", `Комментарии (${story.int(3, 40)})`),
    ...story.repeat(3, () =>
      chrome("comment", story.reader(), story.comment(), `${story.int(0, 20)}`, "Ответить"),
    ),
    ...chrome("related", story.pick(["Самое читаемое", "Сейчас читают"]), ...story.headlines(5)),
    ...chrome(
      "footer",
      "16+",
      "О проекте",
      "Рекламодателям",
      "Издание внесено в реестр СМИ. Берёте наш текст — ставьте активную ссылку.",
    ),
  ],
};
