/** A pattern that hardly ever happens by chance, as data. Lengths count points. */
export type RunRule =
  | { readonly kind: 'beyond'; readonly sigmas: number }
  /** `count` of `of` points in a row beyond so many sigma, on the same side. */
  | {
      readonly kind: 'zone';
      readonly count: number;
      readonly of: number;
      readonly sigmas: number;
    }
  | { readonly kind: 'same-side'; readonly length: number }
  /** Steadily rising or steadily falling. */
  | { readonly kind: 'trend'; readonly length: number }
  /** Up, down, up, down. */
  | { readonly kind: 'alternating'; readonly length: number }
  /** Strictly within so many sigma. */
  | { readonly kind: 'within'; readonly length: number; readonly sigmas: number }
  /** None within so many sigma; `both`: with points on both sides of the centre (Nelson 1984). */
  | {
      readonly kind: 'outside';
      readonly length: number;
      readonly sigmas: number;
      readonly sides: 'both' | 'either';
    };
