import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../site/settings.ts';
import { notice } from './sample-text.ts';

/** Width and height of A4 in pixels of CSS. */
export const paper = { width: 794, height: 1123 } as const;

/** What a hand wrote with a pen, 27 and 05: lines on a field of 44 by 22. */
const handwriting = {
  number:
    'M3 7C5 2 13 2 12 8C11 13 5 15 3 20C8 17 11 19 16 19M21 5C26 6 31 4 36 4C32 9 29 15 28 21',
  day: 'M10 4C4 4 3 19 9 19C15 19 15 4 10 4M34 4L23 4L22 11C27 8 33 10 33 15C33 20 26 21 21 18',
} as const;

/** Returns the page of a sheet of paper as it comes out of a scanner: askew, grey, filled in by hand, stamped. */
export function scannedSheet(): string {
  const { body, number, date, type, title, paragraphs, recipients, signature } = notice;
  return `<!doctype html><meta charset="utf-8"><style>${styles()}</style><article>
<header><div><p>ỦY BAN NHÂN DÂN XÃ</p><p><b>${body}</b></p><p>${number.join(pen('number'))}</p></div>
<div><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b>Độc lập - Tự do - Hạnh phúc</b></p><p><i>${date.join(pen('day'))}</i></p></div></header>
<h1>${type}</h1><h2>${title}</h2>
${paragraphs.map((each) => `<p class="text">${each}</p>`).join('')}
<footer><div>${recipients.map((each) => `<p>${each}</p>`).join('')}</div>
<div class="signed"><p><b>${signature[0]}</b></p>${stamp}<p class="name"><b>${signature[1]}</b></p></div></footer></article>`;
}

function pen(what: keyof typeof handwriting): string {
  return ` <svg class="pen" viewBox="0 0 44 22"><path d="${handwriting[what]}"/></svg> `;
}

const stamp =
  '<svg class="stamp" viewBox="0 0 120 120"><circle cx="60" cy="60" r="56"/><circle cx="60" cy="60" r="38"/><path d="M60 34l7 18 19 1-15 12 5 19-16-11-16 11 5-19-15-12 19-1z"/></svg>' +
  '<svg class="pen signature" viewBox="0 0 160 60"><path d="M8 44C30 6 40 4 34 34C30 52 52 16 60 20C70 26 44 50 66 40C96 26 88 8 84 30C80 56 112 18 118 26C124 36 100 50 152 22"/></svg>';

function styles(): string {
  return `${['400', '700'].map(face).join('')}
body{margin:0;background:#e9e7e1}
article{box-sizing:border-box;width:${paper.width}px;height:${paper.height}px;padding:70px 60px 0 105px;background:#fbfaf6;color:#26262b;font:18.5px/1.45 Scan;transform:rotate(-.35deg);filter:contrast(.86) blur(.35px)}
p,h1,h2{margin:0 0 .3em}header,footer{display:grid;grid-template-columns:2fr 3fr;gap:10px;text-align:center}
header p{font-size:16px}h1{margin-top:40px;font-size:20px;text-align:center}h2{margin-bottom:24px;font-size:18.5px;text-align:center}
.text{text-indent:38px;text-align:justify}footer{margin-top:30px}footer div:first-child{margin-top:34px;text-align:left;font-size:15px}
.signed{position:relative}.name{margin-top:96px}.pen{width:44px;height:22px;vertical-align:-4px;overflow:visible;fill:none;stroke:#24418f;stroke-width:1.8}
.stamp{position:absolute;left:12px;top:8px;width:130px;fill:none;stroke:#c8373c;stroke-width:3;opacity:.75}.signature{position:absolute;left:110px;top:42px;width:170px;height:64px}`;
}

function face(weight: string): string {
  return ['vietnamese', 'latin']
    .map((subset) => {
      const file = `node_modules/@fontsource/tinos/files/tinos-${subset}-${weight}-normal.woff2`;
      const bytes = readFileSync(join(root, file)).toString('base64');
      const range = subset === 'latin' ? 'U+0000-00FF,U+2000-206F' : 'U+0102-1EF9';
      return `@font-face{font-family:Scan;font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${bytes})}`;
    })
    .join('');
}
