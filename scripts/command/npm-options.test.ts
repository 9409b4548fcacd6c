import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { keptByNpm, keptMessage, wrongWords } from './npm-options.ts';

test('options that npm kept are known by its environment', () => {
  const env = {
    npm_config_dry_run: 'true',
    npm_config_out: 'kho',
    npm_config_force: '',
    npm_config_cache: '/x',
    npm_lifecycle_event: 'ingest',
  };
  const kept = keptByNpm(['dry-run', 'out', 'force', 'json'], env);
  expect(kept).toEqual(['--dry-run', '--out']);
  expect(keptMessage(kept, env)).toContain('npm run ingest -- --dry-run --out …');
  expect(keptByNpm(['dry-run'], {})).toEqual([]);
});

test('of an unknown option is said that it is unknown, and no more', () => {
  const read = () => parseArgs({ args: ['--dry-runn'], options: {}, allowPositionals: true });
  expect(read).toThrow('To specify');
  let message = '';
  try {
    read();
  } catch (error) {
    message = wrongWords(error);
  }
  expect(message).toBe("Unknown option '--dry-runn'");
});
