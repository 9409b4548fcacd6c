import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** PDFium as WebAssembly: it sees no disk and no network, and is built without scripts in PDF files. */
export type Pdfium = WrappedPdfiumModule;

let shared: Promise<Pdfium> | null = null;

/** Returns PDFium, started once in a process. */
export function pdfium(): Promise<Pdfium> {
  shared ??= start();
  return shared;
}

/** Forgets a PDFium that has failed inside: its memory can no longer be trusted. The next call starts another. */
export function forgetPdfium(): void {
  shared = null;
}

async function start(): Promise<Pdfium> {
  const file = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const bytes = await readFile(file);
  const silent = () => {};
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const library = await init({ wasmBinary, print: silent, printErr: silent });
  library.PDFiumExt_Init();
  return library;
}

/** Takes `size` bytes of PDFium's memory for the time of `use`. Throws RangeError when there are none left. */
export function withMemory<Result>(
  library: Pdfium,
  size: number,
  use: (pointer: number) => Result,
): Result {
  const pointer = library.pdfium.wasmExports.malloc(size);
  if (pointer === 0) throw new RangeError(`no ${size} bytes left for PDFium`);
  try {
    return use(pointer);
  } finally {
    library.pdfium.wasmExports.free(pointer);
  }
}

/** Returns PDFium's memory, which moves when it grows: ask anew after every call. */
export function bytesOf(library: Pdfium): Uint8Array<ArrayBuffer> {
  // The package names a type of Emscripten that it does not bring along.
  return (library.pdfium as unknown as { readonly HEAPU8: Uint8Array<ArrayBuffer> }).HEAPU8;
}

/** Returns a view of PDFium's memory for numbers; ask anew after every call. */
export function memoryOf(library: Pdfium): DataView {
  return new DataView(bytesOf(library).buffer);
}
