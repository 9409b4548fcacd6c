import { addText, type BlockBuilder, blockBuilder } from './block-builder.ts';
import { symbolField } from './doc-story.ts';
import { Unreadable } from './model.ts';
import type { RichBlock, RichRun, RichText } from './rich.ts';
import { codePage, decodeBytes, type NamedFont } from './rtf-fonts.ts';
import { type Destination, destinationOf, signs } from './rtf-groups.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';

interface Group {
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
interface Story {
  readonly builder: BlockBuilder;
  runs: RichRun[];
  label: RichRun[];
}

interface State {
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

const newStory = (): Story => ({ builder: blockBuilder(), runs: [], label: [] });

const plainGroup: Group = {
  destination: 'body',
  font: null,
  capitals: false,
  hidden: false,
  deleted: false,
  depth: 0,
  standIns: 1,
  outer: null,
};

/**
 * Reads an RTF file: fonts by run, tables, labels of lists as the writing program saved them, notes, running heads.
 * Our own code, as no library that is kept reads Vietnamese RTF. Throws `Unreadable` when it breaks off.
 */
export function readRtf(bytes: Uint8Array): RichText {
  const state: State = {
    group: { ...plainGroup },
    groups: [],
    story: newStory(),
    fonts: new Map(),
    apart: [],
    bytes: [],
    standard: 'windows-1252',
    defaultFont: null,
    skip: 0,
    instruction: '',
    isOptional: false,
  };
  for (const token of rtfTokens(Buffer.from(bytes).toString('latin1'))) read(token, state);
  flush(state);
  if (state.groups.length > 0) throw new Unreadable('damaged', 'tệp RTF bị cắt ngang');
  if (state.story.runs.length > 0) endParagraph(state);
  return { blocks: state.story.builder.finish(), apart: state.apart, remarks: [] };
}

function read(token: RtfToken, state: State): void {
  switch (token.kind) {
    case 'open':
      flush(state);
      state.groups.push(state.group);
      state.group = { ...state.group, outer: null };
      state.skip = 0;
      return;
    case 'close':
      return closeGroup(state);
    case 'byte':
      return addByte(token.value, state);
    case 'text':
      for (const sign of token.text) addByte(sign.charCodeAt(0), state);
      return;
    case 'word':
      return readWord(token.name, token.value, state);
    default:
      return token satisfies never;
  }
}

function addByte(value: number, state: State): void {
  if (state.skip > 0) state.skip -= 1;
  else if (state.group.destination !== 'skip') state.bytes.push(value);
}

/** Gives the bytes read so far to what they belong to. */
function flush(state: State): void {
  if (state.bytes.length === 0) return;
  const font = fontOf(state);
  const text = decodeBytes(state.bytes, font, state.standard);
  state.bytes = [];
  put(text, state);
}

function fontOf({ group, defaultFont, fonts }: State): NamedFont | null {
  const number = group.font ?? defaultFont;
  return number === null ? null : (fonts.get(number) ?? null);
}

function put(text: string, state: State): void {
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

function closeGroup(state: State): void {
  flush(state);
  const { group } = state;
  const outer = state.groups.pop();
  if (outer === undefined) return;
  if (group.outer !== null) endStory(group.outer, state);
  if (group.destination === 'instruction' && outer.destination !== 'instruction') putSymbol(state);
  state.group = outer;
  state.skip = 0;
}

function putSymbol(state: State): void {
  const symbol = symbolField(state.instruction);
  state.instruction = '';
  if (symbol !== null) addText(state.story.runs, symbol.text, symbol.font, false);
}

function endStory(outer: Story, state: State): void {
  const { destination } = state.group;
  if (state.story.runs.length > 0) endParagraph(state);
  const blocks = state.story.builder.finish();
  state.story = outer;
  if (destination === 'note') outer.runs.push({ text: '', font: null, capitals: false, note: blocks });
  else if (destination === 'header' || destination === 'footer' || destination === 'comment') {
    state.apart.push({ kind: destination, blocks });
  }
}

function endParagraph({ story, group }: State): void {
  story.builder.paragraph({ kind: 'paragraph', label: trimmed(story.label), runs: story.runs }, group.depth);
  story.runs = [];
  story.label = [];
}

function trimmed(label: readonly RichRun[]): RichRun[] {
  return label
    .map((each) => ({ ...each, text: each.text.replaceAll('\t', ' ').trim() }))
    .filter(({ text }) => text !== '');
}

function readWord(name: string, value: number | null, state: State): void {
  if (name === '*') {
    state.isOptional = true;
    return;
  }
  const { isOptional, group } = state;
  state.isOptional = false;
  if (group.destination === 'skip') return;
  const sign = Object.hasOwn(signs, name) ? signs[name] : undefined;
  if (sign !== undefined) {
    if (state.skip > 0) state.skip -= 1;
    else flushThen(state, () => put(sign, state));
    return;
  }
  const destination = value === null || isOptional ? destinationOf(name, isOptional) : null;
  flush(state);
  if (destination !== null) enter(destination, state);
  else setting(name, value, state);
}

function flushThen(state: State, action: () => void): void {
  flush(state);
  action();
}

function enter(destination: Destination, state: State): void {
  const { group } = state;
  // Inside a list of fonts or an instruction everything belongs to it, but what is to be skipped.
  if (['fonts', 'instruction', 'label'].includes(group.destination) && destination !== 'skip') return;
  group.destination = destination;
  if (destination === 'instruction') state.instruction = '';
  if (['note', 'header', 'footer', 'comment'].includes(destination)) {
    group.outer = state.story;
    group.depth = 0;
    state.story = newStory();
  }
}

function setting(name: string, value: number | null, state: State): void {
  const { group, story } = state;
  const isOn = value !== 0;
  switch (name) {
    case 'par':
    case 'sect':
      return endParagraph(state);
    case 'cell':
    case 'nestcell':
      group.depth = Math.max(group.depth, name === 'cell' ? 1 : 2);
      endParagraph(state);
      return story.builder.cell(name === 'cell' ? 1 : group.depth);
    case 'row':
    case 'nestrow':
      return story.builder.row(name === 'row' ? 1 : Math.max(2, group.depth));
    case 'pard':
      group.depth = 0;
      return;
    case 'intbl':
      group.depth = Math.max(1, group.depth);
      return;
    case 'itap':
      group.depth = Math.min(Math.max(0, value ?? 0), 20);
      return;
    case 'u':
      put(String.fromCharCode(((value ?? 0) + 65_536) % 65_536), state);
      state.skip = group.standIns;
      return;
    case 'uc':
      group.standIns = Math.min(Math.max(0, value ?? 1), 10);
      return;
    case 'f':
      return setFont(value ?? 0, state);
    case 'deff':
      state.defaultFont = value;
      return;
    case 'fcharset':
      return setCharset(value ?? 0, state);
    case 'ansicpg':
      state.standard = codePage(value ?? 1252);
      return;
    case 'mac':
      state.standard = 'macroman';
      return;
    case 'plain':
      Object.assign(group, { font: null, capitals: false, hidden: false, deleted: false });
      return;
    case 'caps':
      group.capitals = isOn;
      return;
    case 'v':
      group.hidden = isOn;
      return;
    case 'deleted':
      group.deleted = isOn;
      return;
  }
}

function setFont(number: number, { group, fonts }: State): void {
  group.font = number;
  if (group.destination === 'fonts') fonts.set(number, { name: '', charset: 0 });
}

function setCharset(charset: number, { group, fonts }: State): void {
  const held = fonts.get(group.font ?? -1);
  if (held !== undefined && group.font !== null && group.destination === 'fonts') {
    fonts.set(group.font, { ...held, charset });
  }
}
