import type { Format } from './format.ts';
import type { OfficePaper } from './officePaper.ts';

/** What was taken from an office's document, in the order in which it is told. */
export const takenParts = [
  'head',
  'first-head',
  'foot',
  'first-foot',
  'pictures',
  'paper',
  'margins',
  'body',
  'headings',
  'captions',
  'tables',
] as const;
export type TakenPart = (typeof takenParts)[number];

/** What was not taken, or not as it was. */
export type NotTaken =
  | { readonly kind: 'paper-size'; readonly width: number; readonly height: number }
  | { readonly kind: 'unknown-font'; readonly font: string }
  | { readonly kind: 'pictures-too-large'; readonly bytes: number; readonly limit: number }
  | {
      readonly kind:
        | 'no-letterhead'
        | 'no-styles'
        | 'margins'
        | 'font-size'
        | 'line-spacing'
        | 'head-too-tall'
        | 'foot-too-tall'
        | 'pictures'
        | 'cropping'
        | 'watermark'
        | 'text-boxes'
        | 'shapes'
        | 'nested-tables'
        | 'even-pages'
        | 'links'
        | 'fields'
        | 'tracked-changes'
        | 'macros';
    };

/** An office's paper as a change of a format, with what is told before it is used. Centimetres and points, as there. */
export interface TakenPaper {
  readonly changes: Partial<
    Pick<Format, 'paper' | 'margins' | 'font' | 'fontSize' | 'lineSpacing'>
  >;
  readonly office: OfficePaper;
  readonly taken: readonly TakenPart[];
  readonly notTaken: readonly NotTaken[];
}

/** Whether it has a head of its own, so that none need be typed. */
export function hasHead({ taken }: Pick<TakenPaper, 'taken'>): boolean {
  return taken.includes('head') || taken.includes('first-head');
}

/** Why nothing can be taken. Worded in `words`. */
export type UnreadablePaper =
  | { readonly kind: 'empty' | 'foreign' | 'password' | 'damaged' | 'slow' | 'nothing' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number };

export type PaperRead =
  | { readonly ok: true; readonly value: TakenPaper }
  | { readonly ok: false; readonly error: UnreadablePaper };

/** The format printed on an office's paper, taken from a document of this name. */
export function onPaper(format: Format, { changes, office }: TakenPaper, source: string): Format {
  const name = `${format.name.replace(/, kop .*$/u, '')}, kop ${source.replace(/\.\w+$/u, '')}`;
  return { ...format, ...changes, name, office: { ...office, source } };
}
