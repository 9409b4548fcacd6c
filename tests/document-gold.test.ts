import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type OwnMetadata, recogniseDocument } from '../src/lib/index.ts';

interface Text {
  readonly text: string | null;
}

interface GoldDocument {
  readonly file: string;
  readonly type: Text & { readonly canonical: string };
  readonly number: { readonly asWritten: string | null };
  readonly date: { readonly iso: string | null; readonly precision: string };
  readonly place: { readonly asWritten: string | null };
  readonly issuer: Text & { readonly canonical: string };
  readonly title: Text & { readonly descriptive?: string };
  readonly period: {
    readonly year: string | null;
    readonly from_: string | null;
    readonly to: string | null;
  };
  readonly signature: Readonly<Record<'authority' | 'role' | 'name', Text | null>>;
  readonly addressees: readonly Text[];
  readonly recipients: readonly Text[];
  readonly deadlines: readonly {
    readonly when: Text & {
      readonly iso: string | readonly string[] | null;
      readonly relation: string;
    };
  }[];
  readonly abbreviationsDefined?: readonly { readonly short: string; readonly long: string }[];
  readonly outline: readonly {
    readonly level: number | 'p';
    readonly label: string;
    readonly text: string;
    readonly isHeading: boolean;
  }[];
}

const gold = JSON.parse(readFileSync('tests/gold/seeds-metadata.json', 'utf8')) as {
  readonly documents: readonly GoldDocument[];
};

/** The year of 001's period is reasoned from its date; its title names none, and nothing is guessed. */
const reasoned = ['001_63808a5b5e78fb43.txt'];

const linesOf = (file: string) =>
  readFileSync(`tests/gold/seeds/${file}`, 'utf8')
    .split('\n')
    .map((line) => line.replaceAll('*', '').trim())
    .filter((line) => line !== '');

const oneLine = (text: string | null) =>
  text?.replaceAll('*', '').replace(/\s+/gu, ' ').trim() ?? null;
const withoutEnd = (text: string | null) => (text ?? '').replace(/[;.]$/u, '');

function periodOf({ file, period }: GoldDocument) {
  if (reasoned.includes(file)) return null;
  const from = period.year ?? period.from_;
  const to = period.year ?? period.to;
  return from === null || to === null ? null : { from: Number(from), to: Number(to) };
}

const relations: Readonly<Record<string, string>> = {
  before: 'before',
  on: 'on',
  'end of year': 'recurring',
  regularly: 'recurring',
};

describe.each(gold.documents)('$file', (document) => {
  const lines = linesOf(document.file);
  const own = recogniseDocument(lines) as OwnMetadata;

  test('type, number, date, place', () => {
    expect(own.type.value).toBe(document.type.canonical);
    if (document.type.text !== null) expect(own.type.text).toBe(document.type.text);
    expect(own.number?.value ?? null).toBe(document.number.asWritten);
    expect(own.date?.value.iso ?? null).toBe(document.date.iso);
    expect(own.date?.value.precision ?? 'none').toBe(document.date.precision);
    expect(own.place?.value ?? null).toBe(document.place.asWritten);
  });

  test('issuer, as printed and in full', () => {
    expect(own.issuers.map(({ text, value }) => [text, value])).toEqual([
      [document.issuer.text, document.issuer.canonical],
    ]);
  });

  test('title, description, period', () => {
    expect(own.title?.value ?? null).toBe(oneLine(document.title.text));
    const described = document.title.descriptive?.replace(/ \(.*\)$/u, '') ?? null;
    expect(own.description?.value ?? null).toBe(described);
    expect(own.period?.value ?? null).toEqual(periodOf(document));
  });

  test('signature, addressees, recipients', () => {
    const { authority, role, name } = document.signature;
    expect({
      authority: own.signature?.authority?.value ?? null,
      role: own.signature?.role?.value ?? null,
      name: own.signature?.name?.value ?? null,
    }).toEqual({
      authority: authority?.text ?? null,
      role: role?.text ?? null,
      name: name?.text ?? null,
    });
    expect(own.addressees.map(({ value }) => value)).toEqual(
      document.addressees.map(({ text }) => text),
    );
    expect(own.recipients.map(({ value }) => value)).toEqual(
      document.recipients.map(({ text }) => withoutEnd(text)),
    );
  });

  test('deadlines and abbreviations', () => {
    const wanted = document.deadlines.map(({ when: { text, iso, relation } }) => ({
      text,
      iso: [iso ?? []].flat(),
      relation: relations[relation],
    }));
    const found = own.deadlines.map(({ when, relation }) => ({
      text: when.text,
      iso: [...when.value],
      relation,
    }));
    const byText = (a: { text: string | null }, b: { text: string | null }) =>
      (a.text ?? '').localeCompare(b.text ?? '');
    expect(found.toSorted(byText)).toEqual(wanted.toSorted(byText));
    expect(own.definitions.map(({ value }) => value)).toEqual(
      (document.abbreviationsDefined ?? []).map(({ short, long }) => ({ short, long })),
    );
  });

  test('outline', () => {
    const wanted = document.outline.map(({ level, label, text, isHeading }) => ({
      level: level === 'p' ? 0 : level,
      label,
      isHeading,
      text: oneLine(text.replace(/\.\.\.$/u, '')),
    }));
    const found = wanted.map(({ text }, index) => {
      const { label = '', level = 0, isHeading = false } = own.lines[index] ?? {};
      const words = oneLine((lines[index] ?? '').slice(label.length)) ?? '';
      return { level, label, isHeading, text: words.slice(0, text?.length) };
    });
    expect(found).toEqual(wanted);
    // The outline of the gold ends where the recipients or the signature start.
    expect(own.lines[wanted.length]?.part ?? 'signature').toMatch(/recipients|signature/u);
  });

  test('every value is the text at its span', () => {
    const text = lines.join('\n');
    const { authority, role, name } = own.signature ?? { authority: null, role: null, name: null };
    const readings = [
      own.type,
      own.number,
      own.date,
      own.place,
      own.title,
      own.description,
      own.period,
      authority,
      role,
      name,
      ...own.issuers,
      ...own.addressees,
      ...own.recipients,
      ...own.definitions,
      ...own.deadlines.flatMap(({ when, sentence }) => [when, sentence]),
    ].filter((reading) => reading !== null);
    for (const reading of readings) {
      expect(text.slice(reading.span.start, reading.span.end)).toBe(reading.text);
      expect(text.slice(0, reading.span.start).split('\n').length - 1).toBe(reading.line);
    }
  });
});
