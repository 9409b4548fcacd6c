import { stripVTControlCharacters } from 'node:util';

/** What a person typed, and what the terminal answered. */
export interface Exchange {
  readonly typed: string;
  readonly answer: string;
}

/** Letters in a line of the terminal; longer lines are wrapped. */
const columns = 92;

/** Returns what stands in the terminal as plain text, without colours; the pages show it to those who cannot read a picture. */
export function terminalText({ typed, answer }: Exchange): string {
  const lines = stripVTControlCharacters(answer).replace(/\r\n?/gu, '\n').trimEnd().split('\n');
  return `${prompt}${typed}\n${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

const prompt = '> ';

/** Returns a page that shows an exchange as a terminal does. */
export function terminalPage(exchange: Exchange): string {
  const [first = '', ...rest] = terminalText(exchange).trimEnd().split('\n');
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Terminal</title><style>${styles}</style>
<main><header>Terminal</header><pre><b>${escapeHtml(first)}</b>\n${escapeHtml(rest.join('\n'))}</pre></main></html>`;
}

const styles = `
body{margin:0;background:#fff}
main{display:inline-block;background:#1b1e24;color:#dfe3ea}
header{padding:7px 16px;background:#2c313a;color:#aab2bf;font:13px system-ui,sans-serif}
pre{box-sizing:content-box;width:${columns}ch;margin:0;padding:14px 16px 18px;font:14px/1.5 ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace;white-space:pre-wrap;overflow-wrap:anywhere}
b{color:#9cd68a;font-weight:400}`;

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
