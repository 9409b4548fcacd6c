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
  const clean = sheet.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|<!--|-->/gu, ' ');
  for (const rule of clean.matchAll(/(?<selectors>[^{}]{1,2000})\{(?<declarations>[^{}]*)\}/gu)) {
    const style = letterStyle(rule.groups?.['declarations'] ?? '');
    if (Object.keys(style).length === 0) continue;
    for (const selector of (rule.groups?.['selectors'] ?? '').split(',')) {
      const name = selector.trim().toLowerCase();
      if (/^[a-z0-9]*(?:\.[\w-]+)?$/u.test(name))
        styles.set(name, { ...styles.get(name), ...style });
    }
  }
  return styles;
}
