import { crc32, inflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { decodeUtf8 } from '../../content/utf8.ts';
import { Unreadable } from './model.ts';

/** How much may come out of a ZIP file. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one entry, and of all. */
  readonly entry: number;
  readonly total: number;
  /** How many times larger an entry may get; small entries are not judged. */
  readonly ratio: number;
}

/** Enough for any office file. */
export const zipLimits: ZipLimits = {
  entries: 10_000,
  entry: 200_000_000,
  total: 400_000_000,
  ratio: 250,
};
const notJudged = 1_000_000;
const broken = 'its ZIP container is broken';

/** An entry of a ZIP file; its bytes are unpacked when asked for. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly isEncrypted: boolean;
  /** Unpacks it. Rejects with `Unreadable`. */
  bytes(): Promise<Uint8Array>;
}

/**
 * Lists the entries of a ZIP file, folders left out. Nothing is written to disk. Rejects with `Unreadable` when it is
 * damaged or holds too many. Names are as stored and may lead anywhere: they are for people, never for paths.
 */
export async function unzip(bytes: Uint8Array, limits = zipLimits): Promise<ZipEntry[]> {
  const zip = await openZip(bytes);
  let left = limits.total;
  const entries = await entriesOf(zip, limits);
  return entries.map((entry) => ({
    name: nameOf(entry),
    size: entry.uncompressedSize,
    isEncrypted: entry.isEncrypted(),
    bytes: async () => {
      if (entry.isEncrypted()) throw new Unreadable('encrypted', nameOf(entry));
      refuseBomb(entry, limits);
      left -= entry.uncompressedSize;
      if (left < 0) throw new Unreadable('too-large', `unpacks to more than ${limits.total} bytes`);
      return unpack(zip, bytes, entry);
    },
  }));
}

function refuseBomb(entry: Entry, limits: ZipLimits): void {
  const { uncompressedSize, compressedSize } = entry;
  const isSwollen =
    uncompressedSize > notJudged && uncompressedSize > compressedSize * limits.ratio;
  if (uncompressedSize > limits.entry || isSwollen) {
    throw new Unreadable('too-large', `“${nameOf(entry)}” unpacks to ${uncompressedSize} bytes`);
  }
}

/** Names are UTF-8, or in the code page of DOS by the standard. */
function nameOf({ fileNameRaw }: Entry): string {
  return decodeUtf8(fileNameRaw) ?? iconv.decode(fileNameRaw, 'cp437');
}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(new Unreadable('damaged', broken));
    });
  });
}

function entriesOf(zip: ZipFile, limits: ZipLimits): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(new Unreadable('damaged', broken)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if (!nameOf(entry).endsWith('/')) entries.push(entry);
      if (entries.length > limits.entries)
        reject(new Unreadable('too-large', `more than ${limits.entries} files`));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

const deflated = 8;

/** Unpacks an entry at once, to no more bytes than it states; what differs from its check sum is damaged. */
async function unpack(zip: ZipFile, file: Uint8Array, entry: Entry): Promise<Uint8Array> {
  const start = await startOf(zip, entry);
  const packed = file.subarray(start, start + entry.compressedSize);
  const limit = { maxOutputLength: Math.max(1, entry.uncompressedSize) };
  try {
    const bytes = entry.compressionMethod === deflated ? inflateRawSync(packed, limit) : packed;
    if (crc32(bytes) === entry.crc32) return bytes;
  } catch {
    // Told below, like a wrong check sum.
  }
  throw new Unreadable('damaged', `“${nameOf(entry)}” cannot be unpacked`);
}

function startOf(zip: ZipFile, entry: Entry): Promise<number> {
  return new Promise((resolve, reject) => {
    zip.readLocalFileHeader(entry, { minimal: true }, (error, header) => {
      if (error === null) resolve(header.fileDataStart);
      else reject(new Unreadable('damaged', broken));
    });
  });
}
