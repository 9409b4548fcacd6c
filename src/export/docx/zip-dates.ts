/** 1 January 1980, the first day that a zip can name; its time is 0. */
const firstDay = 0x21;
const signatures = { end: 0x06054b50, entry: 0x02014b50 } as const;

/**
 * Returns a zip in which every file carries the same date, so that the same files are the same bytes whenever they are
 * packed (PKWARE APPNOTE 4.3). Throws a `RangeError` for what is no zip.
 */
export function withFixedDates(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(entry, true) !== signatures.entry) throw new RangeError('the zip is broken');
    setDate(view, entry + 12);
    setDate(view, view.getUint32(entry + 42, true) + 10);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}

/** The record at the end; a comment may stand behind it. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw new RangeError('these bytes are no zip');
}

function setDate(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, firstDay, true);
}
