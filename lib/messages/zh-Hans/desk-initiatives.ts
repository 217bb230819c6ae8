/** Adding initiatives on the desk, and deleting what nothing hangs on. */
export default {
  add: "添加治理项目",
  place: "在哪里",
  placeHint: "项目属于办这件事的地方：一个街道、一个社区。添加以后就不再变，请核对。",
  placeMissing: "请选择项目在哪里。",
  delete: "删除",
  deleted: "“{name}”已删除，网站上已经没有它。",
  cancel: "不删除",
  initiative: {
    section: "删除这个项目",
    hint: "它还没有进展、数据和阵地，没有稿件选过它就可以删除。名称、简介、组成和所选的工作法一起删掉，不能恢复。",
    button: "删除项目",
    title: "删除“{name}”？",
    text: "它的网页马上从网站上消失，不能恢复。",
    inUse: "没有删除：还有稿件、进展、数据或阵地用到它。以前保存的稿件里选过它的也算，因为旧稿不会改变。",
  },
  method: {
    section: "删除这个工作法",
    hint: "没有项目用到它，可以删除。名称、简介和步骤一起删掉，不能恢复。",
    button: "删除工作法",
    title: "删除“{name}”？",
    text: "它的网页马上从网站上消失，不能恢复。",
    inUse: "没有删除：有治理项目用到它。请先在那些项目里取消它。",
  },
} as const;
