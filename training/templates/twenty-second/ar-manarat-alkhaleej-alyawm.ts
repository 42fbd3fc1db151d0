import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Arabic daily: crumbs, share lines, read-also, most read, tags. */
export const arManaratAlkhaleejAlyawm: Template = {
  name: "ar-manarat-alkhaleej-alyawm",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "الرئيسية", "أخبار", "اقتصاد", "رياضة", "ثقافة", "فيديو"),
    ...chrome(
      "breadcrumb",
      story.pick(["الرئيسية > أخبار > محليات", "الرئيسية / اقتصاد", "أنت هنا: أخبار"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `كتب: ${author}`),
    ...story.date(
      (when) => `${when.day} ${monthName("ar", when.month)} ${when.year} - ${when.clock}`,
    ),
    ...chrome("share", "شارك", "واتساب", story.pick(["نسخ الرابط", "إرسال بالبريد"])),
    ...chrome("reading-time", story.pick(["مدة القراءة: 3 دقائق", "دقيقتان للقراءة"])),
    ...chrome("photo-credit", story.pick(["تصوير: سالم الراشدي", "الصورة من الأرشيف"])),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome(
          "promo",
          story.pick(["اقرأ أيضا: ", "اقرأ المزيد: ", "ذات صلة: "]) + story.headline(),
        ),
      ],
      [0.55, chrome("ad", "إعلان")],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome(
          "follow",
          story.pick([
            "تابعوا قناتنا على واتساب لمعرفة الأخبار أولا بأول.",
            "اشتركوا في قناة المنارة على تلغرام",
          ]),
        ),
      ],
    ),
    ...chrome("tags", "وسوم", story.pick(["الميناء", "التعليم"]), story.pick(["البلدية", "الطقس"])),
    ...chrome(
      "related",
      story.pick(["الأكثر قراءة", "أخبار ذات صلة", "قد يعجبك أيضا"]),
      ...numbered(story.headlines(5)),
    ),
    ...chrome(
      "comment",
      `التعليقات (${story.int(0, 20)})`,
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
    ),
    ...chrome("comment-form", "أضف تعليقك", "بريدك يبقى عندنا. املأ ما عليه نجمة *"),
    ...chrome(
      "newsletter",
      story.pick(["نشرة الصباح: أهم الأخبار في بريدك", "اشترك في النشرة اليومية"]),
      "بريدك الإلكتروني",
      "اشترك",
    ),
    ...chrome("legal", "التعليقات تعبر عن آراء أصحابها ولا تعبر عن رأي الصحيفة."),
    ...chrome(
      "footer",
      "من نحن",
      "اتصل بنا",
      "سياسة الخصوصية",
      `جميع الحقوق محفوظة © ${story.when.year}`,
    ),
  ],
};
