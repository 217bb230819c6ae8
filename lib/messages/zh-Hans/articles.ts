/** Articles: their fields, states, refusals. Used by readers' pages and the desk. */
export default {
  role: {
    CORRESPONDENT: "通讯员",
    REPORTER: "记者",
    TRAINEE_REPORTER: "见习记者",
    PHOTOGRAPHER: "摄影",
  },
  state: { DRAFT: "草稿", PUBLISHED: "已发布", WITHDRAWN: "已撤稿" },

  invalidInput: "有的内容不符合要求，所以没有保存。请改正标出的地方，再保存一次。",
  notSaved: "没有保存：选中的地方、频道、项目或图片里，有的刚刚被删除。请改正标出的地方，再保存一次。",
  closed: "稿件已经发布，不能再由通讯员修改。您刚才的文字已另存，请与编辑部联系。",
  incomplete: "还缺一些内容，所以不能发布。请补齐列出的各项，再发布。",
  restoreStale: "稿件刚刚又保存过，没有恢复。请刷新这一页，看过新的文字再决定。",
  reprint: {
    is: "转载",
    differs: "第 {at} 个字是「{is}」，原标题是「{was}」",
    added: "第 {at} 个字起多了「{is}」",
    lacks: "第 {at} 个字前少了「{was}」",
    more: "另有 {count} 处",
    space: { half: "（空格）", full: "（全角空格）", other: "（{code}）" },
  },
  updateNote: "{date}更新",
  updates: "更新说明",
  slugTaken: "这个地址已经属于另一篇稿件，请换一个。其余内容已保存。",

  invalid: {
    slug: "地址只能用小写字母、数字和连字符，不能以连字符开头或结尾。",
    tooLong: "太长了，最多 {max}，请删去一些。",
    any: "这里的内容不符合要求，请检查后重新填写。",
  },
  unknown: {
    placeIds: "选中的地方里有的已经不存在，请重新选择。",
    initiativeIds: "选中的治理项目里有的已经不存在，请重新选择。",
    channelId: "选中的频道已经不存在，请重新选择。",
    body: "正文里有的图片已经不存在，请重新插入。",
  },
  missing: {
    title: "请填写标题。",
    source: "请填写来源。",
    responsibleEditor: "请填写责任编辑。",
    placeIds: "请至少选择一个地方。",
    channelId: "请选择频道。",
    body: "请写正文。",
    originalTitle: "转载请填写原文标题。",
    originalUrl: "转载请填写原文链接。",
    notWeb: "原文链接要写成 http:// 或 https:// 开头的网址。",
    kickerOfReprint: "转载不得另加肩题，请删去。原文自带的，可以写进正文。",
    subtitleOfReprint: "转载不得另加副题，请删去。原文自带的，可以写进正文。",
    slug: "这个地址已经属于另一篇稿件，请换一个。",
    titleOfReprint: "转载不得改动标题：{differences}。请改成与原标题一样。",
    photo: {
      caption: "第 {number} 张图片缺少图说。",
      credit: "第 {number} 张图片缺少署名。",
      alt: "第 {number} 张图片缺少替代文字。",
    },
  },
};
