import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../site/settings.ts';

/** A script for a page, which puts the functions of its entry into one global. */
export interface Bundle {
  readonly code: string;
  /** Bytes of UTF-8, minified. */
  readonly bytes: number;
  readonly gzipped: number;
}

/** Bundles extraction and registry, with the vocabulary, as the global `citations`. */
export function bundleExtraction(): Promise<Bundle> {
  return bundleScript(join(import.meta.dirname, 'browser-entry.ts'), 'citations');
}

/** Bundles what `entry` exports as the global `name`, from the sources as they are; writes nothing. */
export async function bundleScript(entry: string, name: string): Promise<Bundle> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, name, formats: ['iife'] },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [script, ...others] = outputs;
  if (script?.type !== 'chunk' || others.length > 0) throw new Error('more than one script');
  const { code } = script;
  return { code, bytes: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}
