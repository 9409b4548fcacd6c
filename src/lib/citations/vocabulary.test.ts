import { describe, expect, test } from 'vitest';
import { documentTypes } from '../vocabulary/document-types.ts';
import { namedLaws } from '../vocabulary/laws.ts';
import { relations, relationsBehind } from '../vocabulary/relations.ts';
import { findCitations } from './find.ts';

describe.each(documentTypes)('$names.0 ($id)', ({ examples, id }) => {
  test.each(examples)('is found in its example: %s', (example) => {
    const [citation, ...others] = findCitations(example).filter(
      ({ nestedIn }) => nestedIn === null,
    );
    expect(citation).toMatchObject({ kind: 'external', type: id });
    expect(others).toEqual([]);
  });
});

describe.each(relations.filter(({ id }) => id !== 'none'))('$label', ({ examples, id }) => {
  test.each([...examples])('is read in its example: %s', (example) => {
    expect(findCitations(example)[0]?.relation?.type).toBe(id);
  });
});

describe.each(relationsBehind)('$id, behind', ({ examples, id }) => {
  test.each([...examples])('is read in its example: %s', (example) => {
    expect(findCitations(example)[0]?.relation?.type).toBe(id);
  });
});

describe.each(namedLaws)('$type', ({ type, names }) => {
  const word = { HP: 'Hiến pháp', BL: 'Bộ luật', LUAT: 'Luật', PL: 'Pháp lệnh' }[type];

  test('is found by every name, whole and alone', () => {
    const missed = names.filter((name) => {
      const text = `Căn cứ ${word} ${name};`;
      const [found, ...others] = findCitations(text);
      return (
        others.length > 0 || text.slice(found?.head.start, found?.head.end) !== `${word} ${name}`
      );
    });
    expect(missed).toEqual([]);
  });
});

describe('every table', () => {
  const words = [
    ...documentTypes.flatMap(({ names, symbols }) => [...names, ...symbols]),
    ...relations.flatMap(({ triggers }) => [...triggers]),
    ...namedLaws.flatMap(({ names }) => [...names]),
  ];

  test('is in NFC, without stray blanks', () => {
    expect(
      words.filter((word) => word !== word.normalize('NFC').trim().replace(/\s+/gu, ' ')),
    ).toEqual([]);
  });

  test('has no symbol, name or trigger twice', () => {
    const twice = (list: readonly string[]) => list.filter((word, at) => list.indexOf(word) !== at);
    expect(twice(documentTypes.flatMap(({ symbols }) => [...symbols]))).toEqual([]);
    expect(twice(documentTypes.flatMap(({ names }) => [...names]))).toEqual([]);
    expect(twice(relations.flatMap(({ triggers }) => [...triggers]))).toEqual([]);
  });
});
