/** Returns a text without the characters that XML 1.0 cannot hold, not even escaped; they show nothing anyway. */
export function xmlText(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\u{fffe}\u{ffff}]/gu, '');
}
