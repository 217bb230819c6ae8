import { parentPort, workerData } from "node:worker_threads";
import libheif from "libheif-js/wasm-bundle.js";
import { tiff } from "./tiff.ts";

const { original, profile } = workerData as { original: Uint8Array; profile: Uint8Array | null };

const image = new libheif.HeifDecoder().decode(original).find((each) => each.is_primary());
if (!image) throw new Error("No picture in this HEIC file");
const [width, height] = [image.get_width(), image.get_height()];
const { file, pixels } = tiff(width, height, profile);
// Rotation and mirroring that the file asks for are applied here, and only here.
image.display({ data: pixels, width, height }, (shown) => {
  if (!shown) throw new Error("This HEIC file cannot be decoded");
  parentPort?.postMessage(file, [file.buffer]);
});
