import sharp from "sharp";

// Every picture is seen once or twice only.
sharp.cache(false);

const wanted = ["Jpeg", "Png", "Webp", "Heif", "Tiff"].map((format) => `VipsForeignLoad${format}Buffer`);

/**
 * Leaves the process only the loaders that uploads need (TIFF carries what the HEIC decoder made), SVG not among them.
 * Not done on import, since scripts that draw pictures from SVG upload them too.
 */
export function lockDecoders(): void {
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({ operation: wanted });
}

export { sharp };
