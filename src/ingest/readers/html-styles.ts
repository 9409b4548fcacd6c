/** What a style sheet or a `style` attribute says of letters. */
export interface LetterStyle {
  readonly font?: string;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
}

/** Reads declarations: `font-family:".VnTime"; text-transform:uppercase`. */
export function letterStyle(declarations: string): LetterStyle {
  const font = /(?:^|;)\s*font-family\s*:\s*["']?(?<font>[^"';,]+)/iu.exec(declarations)?.groups?.[
    'font'
  ];
  const transform = /(?:^|;)\s*text-transform\s*:\s*(?<how>\w+)/iu.exec(declarations)?.groups?.[
    'how'
  ];
  const isHidden = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/iu.test(declarations);
  return {
    ...(font !== undefined && { font: font.trim() }),
    ...(transform !== undefined && { capitals: transform.toLowerCase() === 'uppercase' }),
    ...(isHidden && { hidden: true }),
  };
}

/** Reads the rules of a style sheet for names, classes, and names with classes; others are passed over. */
export function sheetStyles(sheet: string): Map<string, LetterStyle> {
  const styles = new Map<string, LetterStyle>();
  const clean = withoutComments(sheet);
  // Cut at the braces and not searched by a pattern: an unclosed sheet takes in the whole page.
  for (const rule of clean.split('}')) {
    const [selectors = '', declarations] = rule.split('{').slice(-2);
    if (declarations === undefined) continue;
    const style = letterStyle(declarations);
    if (Object.keys(style).length === 0) continue;
    for (const selector of selectors.split(',')) {
      const name = selector.trim().toLowerCase();
      if (/^[a-z0-9]*(?:\.[\w-]+)?$/u.test(name))
        styles.set(name, { ...styles.get(name), ...style });
    }
  }
  return styles;
}

function withoutComments(sheet: string): string {
  const [first = '', ...rest] = sheet.replace(/<!--|-->/gu, ' ').split('/*');
  return [first, ...rest.map((part) => part.slice(endOfComment(part)))].join(' ');
}

/** An unclosed comment goes to the end. */
function endOfComment(part: string): number {
  const end = part.indexOf('*/');
  return end < 0 ? part.length : end + 2;
}
