import type { SpokenSlide } from '#publications/deck/deck.ts';
import type { Stop } from '#publications/slides/stops.ts';
import type { Photo, Photos } from './photos.ts';

/** A page of a slide, and what its shapes are taken from. */
export interface LaidSlide {
  readonly stop: Stop & { readonly slide: SpokenSlide };
  readonly eyebrow: string;
  /** Circle and mark. */
  readonly foot: string;
  readonly photos: Photos;
  /** Relations to the parts that this page shows. */
  readonly chart: string | null;
  /** The office's, by its size on paper. */
  readonly logo: {
    readonly width: number;
    readonly height: number;
    readonly relation: () => string;
  } | null;
  readonly relationOf: (photo: Photo) => string;
}
