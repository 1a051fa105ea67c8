import { joined } from '#language/joined.ts';
import { palette } from '#office/palette.ts';
import type { LaidSlide } from './laidSlide.ts';
import { fittedSize } from './look/fitted.ts';
import { places, sizes } from './look/measures.ts';
import { pictureShape } from './shapes/frames.ts';
import { placeholder, textBox } from './shapes/shape.ts';
import type { ShapeIds } from './shapes/shape.ts';
import { paragraphs } from './shapes/text.ts';

/** The first slide: title, who presents it, logos and office. */
export function coverShapes(
  { stop: { slide }, photos, relationOf, logo }: LaidSlide,
  ids: ShapeIds,
): readonly string[] {
  const { shows, sentence } = slide;
  if (shows.kind !== 'title') return [];
  const size = fittedSize([sentence], places.coverTitle, {
    sizes: [36, 32, ...sizes.title],
    bold: true,
  });
  const lines = shows.lines.length === 0 ? [' '] : shows.lines;
  const shownLogos = shows.logos.flatMap(({ hash, alt }) => {
    const photo = photos.get(hash);
    return photo === undefined ? [] : [{ photo, alt }];
  });
  const { x, y, height } = places.coverLogos;
  const own = shownLogos.map(({ photo, alt }, at) =>
    pictureShape(
      ids,
      { ...photo, alt, relation: relationOf(photo) },
      { x: x + at * 120, y, width: 100, height },
    ),
  );
  const logos =
    own.length > 0 || logo === null
      ? own
      : [
          pictureShape(
            ids,
            { ...logo, alt: 'Logo instansi', relation: logo.relation() },
            { ...places.coverLogos, width: 200 },
          ),
        ];
  return [
    placeholder(ids, { type: 'ctrTitle', name: 'Judul' }, paragraphs([sentence], { size })),
    placeholder(
      ids,
      { type: 'subTitle', idx: 1, name: 'Penyaji' },
      paragraphs(lines, {
        size: fittedSize(lines, places.coverLines, { sizes: [sizes.lines, ...sizes.points] }),
      }),
    ),
    ...logos,
    ...(shows.foot.length === 0
      ? []
      : [
          textBox(
            ids,
            { name: 'Instansi', box: places.coverFoot, texts: [joined(shows.foot, ' · ')] },
            {
              size: fittedSize([joined(shows.foot, ' · ')], places.coverFoot, {
                sizes: [sizes.foot, 18, 16],
              }),
              color: palette.quiet,
              anchor: 'b',
            },
          ),
        ]),
  ];
}
