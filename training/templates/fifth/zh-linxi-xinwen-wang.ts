import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Chinese city news portal: source and font tools, client prompts, hot list, editor and duty lines, licence numbers. */
export const zhLinxiXinwenWang: Template = {
  name: "zh-linxi-xinwen-wang",
  language: "zh",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome("menu", "首页", "要闻", "本地", "财经", "文体", "视频", "数字报"),
    ...chrome("breadcrumb", "您当前的位置：首页 > 本地 > 正文"),
    ...story.title(),
    ...story.date(({ year, mm, dd, clock }) => `${year}-${mm}-${dd} ${clock}`),
    ...chrome("site-name", "来源：临溪新闻网"),
    ...story.byline((author) => `作者：${author}`),
    ...chrome("tools", "字号：大 中 小", "打印", "收藏"),
    ...chrome("share", "分享到：", "微信扫一扫，分享到朋友圈"),
    ...story.body(
      [0.4, chrome("related", `相关阅读：${story.headline()}`)],
      [0.75, chrome("app", "下载“掌上临溪”客户端，看更多本地资讯")],
    ),
    ...chrome(
      "legal",
      "声明：转载此文是出于传递更多信息之目的。若有来源标注错误或侵犯了您的合法权益，请与本网联系。",
    ),
    ...chrome("tags", "标签：", "民生", "城市建设"),
    ...chrome("pager", `上一篇：${story.headline()}`, `下一篇：${story.headline()}`),
    ...chrome("related", "热门排行", ...counted(story.headlines(5))),
    ...chrome("related", "猜你喜欢", story.headline(), story.teaser(), story.headline()),
    ...chrome(
      "comment",
      `网友评论（${story.int(3, 120)}）`,
      story.reader(),
      story.comment(),
      "回复 点赞 举报",
    ),
    ...chrome("comment-form", "登录后发表评论", "文明上网，理性发言"),
    ...chrome(
      "footer",
      "关于我们",
      "广告服务",
      "诚聘英才",
      "违法和不良信息举报电话：000-00000000",
      "互联网新闻信息服务许可证 00000000000",
    ),
  ],
};
