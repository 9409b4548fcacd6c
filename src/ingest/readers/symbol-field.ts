/** A field can stand for a sign: SYMBOL 183 \f "Symbol". Returns null for any other field. */
export function symbolField(instruction: string): { text: string; font: string | null } | null {
  const found = /^\s*SYMBOL\s+(?<code>\d{1,5})(?:[^"]*?\\f\s*"(?<font>[^"]*)")?/u.exec(instruction);
  const { code, font } = found?.groups ?? {};
  return code === undefined
    ? null
    : { text: String.fromCharCode(Number(code)), font: font ?? null };
}
