declare module 'write-file-atomic' {
  /** Writes a file whole or not at all: to a file beside it, which then takes its name. */
  export default function writeFileAtomic(file: string, data: string): Promise<void>;
}
