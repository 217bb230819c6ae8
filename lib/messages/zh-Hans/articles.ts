/** Articles: their fields, states, refusals. Used by readers' pages and the desk. */
export default {
  role: {
    CORRESPONDENT: "通讯员",
    REPORTER: "记者",
    TRAINEE_REPORTER: "见习记者",
    PHOTOGRAPHER: "摄影",
  },
  state: { DRAFT: "草稿", PUBLISHED: "已发布", WITHDRAWN: "已撤稿" },
};
