/** Where the bytes of photos live. Small enough that an object store can take the place of the file system. */
export type Storage = {
  /** Keeps the bytes for good, all of them or none. A `file` is a temporary one, which is taken over. */
  put(key: string, content: Uint8Array | { file: string }): Promise<void>;
  get(key: string): Promise<Buffer | null>;
  delete(key: string): Promise<void>;
};
