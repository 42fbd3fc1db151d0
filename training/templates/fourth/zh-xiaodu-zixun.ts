import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** 资讯客户端分享页:打开应用、关注、猜你喜欢、评论精选。 */
export const zhXiaoduZixun: Template = {
  name: "zh-xiaodu-zixun",
  language: "zh",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("app", "打开小渡资讯，看更多精彩内容", "立即打开"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ month, day, clock }) => `${month}月${day}日 ${clock}`),
    ...chrome("follow", "关注", "已关注"),
    ...chrome("audio", "听全文", `${story.int(1, 6)}分钟`),
    ...story.standfirst(),
    ...story.body([0.6, chrome("ad", "广告", "查看详情")]),
    ...chrome("counter", `赞 ${story.int(10, 900)}`, `收藏 ${story.int(1, 90)}`),
    ...chrome("legal", "特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。"),
    ...chrome(
      "comment",
      "评论精选",
      ...story
        .repeat(3, () =>
          chrome("comment", story.reader(), story.comment(), `${story.int(1, 23)}小时前 · 回复`),
        )
        .map((line) => line.text),
      "打开应用查看全部评论",
    ),
    ...chrome("related", "猜你喜欢", ...story.headlines(5)),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("footer", "用户协议", "隐私政策", "举报", "返回顶部"),
  ],
};
