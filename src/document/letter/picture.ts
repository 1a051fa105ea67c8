import type { LetterRun, OfficePaper } from '#domain/method/officePaper.ts';
import { pixels } from '#document/look/page.ts';
import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingType,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { IFloating, ParagraphChild } from 'docx';

type Picture = Extract<LetterRun, { kind: 'picture' }>;

/** Word measures where drawings float in so many parts of a twip. */
const EMU = 635;

/** A picture of a letterhead; none where its bytes are missing. It adorns: who hears the page read need not hear of it. */
export function letterPicture(
  { width, height, float }: Picture,
  picture: OfficePaper['pictures'][number] | undefined,
): readonly ParagraphChild[] {
  if (picture === undefined) return [];
  return [
    new ImageRun({
      type: picture.type,
      data: Uint8Array.from(atob(picture.base64), (letter) => letter.charCodeAt(0)),
      transformation: { width: Math.round(pixels(width)), height: Math.round(pixels(height)) },
      altText: { name: 'Kop', title: 'Kop', description: 'Gambar pada kop surat' },
      ...(float && { floating: floating(float) }),
    }),
  ];
}

function floating({ x, fromX, y, fromY, behind, wrap }: NonNullable<Picture['float']>): IFloating {
  return {
    horizontalPosition: {
      relative: HorizontalPositionRelativeFrom[across[fromX]],
      ...(typeof x === 'number'
        ? { offset: x * EMU }
        : {
            align:
              HorizontalPositionAlign[x === 'left' ? 'LEFT' : x === 'right' ? 'RIGHT' : 'CENTER'],
          }),
    },
    verticalPosition: {
      relative: VerticalPositionRelativeFrom[down[fromY]],
      ...(typeof y === 'number'
        ? { offset: y * EMU }
        : {
            align:
              VerticalPositionAlign[y === 'top' ? 'TOP' : y === 'bottom' ? 'BOTTOM' : 'CENTER'],
          }),
    },
    allowOverlap: true,
    behindDocument: behind,
    wrap: { type: wraps[wrap] },
  };
}

const across = { page: 'PAGE', margin: 'MARGIN', column: 'COLUMN' } as const;
const down = { page: 'PAGE', margin: 'MARGIN', paragraph: 'PARAGRAPH' } as const;
const wraps = {
  none: TextWrappingType.NONE,
  square: TextWrappingType.SQUARE,
  'above-and-below': TextWrappingType.TOP_AND_BOTTOM,
} as const;
