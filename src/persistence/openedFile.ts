import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** A risalah with the bytes of its photographs, by hash. */
export interface RisalahWithPhotos {
  readonly risalah: Risalah;
  readonly photos: ReadonlyMap<string, Uint8Array>;
}

/** What was read from a file. */
export interface OpenedFile extends RisalahWithPhotos {
  /** What was written in a Word file by hand is not read back. */
  readonly source: 'risalah' | 'word';
}
