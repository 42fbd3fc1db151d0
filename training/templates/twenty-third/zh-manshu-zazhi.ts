import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Chinese narrative magazine account: editor notes, appeals to share, reward button. */
export const zhManshuZazhi: Template = {
  name: "zh-manshu-zazhi",
  language: "zh",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", subhead: "### ", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "慢书", "写普通人的长故事"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `文 | ${author}`),
    ...story.date((when) => `${when.year}年${when.month}月${when.day}日`),
    ...chrome("audio", `听全文 ${story.int(5, 20)}分${story.int(10, 59)}秒`),
    ...story.body([
      0.5,
      story.pick([chrome("teaser", story.headline()), chrome("teaser", story.teaser())]),
    ]),
    ...story.pick([
      chrome("author-bio", `作者${story.author},慢书撰稿人，喜欢记录快要消失的职业。`),
      chrome("author-bio", "编辑", "程夏 插画", "阿木"),
    ]),
    ...chrome(
      "donation",
      "喜欢这篇文章，就请作者喝杯茶吧。",
      "赞赏",
      `${story.int(3, 200)}人已赞赏`,
    ),
    ...chrome("follow", "关注我们，不错过每一个好故事", "长按二维码", "记得点亮星标"),
    ...chrome("contact", "投稿邮箱：tougao@manshu.example,一经采用，稿费从优。"),
    ...chrome("comment", "精选留言", story.reader(), story.comment(), "作者回复：谢谢您。"),
    ...chrome("related", "往期推荐", ...story.headlines(3)),
    ...chrome("share", "在看", "转发", "收藏"),
  ],
};
