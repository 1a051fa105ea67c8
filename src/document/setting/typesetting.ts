import type { UsedLooks } from '#document/look/usedLooks.ts';
import type { Format } from '#domain/method/format.ts';
import type { Captions } from './captions.ts';
import type { Fitting } from '#document/look/letterSpacing.ts';
import type { Run } from '#manuscript/manuscript.ts';
import type { PageSetup } from '#document/look/page.ts';

/** A photograph's bytes and its size in pixels. */
export interface Photo {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly type: 'jpg' | 'png';
}

/** Photographs by the hash of their content. */
export type Photos = ReadonlyMap<string, Photo>;

/** Pictures of charts by the anchor of their block; a chart without one stays Word's own. */
export type Pictures = ReadonlyMap<string, Photo>;

/** What passages have besides their styles, by their runs; most have nothing. */
export type Fittings = ReadonlyMap<readonly Run[], Fitting>;

/** All that a block needs to know of the document around it. */
export interface Typesetting {
  /** Collects the styles that the document turns out to need. */
  readonly looks: UsedLooks;
  readonly format: Format;
  readonly page: PageSetup;
  readonly captions: Captions;
  readonly fittings: Fittings;
  readonly photos: Photos;
  /** Charts as pictures, where the format asks for them. */
  readonly pictures: Pictures;
  /** What a photograph is called in Word, by its hash. */
  readonly photoName: (hash: string) => string;
  /** Space that the block leaves above itself, in twips: after a table there is none otherwise. */
  readonly gapAbove: number;
  /** Whether the block opens a page, so that a chapter need not turn one. */
  readonly opensPage: boolean;
  /** Whether the block leads to what comes next, or is compared with it, and is not parted from it. */
  readonly leads: boolean;
  /** About how much of the page headings and passages above already fill, in twips; 0 where that is not known. */
  readonly filled: number;
}
