import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Local paper: headlines without a label after the last paragraph, comments, a sign-up in full sentences. */
export const arSahifatAlmina: Template = {
  name: "ar-sahifat-almina",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "المرفأ", "أحياؤنا", "الملاعب", "وفيات", "إعلانات مبوبة"),
    ...chrome("ticker", "اليوم 31 درجة", "الموج خفيف"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `كتب: ${a}`),
    ...story.date(({ day, month, year, clock }) => `${day}/${month}/${year} - ${clock}`),
    ...chrome("photo-credit", story.pick(["الرصيف صباح أمس (عدسة الصحيفة)", "صورة من الأرشيف"])),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [
        0.7,
        chrome(
          "newsletter",
          story.pick([
            "نكتب إليك كل صباح قبل أن يبرد الشاي. اترك لنا عنوانك.",
            "أهم ما حدث في المدينة يصلك كل مساء في رسالة واحدة.",
          ]),
        ),
      ],
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "comment",
      story.reader(),
      "قبل ساعتين",
      story.comment(),
      story.reader(),
      "قبل ساعة",
      story.comment(),
    ),
    ...chrome("legal", "ما يكتبه القراء لا يلزم إلا أصحابه، ولنا أن نحذف منه ما يسيء إلى الناس."),
    ...chrome("footer", "دار المرفأ للنشر", "من نحن"),
  ],
};
