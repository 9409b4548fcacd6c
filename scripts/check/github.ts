import type { Issue } from '../../src/lib/index.ts';
import type { CheckReport } from './report.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Returns a report as workflow commands of GitHub Actions, one annotation a line; empty without issues. GitHub shows ten
 * of each kind for a step: the worst stand first.
 */
export function formatGithub({ issues }: CheckReport): string {
  const order = Object.keys(commands);
  return issues
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(annotation)
    .join('\n');
}

function annotation({ severity, path, line, code, message, help }: Issue): string {
  const properties = [
    `file=${property(path.replaceAll('\\', '/'))}`,
    ...(line === null ? [] : [`line=${line}`]),
    `title=${property(code)}`,
  ];
  return `::${commands[severity]} ${properties.join(',')}::${data(`${message}\n${help}`)}`;
}

/** A line end would end the command, and a percent sign starts a code of GitHub's. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
