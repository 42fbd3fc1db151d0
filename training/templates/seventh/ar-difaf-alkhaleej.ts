import { monthName, weekdayName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Gulf paper: Hijri date, prayer times, government services, jobs, poll and a full notice on comments. */
export const arDifafAlkhaleej: Template = {
  name: "ar-difaf-alkhaleej",
  language: "ar",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "calendar",
      `${weekdayName("ar", story.when.weekday)} ${story.when.day} ${monthName("ar", story.when.month)} ${story.when.year} م - ${story.pick(["12 رمضان", "4 شوال", "21 صفر"])} 144${story.int(5, 7)} هـ`,
    ),
    ...chrome(
      "calendar",
      `الفجر ${story.pick(["04:18", "05:02"])}`,
      `الظهر ${story.pick(["11:52", "12:10"])}`,
      `العصر 03:${story.int(10, 40)}`,
      `المغرب ${story.pick(["05:58", "06:21"])}`,
      `العشاء ${story.pick(["07:28", "07:51"])}`,
    ),
    ...chrome(
      "menu",
      "المحليات",
      "الاقتصاد",
      "كتاب الضفاف",
      "الرياضة",
      "حياتنا",
      "وظائف",
      story.pick(["pdf الصحيفة", "النسخة الورقية"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.pick([
      [
        ...story.byline((author) => `${author}${story.pick([" - الدانة", " (الدانة)", ""])}`),
        ...story.date(
          ({ clock, day, month, year }) =>
            `${story.pick(["تاريخ النشر:", "نُشر"])} ${day} ${monthName("ar", month)} ${year} ${clock}`,
        ),
      ],
      [
        ...story.date(
          ({ clock, day, month, year }) => `${day} ${monthName("ar", month)} ${year} - ${clock}`,
        ),
        ...story.byline((author) => author),
      ],
    ]),
    ...chrome("counter", `القراءات ${story.int(90, 9900)}`, `تعليقات ${story.int(0, 30)}`),
    ...chrome("tools", "A A A", "حجم الخط", "استمع للخبر", "طباعة"),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [
        0.7,
        [
          ...chrome("ad", "مساحة إعلانية"),
          ...chrome("app", "حمل تطبيق الضفاف الآن ليصلك الخبر أولا"),
        ],
      ],
    ),
    ...chrome("share", "انشر الخبر:", "تويتر", "سناب شات", "تليغرام"),
    ...chrome(
      "poll",
      "استطلاع الضفاف",
      "هل تؤيد دوام الأربعة أيام؟",
      "نعم",
      "لا",
      "لا رأي لي",
      "صوّت",
      `عدد الأصوات: ${story.int(100, 9000)}`,
    ),
    ...chrome("tools", "خدمات: مخالفات المرور", "تجديد الإقامة", "حالة الطيران", "فاتورة الكهرباء"),
    ...chrome(
      "related",
      story.pick(["من نفس القسم", "أخبار ذات علاقة"]),
      ...marked("- ", story.headlines(4)),
    ),
    ...chrome(
      "event",
      "وظائف شاغرة",
      story.pick(["محاسب أول – خبرة 5 سنوات", "معلمة رياض أطفال"]),
      story.pick(["مهندس صيانة تكييف", "سائق شاحنة رخصة ثقيلة"]),
      "كل الوظائف",
    ),
    ...chrome(
      "comment",
      `${story.reader()} - ${story.pick(["منذ ساعتين", "أمس"])}`,
      story.comment(),
      `أعجبني (${story.int(0, 40)})`,
    ),
    ...chrome(
      "legal",
      "تنويه: تصل التعليقات إلى المحرر قبل نشرها، وقد يستغرق ذلك بضع ساعات. لن ينشر ما يمس كرامة الناس أو ما يبتعد عن مضمون الخبر، وليس على الصحيفة أن تشرح سبب الحذف.",
    ),
    ...chrome(
      "footer",
      "مؤسسة الضفاف للصحافة والنشر",
      `الاشتراكات: 800 55 ${story.int(100, 999)}`,
      "الإدارة والتحرير",
      `ص.ب ${story.int(100, 9999)}`,
    ),
  ],
};
