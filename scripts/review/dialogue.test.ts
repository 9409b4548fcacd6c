import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { terminalDialogue } from './dialogue.ts';

const [enter, down, leave, interrupt, end] = ['\r', '\u001B[B', '\u001B', '\u0003', '\u0004'];

/** A terminal of 80 columns on which keys are pressed; what it shows is collected. */
function terminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  let shown = '';
  output.on('data', (chunk) => {
    shown += String(chunk);
  });
  const dialogue = terminalDialogue(input, output);
  const press = (...keys: readonly string[]) => {
    for (const key of keys) input.write(key);
  };
  return { dialogue, press, shown: () => shown };
}

const choices = [
  { value: { is: 'một' }, label: 'Một' },
  { value: { is: 'hai' }, label: 'Hai', hint: 'gợi ý' },
];

test.each<[why: string, keys: string[], value: unknown]>([
  ['Enter takes the first', [enter], { is: 'một' }],
  ['down and Enter the second', [down, enter], { is: 'hai' }],
  ['Ctrl-C leaves', [interrupt], null],
  ['Ctrl-D leaves', [end], null],
])('a menu: %s', async (_why, keys, value) => {
  const { dialogue, press, shown } = terminal();
  const chosen = dialogue.choose('Chọn', choices);
  press(...keys);
  expect(await chosen).toEqual(value);
  expect(shown()).toContain('Một');
});

test.each<[why: string, keys: string[], line: string | null]>([
  ['what stood there', [enter], 'Củ Ch'],
  ['letters typed behind it', ['i', enter], 'Củ Chi'],
  ['a line that is wrong is typed on', [' x', enter, '\u007F', 'y', enter], 'Củ Ch y'],
  ['Ctrl-C leaves', [interrupt], null],
  ['Ctrl-D leaves', [end], null],
])('a typed line: %s', async (_why, keys, line) => {
  const { dialogue, press, shown } = terminal();
  const problem = (typed: string) => (typed.endsWith('x') ? 'Sai rồi' : null);
  const typed = dialogue.ask({ message: 'Gõ', initial: 'Củ Ch', problem });
  press(...keys);
  expect(await typed).toBe(line);
  expect(shown().includes('Sai rồi')).toBe(keys.includes(' x'));
});

test('Escape leaves a typed line', async () => {
  const { dialogue, press } = terminal();
  const typed = dialogue.ask({ message: 'Gõ', initial: '', problem: () => null });
  press(leave);
  expect(await typed).toBeNull();
});

test('says lines', () => {
  const { dialogue, shown } = terminal();
  dialogue.say('Xong');
  expect(shown()).toBe('Xong\n');
});
