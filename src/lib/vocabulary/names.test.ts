import { describe, expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { abbreviations } from './abbreviations.ts';
import { authorityMarks, honorifics, offices } from './offices.ts';
import { fields, levels, nationalTails, organisations } from './organisations.ts';
import { administrativeUnits, formerProvinces, presentProvinces } from './places.ts';
import { sectors } from './sectors.ts';
import { subjects } from './subjects.ts';

const tables = {
  abbreviations,
  authorityMarks,
  honorifics,
  offices,
  fields,
  levels,
  nationalTails,
  organisations,
  sectors,
  subjects,
  administrativeUnits,
  formerProvinces,
  presentProvinces,
};

describe.each(Object.entries(tables))('%s', (_name, table) => {
  test('is NFC, without stray blanks', () => {
    const text = JSON.stringify(table);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/" | "|\s{2}|\u00A0|Ð/u);
  });

  test('has no entry twice', () => {
    const entries = table.map((entry) => JSON.stringify(entry));
    expect(new Set(entries).size).toBe(entries.length);
  });
});

describe('organisations', () => {
  test('have ids of their own, in ASCII', () => {
    const ids = organisations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id))).toEqual([]);
  });

  test('share no name', () => {
    const names = organisations.flatMap(({ names }): string[] => [...names]);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(organisations.map(({ id, names, examples }) => ({ id, names, examples })))(
    '$id starts its examples',
    ({ names, examples }) => {
      for (const example of examples) {
        expect(names.some((name) => example.startsWith(name))).toBe(true);
      }
    },
  );

  test.each(fields.map(({ names, examples }) => ({ name: names[0], examples })))(
    '$name stands in its examples',
    ({ name, examples }) => {
      for (const example of examples) expect(example).toContain(name);
    },
  );
});

describe('abbreviations', () => {
  test('are explained once', () => {
    const shorts = abbreviations.flatMap(({ shorts }): string[] => [...shorts]);
    expect(new Set(shorts).size).toBe(shorts.length);
  });

  test.each(abbreviations.map(({ shorts, examples }) => ({ short: shorts[0], shorts, examples })))(
    '$short stands in its examples',
    ({ shorts, examples }) => {
      for (const example of examples) {
        expect(shorts.some((short) => example.includes(short))).toBe(true);
      }
    },
  );
});

describe('places', () => {
  test('are as many as the law says', () => {
    expect(formerProvinces).toHaveLength(63);
    expect(presentProvinces).toHaveLength(34);
    const cities = (list: readonly { kind: string }[]) =>
      list.filter(({ kind }) => kind === 'thành phố').length;
    expect(cities(formerProvinces)).toBe(5);
    expect(cities(presentProvinces)).toBe(6);
  });

  test('of today are made of all the former ones, each once', () => {
    const parts = presentProvinces.flatMap(({ madeOf }): string[] => [...madeOf]);
    const names = formerProvinces.map(({ name }): string => name);
    expect(parts.toSorted()).toEqual(names.toSorted());
  });

  test('differ without their marks', () => {
    const keys = formerProvinces.map(({ name }) => fold(name));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(administrativeUnits.map(({ word, examples }) => ({ word, examples })))(
    '$word starts its examples',
    ({ word, examples }) => {
      for (const example of examples) expect(example.toLowerCase().startsWith(word)).toBe(true);
    },
  );
});

test.each(offices.map(({ name, examples }) => ({ name, examples })))(
  'office $name starts its examples',
  ({ name, examples }) => {
    for (const example of examples) {
      expect(fold(example).startsWith(fold(name))).toBe(true);
    }
  },
);
