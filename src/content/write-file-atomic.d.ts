declare module 'write-file-atomic' {
  /** Writes a file whole or not at all. Throws what the system answers. */
  export default function writeFileAtomic(
    file: string,
    text: string,
    options?: { readonly mode?: number },
  ): Promise<void>;
}
