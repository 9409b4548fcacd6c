import { shortDate } from '../document/describe.ts';
import { parseIsoDate } from '../text/date.ts';
import { slipNotes } from '../vocabulary/slips.ts';
import type { Slip } from './model.ts';

/** Tells a difference in writing in one Vietnamese sentence: “Văn bản này ghi 48/CT-TW; dạng thường dùng là 48-CT/TW.” */
export function slipSentence({ code, written, expected }: Slip): string {
  const values: Readonly<Record<string, string>> = { written, expected };
  return slipNotes[code].sentence.replace(/\{(?<name>\w+)\}/gu, (_placeholder, name: string) =>
    printed(values[name] ?? ''),
  );
}

/** Dates as people write them; line breaks and doubled blanks of the source as one blank. */
function printed(value: string): string {
  return parseIsoDate(value) === null ? value.replace(/\s+/gu, ' ').trim() : shortDate(value);
}
