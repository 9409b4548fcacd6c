import sharp from 'sharp';

// One page at a time, and the caller has other processes: nothing is kept, and one core is enough.
sharp.cache(false);
sharp.concurrency(1);

/** An image of a page, as RGBA pixels. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A grey image of a page, ready to be read. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly png: Buffer;
}

/** Pictures with more pixels than this are refused: 100 million are an A4 page at 1,000 dpi. */
export const mostPixels = 100_000_000;
/** Pixels of the width of a page of A4 at 300 dpi: letters of 13 points are then 54 high, as the recogniser likes it. */
const goodWidth = 2480;

/** Makes a grey image of the pixels of a page. */
export async function greyPage({ width, height, pixels }: Bitmap): Promise<PageImage> {
  const grey = greyOf(pixels);
  const raw = { width, height, channels: 1 } as const;
  const png = await sharp(grey, { raw }).png({ compressionLevel: 1 }).toBuffer();
  return { width, height, png };
}

/** A pixel is coloured from this difference of its channels on. */
const coloured = 60;

/**
 * Returns one grey value for each pixel. Ink in colour (a red seal, a blue signature) is made lighter, and black letters
 * below it stay black; letters in colour, such as a red letterhead, stay readable.
 */
function greyOf(pixels: Uint8Array): Uint8Array {
  const grey = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < grey.length; at++) {
    const red = pixels[4 * at] ?? 255;
    const green = pixels[4 * at + 1] ?? 255;
    const blue = pixels[4 * at + 2] ?? 255;
    const most = Math.max(red, green, blue);
    const isInk = most - Math.min(red, green, blue) > coloured;
    grey[at] = isInk
      ? (most + 2 * Math.min(255, most + 30)) / 3
      : 0.3 * red + 0.59 * green + 0.11 * blue;
  }
  return grey;
}

/** Reads a picture file (JPEG, PNG, TIFF, WebP, GIF), turned as its camera says, at a good size. Throws for anything else. */
export async function openPicture(bytes: Uint8Array, page = 0): Promise<PageImage> {
  const picture = sharp(bytes, { limitInputPixels: mostPixels, page, failOn: 'truncated' });
  const { width = 0, autoOrient } = await picture.metadata();
  const shown = autoOrient?.width ?? width;
  const factor = shown < 1800 && shown > 600 ? goodWidth / shown : Math.min(1, 3200 / shown);
  const { data, info } = await picture
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({ width: Math.max(1, Math.round(shown * factor)) })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return greyPage({ width: info.width, height: info.height, pixels: data });
}

/** How many pages a picture file holds: a fax in TIFF holds several. Throws for what is no picture. */
export async function countPictures(bytes: Uint8Array): Promise<number> {
  const { pages, format } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata();
  // The frames of an animation are no pages.
  return format === 'tiff' ? (pages ?? 1) : 1;
}

/** The same page with its noise smoothed. */
export async function smoothed({ width, height, png }: PageImage): Promise<PageImage> {
  return { width, height, png: await sharp(png).blur(1.2).png({ compressionLevel: 1 }).toBuffer() };
}

/** The same page, smaller or larger by a factor. */
export async function scaled(
  { width, height, png }: PageImage,
  factor: number,
): Promise<PageImage> {
  const size = { width: Math.round(width * factor), height: Math.round(height * factor) };
  return { ...size, png: await sharp(png).resize(size).png({ compressionLevel: 1 }).toBuffer() };
}

/** The same page turned clockwise by some degrees about its middle, at its size. */
export async function turnedBy(
  { width, height, png }: PageImage,
  degrees: number,
): Promise<PageImage> {
  const turned = await sharp(png)
    .rotate(degrees, { background: '#fff' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const { width: wide, height: high } = await sharp(turned).metadata();
  const part = {
    left: Math.max(0, Math.floor((wide - width) / 2)),
    top: Math.max(0, Math.floor((high - height) / 2)),
    width: Math.min(width, wide),
    height: Math.min(height, high),
  };
  return {
    width: part.width,
    height: part.height,
    png: await sharp(turned).extract(part).png({ compressionLevel: 1 }).toBuffer(),
  };
}

/** The same page turned clockwise by quarters. */
export async function turnedByQuarters(
  { width, height, png }: PageImage,
  degrees: 90 | 180 | 270,
): Promise<PageImage> {
  const turned = await sharp(png).rotate(degrees).png({ compressionLevel: 1 }).toBuffer();
  const size = degrees === 180 ? { width, height } : { width: height, height: width };
  return { ...size, png: turned };
}

/** Returns the share of a page that is dark, without specks of a pixel or two. */
export async function inkOf({ png }: PageImage): Promise<number> {
  const { data } = await sharp(png)
    .greyscale()
    .median(5)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.reduce((dark, value) => dark + (value < 128 ? 1 : 0), 0) / Math.max(1, data.length);
}

/** A part of an image, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The same page with white where text has been read. */
export async function withoutBoxes(
  { width, height, png }: PageImage,
  boxes: readonly Box[],
): Promise<PageImage> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const margin = 4;
  for (const box of boxes) {
    const from = Math.max(0, Math.floor(box.left) - margin);
    const to = Math.min(width, Math.ceil(box.right) + margin);
    for (let y = Math.max(0, box.top - margin); y < Math.min(height, box.bottom + margin); y++) {
      data.fill(255, (y * width + from) * info.channels, (y * width + to) * info.channels);
    }
  }
  const raw = { width, height, channels: info.channels };
  return { width, height, png: await sharp(data, { raw }).png({ compressionLevel: 1 }).toBuffer() };
}
