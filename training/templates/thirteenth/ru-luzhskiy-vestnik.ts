import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** City news site: weather and rates, 'read also' lines, comments, contacts, age mark and register note. */
export const ruLuzhskiyVestnik: Template = {
  name: "ru-luzhskiy-vestnik",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `${story.pick(["+", "-"])}${story.int(1, 19)}°`,
      `USD ${story.int(78, 99)},${story.int(10, 99)}`,
      `EUR ${story.int(88, 109)},${story.int(10, 99)}`,
      story.pick(["Пробки 4 балла", "Пробок нет"]),
    ),
    ...chrome(
      "menu",
      "Новости",
      "Происшествия",
      "Афиша",
      "Спорт",
      "Недвижимость",
      "Объявления",
      story.pick(["Работа", "Справочник"]),
    ),
    ...chrome("breadcrumb", story.pick(["Главная / Новости", "Главная → Город"])),
    ...story.title(),
    ...story.date((d) => `${d.dd}.${d.mm}.${d.year} ${d.clock}`),
    ...chrome("counter", `${story.pick(["Просмотров:", "👁"])} ${story.int(120, 9000)}`),
    ...story.byline((a) => `${story.pick(["Автор:", "Текст:", ""])} ${a}`.trim()),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Фото: Кирилл Зимин", "Фото из архива редакции", "Фото: пресс-служба"]),
    ),
    ...story.body(
      [
        0.25,
        chrome("promo", story.pick(["Читайте также: ", "Ранее мы писали: "]) + story.headline()),
      ],
      [
        0.55,
        chrome(
          "follow",
          story.pick([
            "Подписывайтесь на наш канал в мессенджере, там быстрее.",
            "Больше новостей – в нашем канале",
          ]),
        ),
      ],
      [
        0.8,
        chrome("ad", story.pick(["Реклама", "РЕКЛАМА. ООО «Тёплый дом». Окна со скидкой 20%"])),
      ],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Стали свидетелем происшествия? Пишите: +7 000 000-00-00.",
        "Есть новость? Присылайте на news@luzhvest.example",
      ]),
    ),
    ...chrome("share", "Поделиться", story.pick(["ВК", "Одноклассники"]), "Скопировать ссылку"),
    ...chrome(
      "tags",
      story.pick(["Теги:", "Метки"]),
      story.pick(["погода", "футбол"]),
      story.pick(["ЖКХ", "деревня"]),
    ),
    ...chrome(
      "event",
      story.pick(["Афиша", "Куда сходить"]),
      "Сб, 18:00. «Ревизор», драмтеатр, от 300 р.",
      "Вс, 12:00. Ярмарка мёда, Соборная площадь, вход свободный",
    ),
    ...chrome(
      "related",
      story.pick(["Популярное", "Самое читаемое"]),
      ...numbered(story.headlines(5), story.pick([". ", " "])),
    ),
    ...chrome(
      "comment",
      `Комментарии (${story.int(2, 50)})`,
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
      story.pick(["Ответить", "Пожаловаться"]),
    ),
    ...chrome(
      "comment-form",
      story.pick(["Комментарии проходят проверку.", "Войдите, чтобы комментировать"]),
      "Отправить",
    ),
    ...chrome(
      "legal",
      story.pick([
        "Сетевое издание зарегистрировано в 2011 году. Использование материалов разрешено только со ссылкой на источник.",
        "На сайте применяются рекомендательные технологии. 16+",
      ]),
    ),
    ...chrome(
      "footer",
      "О проекте",
      "Реклама на сайте",
      "Политика конфиденциальности",
      story.pick(["Нашли ошибку? Выделите её и нажмите Ctrl+Enter", "Редакция"]),
    ),
  ],
};
