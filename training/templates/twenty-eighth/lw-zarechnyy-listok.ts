import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Районная газета: опрос с процентами, призыв к читателям, отдельные заголовки между абзацами, комментарии прозой. */
export const lwZarechnyyListok: Template = {
  name: "lw-zarechnyy-listok",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Новости", "Общество", "Спорт", "Афиша", "Архив"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("ru", month)} ${year}, ${clock}`,
    ),
    ...story.byline((a) => a),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.6, chrome("promo", story.pick([`Читайте также: ${story.headline()}`, story.headline()]))],
      [0.85, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "poll",
      story.pick(["Опрос: нужен ли городу второй мост?", "Как вы относитесь к самокатам?"]),
      `Положительно — ${story.int(20, 60)}%`,
      `Отрицательно — ${story.int(10, 40)}%`,
      "Мне всё равно",
      `Проголосовало: ${story.int(30, 2000)}`,
      story.pick(["Спасибо, ваш голос учтён", "Вы уже голосовали"]),
    ),
    ...chrome(
      "contact",
      story.pick([
        "Стали очевидцем? Присылайте фото и видео в редакцию, мы обязательно ответим.",
        "С вами случилось то же самое? Расскажите нам, имя можем не называть.",
      ]),
    ),
    ...chrome(
      "comment",
      `Комментарии (${story.int(2, 40)})`,
      story.reader(),
      story.comment(),
      "Ответить",
      story.reader(),
      story.comment(),
      "Ответить",
    ),
    ...chrome(
      "footer",
      "О газете",
      "Газета выходит с 1931 года, по вторникам и пятницам. Редакция может не разделять мнения авторов, а авторы нередко не разделяют мнения редакции.",
    ),
  ],
};
