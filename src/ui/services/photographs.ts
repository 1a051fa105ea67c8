import type { PhotoRefusal, PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** The photographs that this browser keeps. */
export interface Photographs {
  /** Reduces, turns upright and stores a photograph. Never throws. */
  readonly addPhoto: (file: File) => Promise<PhotoOutcome>;
  /** An object URL for a stored photograph, or `null` when its bytes are missing. */
  readonly photoUrl: (hash: string) => Promise<string | null>;
  /** How much the photographs of a risalah weigh, and how many of them this browser has lost. */
  readonly weighPhotos: (risalah: Risalah) => Promise<PhotosWeight>;
}

export type PhotoOutcome =
  | { readonly ok: true; readonly photo: PhotoUse }
  | { readonly ok: false; readonly refusal: PhotoRefusal };

export interface PhotosWeight {
  readonly bytes: number;
  readonly missing: number;
}
