// FNV-1a over all bits of numbers, 32 bits wide.
export interface Hash {
  add(values: Float64Array): void;
  /** Eight hexadecimal digits. */
  digest(): string;
}

export function createHash(): Hash {
  let hash = 0x811c9dc5;
  return {
    add(values) {
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
      for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
    },
    digest: () => (hash >>> 0).toString(16).padStart(8, '0'),
  };
}
