/** Returns the number of a port written as text; null when it is not one from 1 to 65535. */
export function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}
