/** Stands for a row, a list or a record that a version does not have. */
export const NONE = Symbol('none');

/** One of the two versions: ours is a, theirs is b. */
export type Side = 'a' | 'b';

export interface Sides<Each> {
  readonly a: Each;
  readonly b: Each;
}

export interface Versions extends Sides<unknown> {
  /** The ancestor's; `NONE` where it had none, or where there is no ancestor. */
  readonly before: unknown;
}

export function ofSides<From, To>(
  sides: Sides<From>,
  to: (one: From, side: Side) => To,
): Sides<To> {
  return { a: to(sides.a, 'a'), b: to(sides.b, 'b') };
}
