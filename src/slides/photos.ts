/** A photograph's bytes and its size in pixels. */
export interface Photo {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly type: 'jpg' | 'png';
}

/** Photographs by the hash of their content. */
export type Photos = ReadonlyMap<string, Photo>;
