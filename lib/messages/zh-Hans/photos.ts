/** Photos: uploading, describing, refusals. */
export default {
  refused: {
    empty: "文件是空的。请重新选择照片。",
    tooLarge: "文件超过 {megabytes} MB。请缩小照片或降低画质后再上传。",
    unsupported: "这不是可以使用的照片。请上传 JPEG、PNG、WebP、AVIF 或 HEIC 照片；其他格式请先另存为 JPEG。",
    animated: "动图或含有多张画面的文件不能使用。请截取其中一张，另存为 JPEG 后上传。",
    tooManyPixels: "照片超过 {megapixels} 兆像素。请缩小尺寸后再上传。",
    broken: "照片已损坏或不完整，无法打开。请从手机或相机里重新导出后上传。",
    undecodable: "这张 HEIC 照片无法解码。请在手机相册中把它导出为 JPEG 后上传；苹果手机可在“设置—相机—格式”中选“兼容性最佳”。",
    interrupted: "上传中断，照片没有收全。请检查网络后重试。",
  },
  signInFirst: "登录已失效。请重新登录后再上传。",
  notAllowed: "您没有权限进行这项操作。",
  notFound: "找不到这张照片。",
  badRequest: "提交的内容不符合要求：图说和替代文字最多 500 字，署名最多 100 字。",
  failed: "服务器处理照片时出错。请稍后重试。",
  unreachable: "连接不上服务器。请检查网络后重试。",
} as const;
