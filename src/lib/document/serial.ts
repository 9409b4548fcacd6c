/**
 * Says whether a number has its serial: in print it is often left blank, to be filled in by hand (`/KH-SGDĐT`). The serial
 * is what stands before the first sign and has a digit, of some bodies also letters (`A12-CV/TW`).
 */
export function hasSerial(number: string): boolean {
  return /^[^/-]*\d/u.test(number);
}

/** Returns a number for people: as printed, with an ellipsis where the serial was left blank (“…/KH-SGDĐT”). */
export function writtenNumber(number: string): string {
  return hasSerial(number) ? number : `…${number}`;
}
