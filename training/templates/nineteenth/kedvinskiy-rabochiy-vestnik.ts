import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Районная газета: «Читайте также», «Фото автора», опросы и объявления между абзацами. */
export const kedvinskiyRabochiyVestnik: Template = {
  name: "kedvinskiy-rabochiy-vestnik",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("ticker", `Погода: −${story.int(8, 34)}`, "Ветер слабый"),
    ...chrome("menu", "Главная", "Новости", "Газета", "Объявления", "Контакты"),
    ...chrome("site-name", "Кедвинский вестник"),
    ...chrome("breadcrumb", "Главная » Общество"),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("ru", month)} ${year}, ${clock}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Автор: ${a}`),
    ...chrome("counter", `Просмотров: ${story.int(90, 9000)}`),
    ...story.body(
      [
        story.int(8, 40) / 100,
        story.pick([
          chrome("promo", `Читайте также: ${story.headline()}`),
          chrome("promo", `Ранее: ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome("photo-credit", "Фото: Николай Артеев"),
          chrome("photo-credit", "На снимке: река у посёлка в январе. Фото из архива редакции."),
          chrome("ad", "Реклама"),
        ]),
      ],
      [
        story.int(40, 85) / 100,
        story.pick([
          chrome("follow", "Подписывайтесь на наш канал: новости района без лишних слов."),
          chrome(
            "poll",
            "Нужен ли району ещё один паром?",
            "Да",
            "Нет",
            "Затрудняюсь ответить",
            "Голосовать",
          ),
        ]),
      ],
      [
        story.int(55, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("ad", "Продаю сено в тюках, доставка. Тел. 5-55-31"),
          chrome("related", "По теме", story.headline(), story.headline()),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("event", "Приглашаем на встречу с читателями 12 февраля в районной библиотеке."),
          chrome("audio", "Слушать текст"),
        ]),
      ],
    ),
    ...chrome("share", "Поделиться", "ВКонтакте", "Одноклассники"),
    ...chrome("tags", "Метки: переправа, район"),
    ...chrome(
      "comment",
      `Комментарии (${story.int(0, 20)})`,
      `${story.reader()}: ${story.comment()}`,
      "Оставить комментарий",
    ),
    ...chrome("related", "Популярное", ...numbered(story.headlines(4))),
    ...chrome(
      "ad",
      "Объявления",
      "Отдам котят, приучены",
      "Сниму гараж у вокзала",
      "Подать объявление",
    ),
    ...chrome(
      "legal",
      "Мнение редакции может не совпадать с мнением авторов. За содержание рекламы отвечает рекламодатель.",
    ),
    ...chrome(
      "footer",
      "Учредитель: администрация района",
      "16+",
      "При перепечатке ссылка обязательна",
    ),
  ],
};
