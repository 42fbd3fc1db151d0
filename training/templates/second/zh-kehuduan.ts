import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Chinese client page: open-app bars, follow buttons, reads, unfolding, platform disclaimers. */
export const zhKehuduan: Template = {
  name: "zh-kehuduan",
  language: "zh",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("app", "打开客户端", "体验更流畅"),
    ...chrome("menu", "推荐", "本地", "问答", "直播", "图集", "我的频道"),
    ...story.title(),
    ...story.byline((author) => `文／${author}`),
    ...story.date(({ year, mm, dd, clock }) => `${year}-${mm}-${dd} ${clock}`),
    ...chrome("follow", "青石日报", "+关注", `${story.int(2, 90)}万粉丝`),
    ...chrome("tools", "来源：青石日报", "听新闻", "大字版"),
    ...chrome("photo-credit", "图为现场。青石日报记者 摄"),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("promo", `更多精彩：${story.headline()}`)],
      [0.7, chrome("tools", "展开全文", "余下全文请在客户端查看")],
    ),
    ...chrome(
      "legal",
      "特别声明：以上内容由平台用户上传，本平台仅提供信息存储服务。",
      "投诉与建议：0555-0100",
    ),
    ...chrome(
      "counter",
      `${story.int(2, 90)}万阅读`,
      `在看 ${story.int(9, 900)}`,
      `收藏 ${story.int(9, 900)}`,
      "转发",
    ),
    ...chrome("sponsor", "[赞助] 学英语不用背单词", "立即领取"),
    ...chrome("comment", `评论 ${story.int(9, 300)}`, "最热", "最新", "写下你的看法"),
    ...story.repeat(3, () =>
      chrome("comment", story.reader(), story.comment(), `${story.int(1, 99)}赞 · 来自江南 · 回复`),
    ),
    ...chrome("related", "猜你喜欢", ...story.headlines(5)),
    ...chrome("related", "热搜榜", ...numbered(story.headlines(5), "、")),
    ...chrome("tools", "扫一扫分享到朋友圈", "返回顶部"),
    ...chrome("footer", "用户协议", "隐私政策", "未成年人模式", "营业执照"),
    ...chrome("legal", "违法和不良信息举报邮箱 jubao@qingshi.example"),
  ],
};
