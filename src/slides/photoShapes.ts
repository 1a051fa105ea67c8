import type { SpokenSlide } from '#publications/deck/deck.ts';
import type { LaidSlide } from './laidSlide.ts';
import { fittedSize } from './look/fitted.ts';
import { sizes } from './look/measures.ts';
import type { Box } from './look/measures.ts';
import { pictureShape } from './shapes/frames.ts';
import { textBox } from './shapes/shape.ts';
import type { ShapeIds } from './shapes/shape.ts';

/** Points between two photographs, and for the words below one. */
const GAP = 24;
const CAPTION = 74;

type PhotosShown = Extract<SpokenSlide['shows'], { readonly kind: 'photos' }>['photos'];

/** One or two photographs beside each other, each with its words below. */
export function photoShapes(
  { photos, relationOf }: LaidSlide,
  { shown, room }: { readonly shown: PhotosShown; readonly room: Box },
  ids: ShapeIds,
): readonly string[] {
  const { x, y, width, height } = room;
  const each = (width - GAP * (shown.length - 1)) / Math.max(1, shown.length);
  return shown.flatMap(({ hash, caption, alt }, at) => {
    const place = { x: x + at * (each + GAP), y, width: each, height: height - CAPTION };
    const photo = photos.get(hash);
    const below = { ...place, y: y + height - CAPTION + 6, height: CAPTION - 6 };
    const told = [photo === undefined ? '(foto belum tersedia)' : '', caption].filter(isTold);
    return [
      ...(photo === undefined
        ? []
        : [pictureShape(ids, { ...photo, alt, relation: relationOf(photo) }, place)]),
      ...(told.length === 0
        ? []
        : [
            textBox(
              ids,
              { name: 'Keterangan foto', box: below, texts: told },
              {
                size: fittedSize(told, below, { sizes: sizes.photo }),
              },
            ),
          ]),
    ];
  });
}

function isTold(text: string): boolean {
  return text !== '';
}
