import type { Readable, Writable } from 'node:stream';
import { isCancel, select, text } from '@clack/prompts';

/** One line of a menu. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  /** Said beside the line while it is chosen. */
  readonly hint?: string;
}

/** A line to be typed. */
export interface Question {
  readonly message: string;
  /** What stands there to start from. */
  readonly initial: string;
  /** Says what is wrong with a line; null when it can be taken. */
  readonly problem: (line: string) => string | null;
}

/** Asks a person. Null: the person left the question (Esc or Ctrl-C). */
export interface Dialogue {
  readonly say: (text: string) => void;
  readonly choose: <Value>(
    message: string,
    choices: readonly Choice<Value>[],
  ) => Promise<Value | null>;
  readonly ask: (question: Question) => Promise<string | null>;
}

/** Asks on a terminal. */
export function terminalDialogue(input: Readable, output: Writable): Dialogue {
  const streams = { input, output, withGuide: false };
  return {
    say: (words) => {
      output.write(`${words}\n`);
    },
    async choose(message, choices) {
      const options = choices.map(({ label, hint }, value) => ({
        value,
        label,
        ...(hint === undefined ? {} : { hint }),
      }));
      const asked = select({ message, options, showInstructions: false, ...streams });
      const at = await unlessEnded(input, asked);
      return at === null || isCancel(at) ? null : (choices[at]?.value ?? null);
    },
    async ask({ message, initial, problem }) {
      const validate = (line: string | undefined) => problem(line ?? '') ?? undefined;
      const asked = text({ message, initialValue: initial, validate, ...streams });
      const line = await unlessEnded(input, asked);
      return line === null || isCancel(line) ? null : (line ?? '');
    },
  };
}

/** Waits for an answer, or for Ctrl-D, of which a question never hears since it ends what is typed: null then. */
async function unlessEnded<Answer>(
  input: Readable,
  asked: Promise<Answer>,
): Promise<Answer | null> {
  let leave: (answer: null) => void = () => {};
  const left = new Promise<null>((resolve) => {
    leave = resolve;
  });
  const heard = (_sign: string, key?: { ctrl?: boolean; name?: string }) => {
    if (key?.ctrl === true && key.name === 'd') leave(null);
  };
  input.on('keypress', heard);
  try {
    return await Promise.race([asked, left]);
  } finally {
    input.off('keypress', heard);
  }
}
