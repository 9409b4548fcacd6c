import { createRequire } from 'node:module';
import path from 'node:path';
import { createWorker, type Page, PSM } from 'tesseract.js';

/** A word that was recognised; lengths in pixels of the image. */
export interface OcrWord {
  readonly text: string;
  /** How sure the recogniser is, from 0 to 100. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the line of the word stands, and the size of its letters. */
  readonly baseline: number;
  readonly size: number;
}

/** What was recognised in an image. */
export interface Recognised {
  readonly words: readonly OcrWord[];
  /** By how many degrees clockwise the image was turned for its lines to be level; the words lie on the turned one. */
  readonly turned: number;
}

/** How to look for text: in columns and paragraphs, or anywhere. */
export type Look = 'page' | 'anywhere';

/** A recogniser of Vietnamese text in images; it works on one image at a time. */
export interface OcrEngine {
  /** Recognises the words of an image (PNG). */
  readonly recognise: (image: Buffer, look: Look) => Promise<Recognised>;
  /** Ends its process; it must not be used afterwards. */
  readonly close: () => Promise<void>;
}

/** Starts a recogniser. All its parts are in the packages: nothing is downloaded. */
export async function startOcr(): Promise<OcrEngine> {
  const data = createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json');
  const worker = await createWorker('vie', 1, {
    langPath: path.join(path.dirname(data), '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    // Errors reach the caller as rejections; without a handler they would be thrown a second time.
    errorHandler: () => {},
  });
  await worker.setParameters({ user_defined_dpi: '300', debug_file: '/dev/null' });
  return {
    recognise: async (image, look) => {
      await worker.setParameters({
        tessedit_pageseg_mode: look === 'page' ? PSM.AUTO : PSM.SPARSE_TEXT,
      });
      const options = { rotateAuto: look === 'page' };
      const { data: page } = await worker.recognize(image, options, { text: false, blocks: true });
      return { words: wordsOf(page), turned: ((page.rotateRadians ?? 0) * 180) / Math.PI };
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

function wordsOf({ blocks }: Page): OcrWord[] {
  const lines = (blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((each) => each.lines);
  return lines.flatMap(({ words, baseline, rowAttributes }) =>
    words.map(({ text, confidence, bbox }) => ({
      text: text.normalize('NFC'),
      confidence,
      left: bbox.x0,
      right: bbox.x1,
      top: bbox.y0,
      bottom: bbox.y1,
      baseline: levelAt(baseline, (bbox.x0 + bbox.x1) / 2),
      size: rowAttributes.rowHeight,
    })),
  );
}

interface Baseline {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

function levelAt({ x0, y0, x1, y1 }: Baseline, x: number): number {
  return x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
