import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Arabic broadcaster's portal: cookie text, video remains, related with times, programme rows, app call. */
export const arNafidhaPortal: Template = {
  name: "ar-nafidha-portal",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "نستخدم ملفات تعريف الارتباط لتحسين تجربتك. باستمرارك في التصفح فإنك توافق على سياسة الخصوصية.",
      "موافق",
    ),
    ...chrome("menu", "الأخبار", "البث المباشر", "البرامج", "تحقيقات", "منوعات", "المدونات"),
    ...story.title(),
    ...story.date(({ day, month, year }) => `${day} ${monthName("ar", month)} ${year}`),
    ...story.byline((author) => story.pick([author, `إعداد ${author}`])),
    ...chrome("counter", `${story.int(120, 9000)} مشاهدة`),
    ...chrome(
      "photo-credit",
      story.pick(["تعليق الصورة، مشهد عام من المكان", "مصدر الصورة: نافذة", "(الصورة من الأرشيف)"]),
    ),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("related", story.headline(), story.headline())],
      [
        0.55,
        chrome(
          "tools",
          story.pick(["لا يمكن عرض الفيديو على هذا المتصفح", "تخطى الفيديو وواصل القراءة"]),
        ),
      ],
      [0.85, chrome("promo", story.pick([story.headline(), story.teaser()]))],
    ),
    ...chrome("share", "شارك القصة", "نسخ", "البريد الإلكتروني"),
    ...chrome(
      "tags",
      ...["مجتمع", "اقتصاد", "طاقة", "قصص"].slice(story.int(0, 1), story.int(2, 4)),
    ),
    ...chrome("related", ...story.pick([["قد يهمك أيضًا"], ["آخر الأخبار"], []])),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.headline(),
        `قبل ${story.int(2, 11)} ${story.pick(["ساعات", "دقائق"])}`,
      ),
    ),
    ...chrome("podcast", "بودكاست", "حكاية وشاي: الحلقة 19"),
    ...chrome("app", "حمّل تطبيق نافذة", "متوفر على المتجر"),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      `أعجبني (${story.int(0, 40)})`,
      story.reader(),
      story.comment(),
      `أعجبني (${story.int(0, 40)})`,
    ),
    ...chrome(
      "author-bio",
      ...story.pick([
        [],
        [
          `${story.author}، عمل في الصحافة المحلية عشر سنوات، ويكتب عن الناس الذين لا تصل إليهم الكاميرات.`,
        ],
      ]),
    ),
    ...chrome("newsletter", "النشرة المسائية", "سجّل بريدك لتصلك القصص التي اختارها المحررون"),
    ...chrome(
      "legal",
      `© ${story.when.year} نافذة. الموقع غير مسؤول عن محتوى المواقع الخارجية.`,
      "شروط الاستخدام",
      "اتصل بنا",
    ),
  ],
};
