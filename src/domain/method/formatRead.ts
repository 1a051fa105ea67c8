import type { Format } from './format.ts';

/** Why a file is no format that can be used. Worded in `ui`. */
export type UnreadableFormat =
  | { readonly kind: 'empty' }
  /** Something else: a photograph, a Word document, another program's JSON. */
  | { readonly kind: 'foreign' }
  /** A risalah, or the Word file of one, given by mistake. */
  | { readonly kind: 'risalah' }
  /** A format cut short or altered on its way. */
  | { readonly kind: 'damaged' }
  /** Written by a later edition of this program. */
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  /** Reading it took longer than any format takes. */
  | { readonly kind: 'slow' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** It says it is a format of a known version, yet a setting is impossible; `path` says which. */
  | { readonly kind: 'misshapen'; readonly path: string };

export type FormatRead =
  | { readonly ok: true; readonly value: Format }
  | { readonly ok: false; readonly error: UnreadableFormat };
