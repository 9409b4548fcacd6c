import { codePage } from './rtf-fonts.ts';
import { endParagraph, put, type State } from './rtf-state.ts';

type Setting = (value: number | null, state: State) => void;

const isOn = (value: number | null) => value !== 0;

/** Words that set something for what follows, or end a paragraph, a cell or a row. */
const settings: Readonly<Record<string, Setting>> = {
  par: (_value, state) => endParagraph(state),
  sect: (_value, state) => endParagraph(state),
  cell: (_value, state) => endCell(1, state),
  nestcell: (_value, state) => endCell(Math.max(2, state.group.depth), state),
  row: (_value, { story }) => story.builder.row(1),
  nestrow: (_value, { story, group }) => story.builder.row(Math.max(2, group.depth)),
  pard: (_value, { group }) => {
    group.depth = 0;
  },
  intbl: (_value, { group }) => {
    group.depth = Math.max(1, group.depth);
  },
  itap: (value, { group }) => {
    group.depth = Math.min(Math.max(0, value ?? 0), 20);
  },
  u: (value, state) => {
    put(String.fromCharCode(((value ?? 0) + 65_536) % 65_536), state);
    state.skip = state.group.standIns;
  },
  uc: (value, { group }) => {
    group.standIns = Math.min(Math.max(0, value ?? 1), 10);
  },
  f: (value, { group, fonts }) => {
    group.font = value ?? 0;
    if (group.destination === 'fonts') fonts.set(group.font, { name: '', charset: 0 });
  },
  deff: (value, state) => {
    state.defaultFont = value;
  },
  fcharset: (value, state) => setCharset(value ?? 0, state),
  ansicpg: (value, state) => {
    state.standard = codePage(value ?? 1252);
  },
  mac: (_value, state) => {
    state.standard = 'macroman';
  },
  plain: (_value, { group }) => {
    Object.assign(group, { font: null, capitals: false, hidden: false, deleted: false });
  },
  caps: (value, { group }) => {
    group.capitals = isOn(value);
  },
  v: (value, { group }) => {
    group.hidden = isOn(value);
  },
  deleted: (value, { group }) => {
    group.deleted = isOn(value);
  },
};

/** Carries out a word that sets something; any other is passed over. */
export function setting(name: string, value: number | null, state: State): void {
  if (Object.hasOwn(settings, name)) settings[name]?.(value, state);
}

function endCell(depth: number, state: State): void {
  const { group, story } = state;
  group.depth = Math.max(group.depth, depth);
  endParagraph(state);
  story.builder.cell(depth);
}

function setCharset(charset: number, { group, fonts }: State): void {
  const held = fonts.get(group.font ?? -1);
  if (held !== undefined && group.font !== null && group.destination === 'fonts') {
    fonts.set(group.font, { ...held, charset });
  }
}
