import { gunzipSync } from 'node:zlib';
import { emailAddresses, personalPhones } from '../../../src/ingest/private-data.ts';

/** Returns what ingest would have masked in a text: personal phone numbers and e-mail addresses, as written. */
export function privateData(text: string): readonly string[] {
  return [...personalPhones(text), ...emailAddresses(text)];
}

/** Returns the text of a file of the site, unpacked where the search index packs it. */
export function textOf(bytes: Uint8Array): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new TextDecoder().decode(isGzip ? gunzipSync(bytes) : bytes);
}
