/** Makes a PDF file of `count` empty pages by hand, so that a test knows each of its bytes. */
export function emptyPdf(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, at) => `${at + 3} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    ...Array.from(
      { length: count },
      () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ),
  ];
  return pdfOf(objects, '');
}

/** Makes a PDF file with a line for each of `lines`, in a font that only has its name; letters as Windows Western has them. */
export function linesPdf(font: string, lines: readonly string[]): Uint8Array {
  const shown = lines
    .map((line, at) => `1 0 0 1 72 ${760 - 20 * at} Tm (${octal(line)}) Tj`)
    .join('\n');
  const content = `BT /F1 14 Tf\n${shown}\nET`;
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      `<< /Type /Font /Subtype /TrueType /BaseFont /${font} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths}] >>`,
    ],
    '',
  );
}

/** Thousandths of the size for each letter of a font: its hyphen is narrow, as that of every font is. */
const widths = Array.from({ length: 224 }, (_, at) => (at + 32 === 0x2d ? 333 : 500)).join(' ');

function octal(text: string): string {
  const signs = [...text].map((sign) =>
    sign > '~' ? `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}` : sign,
  );
  return signs.join('');
}

/** Makes a PDF file that says it is locked with a password that nobody has. */
export function lockedPdf(): Uint8Array {
  const key = '00'.repeat(32);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${key}> /U <${key}> >>`,
  ];
  return pdfOf(objects, `/Encrypt 4 0 R /ID [<${key}> <${key}>]`);
}

/** Joins the objects of a PDF file, with its table of places; `trailer` goes into its last dictionary. */
export function pdfOf(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
