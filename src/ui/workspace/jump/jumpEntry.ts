import type { Address } from '#domain/risalah/address.ts';

export type JumpKind = 'page' | 'question' | 'field' | 'row' | 'figure' | 'remark';

/** Something that can be gone to. */
export interface JumpEntry {
  readonly kind: JumpKind;
  readonly words: string;
  /** The page on which it stands. */
  readonly where: string;
  /** What else it is found by. */
  readonly more: string;
  readonly to: JumpTarget;
}

export type JumpTarget =
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'place'; readonly place: Address };
