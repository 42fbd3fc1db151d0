import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Chinese aggregator app page: creator badge, followers by province, hot comments, hot list, statement on views. */
export const zhKuaibaoApp: Template = {
  name: "zh-kuaibao-app",
  language: "zh",
  layout: { newline: "\r\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("app", "打开快豹APP", "阅读全文更流畅", "立即打开"),
    ...chrome("login", "登录", "发布作品"),
    ...story.title(),
    ...story.byline((author) => `${author}${story.pick([" 原创", ""])}`),
    ...story.date(({ clock, day, dd, mm, month, year }) =>
      story.pick([`${mm}-${dd} ${clock}`, `${year}年${month}月${day}日 ${clock} · 内蒙古`]),
    ),
    ...chrome(
      "follow",
      story.pick(["+关注", "已关注"]),
      `粉丝 ${story.pick(["3.2万", "481"])}`,
      `社会领域${story.pick(["优质", ""])}创作者`,
    ),
    ...story.standfirst(),
    ...chrome("audio", "听全文", `约${story.pick(["3", "5"])}分钟`, "AI朗读"),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          "广告",
          story.pick(["老花眼不用愁，点击领取试用装", "这款小程序能查祖籍"]),
          "查看详情",
        ),
      ],
      [0.7, chrome("promo", `${story.pick(["相关视频：", "延伸阅读："])}${story.headline()}`)],
    ),
    ...chrome(
      "legal",
      "特别声明：文章由作者上传，平台只提供信息存储服务。发现侵权或不实内容，请点右上角举报，我们会在两个工作日内处理。",
    ),
    ...chrome("share", `点赞 ${story.int(3, 9000)}`, "收藏", "分享至朋友圈", "不感兴趣"),
    ...chrome("comment", `评论 ${story.int(3, 900)}`, "热评"),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.pick(["内蒙古", "山东", "四川"])}网友`,
        story.comment(),
        `${story.pick(["1小时前", "昨天"])} 回复 ${story.pick(["3", "88"])}赞`,
      ),
    ),
    ...chrome("comment-form", "我来说两句…", "发表评论请先登录", "文明上网理性发言"),
    ...chrome("related", story.pick(["猜你喜欢", "大家都在看"])),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.headline(),
        `${story.pick(["快豹号·民生观", "临河发布", "小城记事"])} ${story.int(2, 900)}评论`,
      ),
    ),
    ...chrome(
      "ticker",
      "热榜",
      `1 ${story.headline()} 热`,
      `2 ${story.headline()}`,
      `3 ${story.headline()} 新`,
    ),
    ...chrome(
      "footer",
      "下载APP",
      "用户协议",
      "隐私政策",
      "未成年人守护",
      "侵权投诉",
      `京网文〔2021〕${story.int(1000, 9999)}号`,
    ),
  ],
};
