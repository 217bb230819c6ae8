/** Pasting into the text of an article. */
export default {
  refused: {
    address: "不能从这个地址取图。请把图片存下来再上传。",
    unreachable: "取不到这张图片：原网页没有给出图片。请重试，或把图片存下来再上传。",
    slow: "等了太久，图片没有取全。请重试，或把图片存下来再上传。",
    interrupted: "传到一半断了，图片没有取全。请重试，或把图片存下来再上传。",
    empty: "那个地址上没有图片。请把图片存下来再上传。",
    tooLarge: "图片太大。请把图片存下来，缩小后再上传。",
    tooManyPixels: "图片太大。请把图片存下来，缩小后再上传。",
    unsupported: "那个地址上不是可以使用的照片。请把图片存下来，另存为 JPEG 再上传。",
    animated: "动图不能使用。请把图片存下来，截取其中一张再上传。",
    broken: "图片已损坏或不完整。请把图片存下来再上传。",
    undecodable: "这张图片无法解码。请把图片存下来，另存为 JPEG 再上传。",
    known: "图片库里已经有这张图片。",
  },
};
