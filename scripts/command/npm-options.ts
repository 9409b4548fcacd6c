/**
 * Returns those of our options that npm took for its own, as they were typed: it does so with all that stand before a
 * `--`, sets them in the environment, and hands over the rest of the line as if nothing had been asked.
 */
export function keptByNpm(options: readonly string[], env: NodeJS.ProcessEnv): string[] {
  return options
    .filter((name) => (env[`npm_config_${name.replaceAll('-', '_')}`] ?? '') !== '')
    .map((name) => `--${name}`);
}

/** Says what happened to options that npm kept, and what to type instead. */
export function keptMessage(kept: readonly string[], env: NodeJS.ProcessEnv): string {
  const all = kept.join(' ');
  const command = env['npm_lifecycle_event'] ?? 'COMMAND';
  return `npm kept ${all} for itself, so nothing was done. Put -- before the options: npm run ${command} -- ${all} …`;
}

/** Returns what is wrong with the words of a command line, of what Node says of them. */
export function wrongWords(error: unknown): string {
  // Node goes on with advice on file names that start with a hyphen.
  return error instanceof Error ? error.message.replace(/\. To specify .*$/su, '') : String(error);
}
