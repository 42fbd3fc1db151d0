import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Independent Levantine longform site funded by readers, author bios and licence note. */
export const arHibrWaMilh: Template = {
  name: "ar-hibr-wa-milh",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", subhead: "### ", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "حبر وملح"),
    ...chrome("menu", "تحقيقات", "سرد", "بودكاست", "ملفات", "عنّا"),
    ...chrome("tags", story.pick(["سرد", "مدن", "ذاكرة"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `${when.day} ${monthName("ar", when.month)} ${when.year}`),
    ...chrome("reading-time", `${story.int(5, 20)} دقيقة قراءة`),
    ...story.body(
      [
        0.35,
        story.pick([
          chrome(
            "donation",
            "نحن مؤسسة مستقلة لا تملكها دولة ولا حزب. إذا وجدت في ما نكتب ما يستحق وقتك، فساعدنا على أن نكتب أكثر.",
            "ادعمنا",
          ),
          chrome("donation", "قراءنا هم سندنا الوحيد. تبرع ولو بثمن فنجان قهوة."),
        ]),
      ],
      [0.7, story.pick([chrome("teaser", story.teaser()), chrome("teaser", story.headline())])],
    ),
    ...story.pick([
      chrome(
        "author-bio",
        `${story.author}: صحافية تكتب عن المهن والناس والبيوت القديمة. حازت منحتين وأضاعت عشرات الأقلام.`,
      ),
      chrome("author-bio", "تحرير: نديم كرم", "رسوم: سارة ع."),
    ]),
    ...chrome(
      "legal",
      "يمكن إعادة نشر هذه المادة شرط ذكر المصدر وعدم تعديلها، وعدم استخدامها لأغراض تجارية.",
    ),
    ...chrome("podcast", "استمعوا إلى بودكاست «ملح»: حلقة جديدة كل أسبوعين عن أشياء نظنها بسيطة."),
    ...chrome(
      "newsletter",
      "رسالة الأحد",
      "نكتب لك كما نكتب لصديق.",
      "بريدك",
      "سجّلني",
      "تم التسجيل، شكراً لك!",
    ),
    ...chrome("related", "من الأرشيف", ...story.headlines(3)),
    ...chrome("footer", "سياسة التصحيح", "الشفافية المالية", "تواصل معنا"),
  ],
};
