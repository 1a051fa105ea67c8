import type { Format } from '#domain/method/format.ts';
import { papers } from '#manuscript/measure/paper.ts';
import { PageOrientation } from 'docx';
import type { ISectionPropertiesOptions } from 'docx';

/** One sheet as it lies before the reader. Lengths in twips (twentieths of a point). */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly textWidth: number;
  readonly textHeight: number;
  /** What Word needs to know of the sheet. */
  readonly properties: NonNullable<ISectionPropertiesOptions['page']>;
}

/** From the sheet's edge to the running head and foot, in twips. */
const HEAD_AND_FOOT = 850;
/** Half a centimetre: nearer to the edge office printers do not print. */
const NEAREST_TO_EDGE = 283;
/** Between a letterhead and the text. */
const AIR = 113;
/** Our page number below an office's foot. */
const OWN_FOOT = 284;
/** A line and the air around it. */
const ROOM_FOR_LINE = 567;

/** A sheet of the format's paper. Its margins stay where they are when it lies on its side. */
export function layPage(
  { paper, margins, office }: Format,
  orientation: PageSetup['orientation'],
): PageSetup {
  const { width, height } = papers[paper];
  const isUpright = orientation === 'portrait';
  const margin = {
    left: twips(margins.left),
    right: twips(margins.right),
    // Text begins below a letterhead, as Word has it too.
    top: Math.max(twips(margins.top), office?.head ? office.headAt + office.headHeight + AIR : 0),
    bottom: Math.max(
      twips(margins.bottom),
      office?.foot ? office.footAt + office.footHeight + OWN_FOOT + AIR : 0,
    ),
  };
  return {
    orientation,
    textWidth: twips(isUpright ? width : height) - margin.left - margin.right,
    textHeight: twips(isUpright ? height : width) - margin.top - margin.bottom,
    properties: {
      size: {
        width: twips(width),
        height: twips(height),
        orientation: isUpright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        ...margin,
        header: office?.head ? office.headAt : clearOf(margin.top),
        footer: office?.foot ? office.footAt : clearOf(margin.bottom),
      },
    },
  };
}

/** Running heads and feet move to the edge where the margin is narrow, so that they do not touch the text. */
function clearOf(margin: number): number {
  return Math.min(HEAD_AND_FOOT, Math.max(NEAREST_TO_EDGE, margin - ROOM_FOR_LINE));
}

/** Centimetres as twips. */
export function twips(centimetres: number): number {
  return Math.round((centimetres / 2.54) * 1440);
}

/** Twips as the pixels (96 to the inch) in which docx takes the size of drawings. */
export function pixels(lengthInTwips: number): number {
  return lengthInTwips / 15;
}
