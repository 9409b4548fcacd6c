import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** What a person typed, and what the terminal answered. */
export interface Exchange {
  readonly typed: string;
  readonly answer: string;
}

/** Letters in a line of the terminal; longer lines are wrapped. */
export const columns = 92;

/** Returns what stands in the terminal as plain text, without colours; the pages show it to those who cannot read a picture. */
export function terminalText({ typed, answer }: Exchange): string {
  const lines = stripVTControlCharacters(answer).replace(/\r\n?/gu, '\n').trimEnd().split('\n');
  return `${prompt}${typed}\n${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

const prompt = '> ';

/** Returns a page that shows an exchange as a terminal does. */
export function terminalPage({ typed, answer }: Exchange): string {
  const lines = withMarks(answer).replace(/\r\n?/gu, '\n').trimEnd();
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Terminal</title><style>${styles}</style>
<main><header>Terminal</header><pre><b>${escapeHtml(prompt + typed)}</b>\n${lines}</pre></main></html>`;
}

/** Returns what was printed as HTML; of its colours it keeps those that mark words (ECMA-48, SGR 7 to 27). */
function withMarks(answer: string): string {
  const plain = (words: string) => escapeHtml(stripVTControlCharacters(words));
  const [before = '', ...others] = answer.split('\u001B[7m');
  const marked = others.map((words) => {
    const [inside = '', ...behind] = words.split('\u001B[27m');
    return `<mark>${plain(inside)}</mark>${plain(behind.join(''))}`;
  });
  return plain(before) + marked.join('');
}

/** A font with all Vietnamese letters, from its package, since those of a machine may lack some. */
const font = ['latin', 'vietnamese', 'latin-ext']
  .map((letters) => {
    const file = `@fontsource/jetbrains-mono/files/jetbrains-mono-${letters}-400-normal.woff2`;
    const bytes = readFileSync(new URL(import.meta.resolve(file))).toString('base64');
    return `url(data:font/woff2;base64,${bytes})`;
  })
  .map((source, index) => `@font-face{font-family:"Terminal ${index}";src:${source}}`)
  .join('\n');

const styles = `${font}
body{margin:0;background:#fff}
main{display:inline-block;background:#1b1e24;color:#dfe3ea}
header{padding:7px 16px;background:#2c313a;color:#aab2bf;font:13px system-ui,sans-serif}
pre{box-sizing:content-box;width:${columns}ch;margin:0;padding:14px 16px 18px;font:14px/1.5 "Terminal 0","Terminal 1","Terminal 2",monospace;white-space:pre-wrap;overflow-wrap:anywhere}
b{color:#9cd68a;font-weight:400}
mark{background:#dfe3ea;color:#1b1e24}`;

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
