import { monthName, weekdayName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Egyptian daily: breaking line, "read also" between paragraphs, currency and gold rates, numbered most-read. */
export const arJaridatAlmirsat: Template = {
  name: "ar-jaridat-almirsat",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "عاجل", story.headline()),
    ...chrome(
      "menu",
      "الرئيسية",
      "أخبار مصر",
      "محافظات",
      "حوادث",
      "اقتصاد",
      "رياضة",
      "فن",
      "المرأة",
      "مقالات",
      "فيديو",
    ),
    ...chrome(
      "calendar",
      `${weekdayName("ar", story.when.weekday)}، ${story.when.day} ${monthName("ar", story.when.month)} ${story.when.year}${story.pick(["", " - العدد الأسبوعي"])}`,
    ),
    ...chrome("breadcrumb", `الرئيسية | ${story.pick(["أخبار", "حوادث", "تحقيقات وملفات"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ clock, day, month, weekday, year }) =>
      story.pick([
        `${weekdayName("ar", weekday)} ${day}/${monthName("ar", month)}/${year} - ${clock}`,
        `${day}-${month}-${year} | ${clock}`,
      ]),
    ),
    ...story.byline((author) => story.pick([`كتب: ${author}`, `كتبت - ${author}`, author])),
    ...chrome("photo-credit", story.pick(["صورة أرشيفية", "تصوير: هاني مراد", "من موقع الحدث"])),
    ...chrome("share", "مشاركة", "طباعة", "نسخ الرابط", "تابعنا على أخبار جوجل"),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `${story.pick(["اقرأ أيضا", "إقرأ أيضًا", "شاهد أيضا"])}: ${story.headline()}`,
        ),
      ],
      [0.5, chrome("ad", "إعلان")],
      [0.75, chrome("promo", "موضوعات متعلقة", story.headline(), story.headline())],
    ),
    ...chrome(
      "tags",
      story.pick(["أخبار مصر", "سوشيال"]),
      story.pick(["حوادث اليوم", "زيت الزيتون", "المرساة"]),
      "أهم الأخبار",
    ),
    ...chrome("promo", "لمتابعة آخر الأخبار اشترك في قناتنا على واتساب", "اضغط هنا"),
    ...chrome(
      "ticker",
      "أسعار العملات",
      `الدولار شراء 4${story.int(7, 9)}.${story.int(10, 99)}`,
      `بيع 5${story.int(0, 1)}.${story.int(10, 99)}`,
      `ذهب عيار 21: ${story.int(3100, 4900)} جنيه`,
    ),
    ...chrome(
      "related",
      "الأكثر قراءة",
      story.pick(["اليوم", "الأسبوع"]),
      ...counted(story.headlines(5)),
    ),
    ...chrome(
      "comment",
      `التعليقات (${story.pick(["0", "3", "12"])})`,
      story.reader(),
      story.comment(),
      story.pick(["الإبلاغ عن تعليق", "رد"]),
    ),
    ...chrome(
      "comment-form",
      "أضف تعليقك",
      "الاسم",
      "البريد الإلكتروني",
      "عنوان التعليق",
      "لا يعبر التعليق إلا عن رأي صاحبه",
    ),
    ...chrome(
      "footer",
      "من نحن",
      "اتصل بنا",
      "اعلن معنا",
      "سياسة الخصوصية",
      `جميع الحقوق محفوظة لجريدة المرساة ${story.when.year}`,
    ),
  ],
};
