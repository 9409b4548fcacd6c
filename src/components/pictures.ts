import type { ImageMetadata } from 'astro';

const images = import.meta.glob<ImageMetadata>('../assets/pictures/*.webp', {
  eager: true,
  import: 'default',
});
const texts = import.meta.glob<string>('../assets/pictures/*.txt', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** Pixels of a picture for each pixel of the page. */
const sharpness = 2;

/** A picture's address, and its size in the page. */
export interface PlacedImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** A picture in the colours of the page, and the words in it where it shows a terminal. */
export interface PictureFiles {
  readonly light: PlacedImage;
  /** Null for a picture that is the same on light and dark. */
  readonly dark: PlacedImage | null;
  readonly text: string | null;
}

/** Returns the files of a picture by its name. Throws when there is none: a page names what was not taken. */
export function picturesOf(name: string): PictureFiles {
  const light = imageOf(`${name}-light`) ?? imageOf(name);
  if (light === null)
    throw new Error(`There is no picture “${name}”. npm run pictures takes them.`);
  const text = texts[`../assets/pictures/${name}.txt`] ?? null;
  return { light, dark: imageOf(`${name}-dark`), text };
}

function imageOf(name: string): PlacedImage | null {
  const image = images[`../assets/pictures/${name}.webp`];
  if (image === undefined) return null;
  const inPage = (pixels: number) => Math.round(pixels / sharpness);
  return { src: image.src, width: inPage(image.width), height: inPage(image.height) };
}
