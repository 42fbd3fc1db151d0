import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Pan-Arab news channel: player remains, "list of items" read-also boxes with English leftovers, sources, video lengths. */
export const arQanatAshurfa: Template = {
  name: "ar-qanat-ashurfa",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "تخط الروابط إلى المحتوى", "تشغيل", "البث الحي"),
    ...chrome("site-name", `الشرفة${story.pick(["", " نت"])}`),
    ...chrome("menu", "أخبار", "سياسة", "اقتصاد", "مقالات", "رياضة", "البرامج", "المزيد"),
    ...chrome("login", "تسجيل الدخول", "اشترك بالنشرة"),
    ...chrome(
      "breadcrumb",
      `${story.pick(["أخبار", "ثقافة", "أسلوب حياة"])}|${story.pick(["منوعات", "سياسة"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "صورة عامة للمكان (الشرفة)",
        "المصور: سليم درويش (وكالات)",
        "الصيادون عادوا سالمين (مواقع التواصل)",
      ]),
    ),
    ...story.byline((author) => author),
    ...story.date(
      ({ clock, day, month, year }) =>
        `${story.pick([`نشر في ${day}/${month}/${year}`, `Published On ${day}/${month}/${year}`])}${story.pick(["", ` | آخر تحديث: ${clock} (توقيت مكة)`])}`,
    ),
    ...chrome(
      "share",
      "شارك عبر فيسبوك",
      "شارك عبر إكس",
      "واتساب",
      "copylink",
      story.pick(["حفظ", "حفظ المقال"]),
    ),
    ...chrome("audio", `استمع (${story.int(3, 9)} دقائق)`, "Audio player loading…"),
    ...story.body(
      [0.2, chrome("legal", "لا يدعم متصفحك عنصر الفيديو", "حدث خطأ أثناء تحميل الوسائط")],
      [
        0.4,
        chrome(
          "related",
          "اقرأ أيضا",
          `list of ${story.int(2, 4)} items`,
          "list 1 of 2",
          story.headline(),
          "list 2 of 2",
          story.headline(),
          "end of list",
        ),
      ],
      [
        0.55,
        chrome(
          "follow",
          "عرض هذا المنشور على Instagram",
          story.comment(),
          "تمت مشاركة منشور بواسطة ‏الشرفة‏ (@ashurfa)",
        ),
      ],
      [
        0.7,
        chrome(
          "newsletter",
          story.pick(["النشرة البريدية", "موجز الشرفة"]),
          "رسالة قصيرة كل مساء فيها ما فاتك من أخبار وما لا يجب أن يفوتك من قصص.",
          "اشترك",
        ),
      ],
    ),
    {
      text: `المصدر : ${story.pick(["الشرفة", "الشرفة + وكالات", "مواقع التواصل الاجتماعي"])}`,
      label: "credit",
    },
    ...chrome("tags", story.pick(["بحر", "بريد", "زراعة"]), story.pick(["مدن عربية", "ذاكرة"])),
    ...chrome("related", `المزيد من ${story.pick(["منوعات", "أخبار"])}`),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        story.pick([story.teaser(), story.headline()]),
        `مدة الفيديو ${story.int(1, 58)} دقيقة ${story.int(10, 59)} ثانية`,
      ),
    ),
    ...chrome("related", "الأكثر قراءة", "الأكثر مشاهدة", story.headline(), story.headline()),
    ...chrome(
      "footer",
      "من نحن",
      "الأحكام والشروط",
      "سياسة ملفات تعريف الارتباط",
      "تفضيلات ملفات تعريف الارتباط",
      "إمكانية الوصول",
      "خريطة الموقع",
      "مجموعة شبكات الشرفة",
      `© ${story.when.year}`,
    ),
  ],
};
