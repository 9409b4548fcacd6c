import { addText, type BlockBuilder, blockBuilder } from './block-builder.ts';
import type { RichBlock, RichRun } from './rich.ts';
import type { NamedFont } from './rtf-fonts.ts';
import type { Destination } from './rtf-groups.ts';

/** What is in force in a group of an RTF file. */
export interface Group {
  destination: Destination;
  font: number | null;
  capitals: boolean;
  /** Hidden or deleted. */
  hidden: boolean;
  deleted: boolean;
  depth: number;
  /** How many stand-ins follow a \u. */
  standIns: number;
  /** What was being written when a note or a heading began; null when the group began none. */
  outer: Story | null;
}

/** One text: the body, a note, a running head. */
export interface Story {
  readonly builder: BlockBuilder;
  runs: RichRun[];
  label: RichRun[];
}

/** Where the reader of an RTF file is. */
export interface State {
  group: Group;
  readonly groups: Group[];
  story: Story;
  readonly fonts: Map<number, NamedFont>;
  readonly apart: { kind: 'header' | 'footer' | 'comment'; blocks: readonly RichBlock[] }[];
  bytes: number[];
  standard: string;
  defaultFont: number | null;
  /** Stand-ins still to be left out. */
  skip: number;
  instruction: string;
  isOptional: boolean;
}

/** Makes an empty text. */
export const newStory = (): Story => ({ builder: blockBuilder(), runs: [], label: [] });

/** What is in force outside every group. */
export const plainGroup: Group = {
  destination: 'body',
  font: null,
  capitals: false,
  hidden: false,
  deleted: false,
  depth: 0,
  standIns: 1,
  outer: null,
};

/** Returns the font in force; null when nothing says it. */
export function fontOf({ group, defaultFont, fonts }: State): NamedFont | null {
  const number = group.font ?? defaultFont;
  return number === null ? null : (fonts.get(number) ?? null);
}

/** Adds text to what the group at hand is for. */
export function put(text: string, state: State): void {
  const { group, story, fonts } = state;
  if (group.destination === 'fonts') {
    const held = fonts.get(group.font ?? -1);
    if (held !== undefined && group.font !== null) {
      fonts.set(group.font, { ...held, name: (held.name + text).replace(/;.*$/su, '') });
    }
  } else if (group.destination === 'instruction') state.instruction += text;
  else if (group.destination === 'skip' || group.hidden || group.deleted) return;
  else {
    const runs = group.destination === 'label' ? story.label : story.runs;
    addText(runs, text, fontOf(state)?.name ?? null, group.capitals);
  }
}

/** Ends the paragraph at hand. */
export function endParagraph({ story, group }: State): void {
  story.builder.paragraph(
    { kind: 'paragraph', label: trimmed(story.label), runs: story.runs },
    group.depth,
  );
  story.runs = [];
  story.label = [];
}

function trimmed(label: readonly RichRun[]): RichRun[] {
  return label
    .map((each) => ({ ...each, text: each.text.replaceAll('\t', ' ').trim() }))
    .filter(({ text }) => text !== '');
}
