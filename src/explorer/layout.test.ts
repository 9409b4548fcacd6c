import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleExplorer } from '../../tests/fixtures/sample-explorer.ts';
import { type Arrow, arrows } from '../../tests/fixtures/sample-graph.ts';
import { type Layout, layOut } from './layout.ts';
import { type Move, moved } from './moves.ts';
import { start } from './state.ts';
import { viewOf } from './view.ts';

const lines = () => [
  { text: '09-CT/TW', isStrong: true },
  { text: 'Chỉ thị', isStrong: false },
];
function laidOut(
  arrows: readonly Arrow[],
  across = 4,
  turned = (ids: readonly string[]): readonly string[] => ids,
): { layout: Layout; idOf: (at: number | null) => string } {
  const source = sampleExplorer(arrows);
  const all = turned(source.keys.documents.map(([id]) => id));
  const view = viewOf(source, { ...start, roots: all, opened: all });
  return {
    layout: layOut(view, lines, across),
    idOf: (at) => source.keys.documents[at ?? -1]?.[0] ?? 'none',
  };
}
const hub = Array.from({ length: 26 }, (_, at): Arrow => [String.fromCharCode(98 + at), 'a']);

describe('a layout', () => {
  test.each<[why: string, arrows: readonly Arrow[]]>([
    ['a hub', hub],
    [
      'a circle',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ],
    ],
    [
      'two ways between two',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
    ],
    [
      'pieces that hang on nothing',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('of %s lays no document over another', (_why, arrows) => {
    const { layout } = laidOut(arrows);
    for (const [at, one] of layout.nodes.entries()) {
      for (const other of layout.nodes.slice(at + 1)) {
        const overlap =
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height;
        expect(overlap).toBe(false);
      }
    }
    expect(layout.arrows.every(({ path }) => path.startsWith('M'))).toBe(true);
  });

  test('of nothing has no size', () => {
    const view = { nodes: [], links: [], crowdedOut: 0, filteredOut: 0, hidden: 0, nothing: null };
    expect(layOut(view, lines, 4)).toEqual({ nodes: [], arrows: [], width: 0, height: 0 });
  });

  test('puts what is cited above', () => {
    const { layout, idOf } = laidOut([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    const order = layout.nodes.toSorted((one, other) => one.y - other.y).map(({ at }) => idOf(at));
    expect(order).toEqual(['c', 'b', 'a']);
  });

  test('deals many neighbours out to several rows', () => {
    const rows = Map.groupBy(laidOut(hub, 5).layout.nodes, ({ y }) => y);
    expect([...rows.values()].map((row) => row.length).sort((a, b) => a - b)).toEqual([
      1, 1, 5, 5, 5, 5, 5,
    ]);
  });

  test.each<[why: string, arrows: readonly Arrow[]]>([
    ['what cites it', hub],
    ['what it cites', hub.map(([other, middle]): Arrow => [middle, other])],
  ])('leads no arrow through a document that hangs on the same one: %s', (_why, arrows) => {
    const { layout } = laidOut(arrows, 5);
    for (const { link, path } of layout.arrows) {
      for (const [x, y] of bends(path).slice(1, -1)) {
        const through = layout.nodes.filter(
          (node) =>
            node.at !== link.source &&
            node.at !== link.target &&
            x > node.x &&
            x < node.x + node.width &&
            y > node.y &&
            y < node.y + node.height,
        );
        expect(through).toEqual([]);
      }
    }
  });

  test('does not depend on the order in which the documents were named', () => {
    fc.assert(
      fc.property(arrows, (generated) => {
        const inOrder = laidOut(generated).layout;
        const turned = laidOut(generated, 4, (ids) => ids.toReversed()).layout;
        expect(turned.nodes.toSorted((a, b) => a.at - b.at)).toEqual(
          inOrder.nodes.toSorted((a, b) => a.at - b.at),
        );
        expect(turned.arrows).toEqual(inOrder.arrows);
      }),
    );
  });
});

/** The corners of a way of straight lines, and a point between every two of them. */
function bends(path: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  const corners = [...path.matchAll(/([MLVH])(-?[\d.]+)(?: (-?[\d.]+))?/gu)].map(
    ([, kind, a, b]) => {
      if (kind === 'V') y = Number(a);
      else if (kind === 'H') x = Number(a);
      else [x, y] = [Number(a), Number(b)];
      return [x, y] as const;
    },
  );
  // The last stretch to the hub, and the first from it, lie outside the block.
  return corners.flatMap((corner, at) => {
    const next = corners[at + 1] ?? corner;
    return [corner, [(corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2] as const];
  });
}

describe('a key', () => {
  // b and c stand beside each other below a; d cites b.
  const { layout, idOf } = laidOut([
    ['b', 'a'],
    ['c', 'a'],
    ['d', 'b'],
  ]);
  const place = (id: string) => layout.nodes.find(({ at }) => idOf(at) === id)?.at ?? -1;
  const [first, second] = [...'bc'].sort((one, other) => {
    const x = (id: string) => layout.nodes.find(({ at }) => idOf(at) === id)?.x ?? 0;
    return x(one) - x(other);
  });
  test.each<[why: string, from: string, move: Move, to: string]>([
    ['up to what it cites', 'b', 'ArrowUp', 'a'],
    ['up from the top leads nowhere', 'a', 'ArrowUp', 'none'],
    ['down to who cites it', 'b', 'ArrowDown', 'd'],
    ['down from the bottom leads nowhere', 'd', 'ArrowDown', 'none'],
    ['to the right', first ?? '', 'ArrowRight', second ?? ''],
    ['to the left', second ?? '', 'ArrowLeft', first ?? ''],
    ['to the first', 'd', 'Home', 'a'],
    ['to the last', 'a', 'End', 'd'],
    ['from what is not there to the first in the list', 'z', 'ArrowUp', 'a'],
  ])('leads %s', (_why, from, move, to) => {
    expect(idOf(moved(layout, place(from), move))).toBe(to);
  });
});
