/** A piece of an RTF file. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

const pattern =
  /(?<open>\{)|(?<close>\})|\\'(?<hex>[0-9a-f]{2})|\\(?<name>[a-z]+)(?<value>-?\d{1,10})? ?|\\(?<sign>[^a-z])|(?<text>[^\\{}\r\n\0]+)|[\r\n\0\\]/giu;

/** Splits an RTF file, given as Latin-1 text, into its pieces; data behind \bin is left out. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  pattern.lastIndex = 0;
  const reader = new RegExp(pattern);
  for (let match = reader.exec(source); match !== null; match = reader.exec(source)) {
    const { open, close, hex, name, value, sign, text } = match.groups ?? {};
    if (open !== undefined) yield { kind: 'open' };
    else if (close !== undefined) yield { kind: 'close' };
    else if (hex !== undefined) yield { kind: 'byte', value: Number.parseInt(hex, 16) };
    else if (name === 'bin') reader.lastIndex += Math.max(0, Number(value ?? 0));
    else if (name !== undefined)
      yield { kind: 'word', name, value: value === undefined ? null : Number(value) };
    else if (sign !== undefined) yield { kind: 'word', name: sign, value: null };
    else if (text !== undefined) yield { kind: 'text', text };
  }
}
