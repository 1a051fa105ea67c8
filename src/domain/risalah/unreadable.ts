/** Why a stored text or a file is no risalah, or no record of the kind that is wanted, that can be opened. Worded in `ui`. */
export type Unreadable =
  | { readonly kind: 'empty' }
  /** Something else: a photograph, a table, another program's JSON. */
  | { readonly kind: 'foreign' }
  /** Not one risalah but a whole shelf of them. */
  | { readonly kind: 'shelf' }
  /** A record of another kind, by the name that its envelope gives it: an edition need not know it. */
  | { readonly kind: 'other-record'; readonly record: string }
  /** A risalah cut short or altered on its way. */
  | { readonly kind: 'damaged' }
  /** A Word file that carries no risalah: not made here, or made without it. */
  | { readonly kind: 'word-without-risalah' }
  /** A Word file whose risalah was cut short or altered. */
  | { readonly kind: 'word-damaged' }
  /** Written by a later edition of this program. */
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** It holds more answers, or deeper nested ones, than any risalah. */
  | { readonly kind: 'overfull' }
  /** Reading it took longer than any risalah takes. */
  | { readonly kind: 'slow' }
  /** It says it is a risalah of a known version, yet an answer has an impossible shape; `path` says which. */
  | { readonly kind: 'misshapen'; readonly path: string };

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Unreadable };
