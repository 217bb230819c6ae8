const rowsPerStrip = 64;

/**
 * An uncompressed TIFF around RGBA pixels still to be filled in: the plainest container that can tell sharp
 * the colour profile of raw pixels.
 */
export function tiff(width: number, height: number, profile: Uint8Array | null): { file: Uint8Array<ArrayBuffer>; pixels: Uint8ClampedArray } {
  const strips = Math.ceil(height / rowsPerStrip);
  const stripBytes = rowsPerStrip * width * 4;
  const tags = profile ? 12 : 11;
  const bitsAt = 8 + 2 + tags * 12 + 4;
  const offsetsAt = bitsAt + 8;
  const countsAt = offsetsAt + strips * 4;
  const profileAt = countsAt + strips * 4;
  const pixelsAt = profileAt + (profile?.length ?? 0);

  const file = new Uint8Array(pixelsAt + width * height * 4);
  const view = new DataView(file.buffer);
  const short = (at: number, value: number) => view.setUint16(at, value, true);
  const long = (at: number, value: number) => view.setUint32(at, value, true);

  let entry = 10;
  const [SHORT, LONG, UNDEFINED] = [3, 4, 7];
  /** A value of up to four bytes stands in the entry, a longer one where `value` points. */
  const tag = (id: number, type: number, count: number, value: number) => {
    short(entry, id);
    short(entry + 2, type);
    long(entry + 4, count);
    if (type === SHORT && count === 1) short(entry + 8, value);
    else long(entry + 8, value);
    entry += 12;
  };

  file.set([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  short(8, tags);
  tag(256, LONG, 1, width);
  tag(257, LONG, 1, height);
  tag(258, SHORT, 4, bitsAt);
  tag(259, SHORT, 1, 1); // no compression
  tag(262, SHORT, 1, 2); // RGB
  tag(273, LONG, strips, strips === 1 ? pixelsAt : offsetsAt);
  tag(277, SHORT, 1, 4); // samples a pixel
  tag(278, LONG, 1, rowsPerStrip);
  tag(279, LONG, strips, strips === 1 ? width * height * 4 : countsAt);
  tag(284, SHORT, 1, 1); // interleaved
  tag(338, SHORT, 1, 2); // the fourth is alpha, not premultiplied
  if (profile) tag(34675, UNDEFINED, profile.length, profileAt);

  for (let channel = 0; channel < 4; channel++) short(bitsAt + channel * 2, 8);
  for (let strip = 0; strip < strips; strip++) {
    long(offsetsAt + strip * 4, pixelsAt + strip * stripBytes);
    long(countsAt + strip * 4, Math.min(stripBytes, width * height * 4 - strip * stripBytes));
  }
  if (profile) file.set(profile, profileAt);
  return { file, pixels: new Uint8ClampedArray(file.buffer, pixelsAt) };
}
