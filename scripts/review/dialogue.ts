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
      const at = await select({ message, options, showInstructions: false, ...streams });
      return isCancel(at) ? null : (choices[at]?.value ?? null);
    },
    async ask({ message, initial, problem }) {
      const validate = (line: string | undefined) => problem(line ?? '') ?? undefined;
      const line = await text({ message, initialValue: initial, validate, ...streams });
      return isCancel(line) ? null : (line ?? '');
    },
  };
}
