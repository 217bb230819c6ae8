import sharp from "sharp";

// Every picture is seen once or twice only.
sharp.cache(false);

// From here on the process reads only what uploads need, SVG not among it. TIFF carries what the HEIC decoder made.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["Jpeg", "Png", "Webp", "Heif", "Tiff"].map((format) => `VipsForeignLoad${format}Buffer`) });

export { sharp };
