import { addText } from './block-builder.ts';
import { Unreadable } from './model.ts';
import type { RichText } from './rich.ts';
import { decodeBytes } from './rtf-fonts.ts';
import { type Destination, destinationOf, signs } from './rtf-groups.ts';
import { setting } from './rtf-settings.ts';
import {
  endParagraph,
  fontOf,
  newStory,
  plainGroup,
  put,
  type State,
  type Story,
} from './rtf-state.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';
import { symbolField } from './symbol-field.ts';

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
  if (state.groups.length > 0) throw new Unreadable('damaged', 'its last group is not closed');
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
      closeGroup(state);
      return;
    case 'byte':
      addByte(token.value, state);
      return;
    case 'text':
      for (const sign of token.text) addByte(sign.charCodeAt(0), state);
      return;
    case 'word':
      readWord(token.name, token.value, state);
      return;
    default:
      token satisfies never;
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
  if (destination === 'note')
    outer.runs.push({ text: '', font: null, capitals: false, note: blocks });
  else if (destination === 'header' || destination === 'footer' || destination === 'comment') {
    state.apart.push({ kind: destination, blocks });
  }
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
  if (['fonts', 'instruction', 'label'].includes(group.destination) && destination !== 'skip')
    return;
  group.destination = destination;
  if (destination === 'instruction') state.instruction = '';
  if (['note', 'header', 'footer', 'comment'].includes(destination)) {
    group.outer = state.story;
    group.depth = 0;
    state.story = newStory();
  }
}
