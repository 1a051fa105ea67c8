import type { Figure } from '#figures/figure.ts';
import type { DeckSlide } from '#publications/deck/deck.ts';
import type { LargeNumber } from '#publications/slides/slide.ts';
import type { Stop } from '#publications/slides/stops.ts';
import { figureAt } from '#publications/slides/stops.ts';
import { joined } from '#language/joined.ts';
import { palette } from '#office/palette.ts';
import { textWidth } from '#figures/textWidth.ts';
import { widestLine } from '#figures/wrapText.ts';
import type { ChartPlace, ChartType } from '#office/charts/chartPlace.ts';
import { tag } from '#office/xml.ts';
import { fittedSize, heightOf } from './look/fitted.ts';
import { footer, NAMESPACES, shapeTree, slideNumber } from './look/master.ts';
import type { Layout } from './look/master.ts';
import { FONT, places, sizes } from './look/measures.ts';
import type { Box } from './look/measures.ts';
import type { Photo, Photos } from './photos.ts';
import { diagramGroup } from './shapes/diagram.ts';
import { chartFrame, pictureShape } from './shapes/frames.ts';
import { placeholder, ShapeIds, textBox } from './shapes/shape.ts';
import { tableFrame } from './shapes/table.ts';
import { paragraphs } from './shapes/text.ts';

/** A page of a slide, and what its shapes are taken from. */
export interface LaidSlide {
  readonly stop: Stop & { readonly slide: DeckSlide };
  readonly eyebrow: string;
  /** Circle and mark. */
  readonly foot: string;
  readonly photos: Photos;
  /** Relations to the parts that this page shows. */
  readonly chart: string | null;
  readonly relationOf: (photo: Photo) => string;
}

/** Letters that find room in a column beside a chart, as on the projector. */
const LONGEST_BESIDE = 150;
/** More bars than this want the whole width. */
const MOST_BESIDE = 12;

/** Where the sentence of a page stands. */
export function layoutOf({ slide, page, ...stop }: Stop): Layout {
  const { kind } = slide.shows;
  if (kind === 'title') return 'cover';
  if (kind === 'points') return 'points';
  const figure = figureAt({ slide, page, ...stop });
  if (figure === null || figure.kind === 'diagram') return 'below';
  const isBroad = figure.kind === 'chart' && figure.categories.length > MOST_BESIDE;
  return isBroad || slide.sentence.length > LONGEST_BESIDE ? 'below' : 'beside';
}

/** The room of a page's chart, with the sizes of type that a hall reads. */
export function chartPlace(stop: Stop): ChartPlace {
  const { width, height } = layoutOf(stop) === 'beside' ? places.besideBody : places.body;
  return {
    width: (width * 4) / 3,
    height: (height * 4) / 3,
    font: FONT,
    type: chartType(figureAt(stop), width),
  };
}

/** Words as large as the names of the bars allow; where even small ones would be broken within, they stand upright. */
function chartType(figure: Figure | null, width: number): ChartType {
  const usual: ChartType = { words: 16, names: 14, strength: 1.6, mostLevel: MOST_BESIDE };
  if (figure?.kind !== 'chart' || figure.series.every(({ mark }) => mark === 'line')) return usual;
  const share = figure.right === null ? PLOT_SHARE : PLOT_BETWEEN_AXES;
  const room = (width * share) / Math.max(1, figure.categories.length);
  const words = figure.categories.flatMap((name) => name.split(/\s+/u));
  const fitting = [16, 15, 14, 13, 12].find(
    (fontSize) => widestLine(words, { fontSize, bold: false }, textWidth) <= room,
  );
  return fitting === undefined
    ? { ...usual, words: 14, mostLevel: 0 }
    : { ...usual, words: fitting, names: Math.min(14, fitting) };
}

/** Of a chart's width, beside its axes. */
const PLOT_SHARE = 0.8;
const PLOT_BETWEEN_AXES = 0.68;

/** A page as PowerPoint keeps it. */
export function slideXml(laid: LaidSlide): string {
  const ids = new ShapeIds();
  const layout = layoutOf(laid.stop);
  return tag(
    'p:sld',
    NAMESPACES,
    shapeTree(
      ...(layout === 'cover' ? coverShapes(laid, ids) : shownShapes(laid, layout, ids)),
      footer(ids, laid.foot || ' '),
      slideNumber(ids),
    ),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  );
}

function coverShapes(
  { stop: { slide }, photos, relationOf }: LaidSlide,
  ids: ShapeIds,
): readonly string[] {
  const { shows, sentence } = slide;
  if (shows.kind !== 'title') return [];
  const size = fittedSize([sentence], places.coverTitle, [36, 32, ...sizes.title], true);
  const lines = shows.lines.length === 0 ? [' '] : shows.lines;
  const shownLogos = shows.logos.flatMap(({ hash, alt }) => {
    const photo = photos.get(hash);
    return photo === undefined ? [] : [{ photo, alt }];
  });
  const { x, y, height } = places.coverLogos;
  const logos = shownLogos.map(({ photo, alt }, at) =>
    pictureShape(
      ids,
      { ...photo, alt, relation: relationOf(photo) },
      { x: x + at * 120, y, width: 100, height },
      'start',
    ),
  );
  return [
    placeholder(ids, { type: 'ctrTitle', name: 'Judul' }, paragraphs([sentence], { size })),
    placeholder(
      ids,
      { type: 'subTitle', idx: 1, name: 'Penyaji' },
      paragraphs(lines, {
        size: fittedSize(lines, places.coverLines, [sizes.lines, ...sizes.points]),
      }),
    ),
    ...logos,
    ...(shows.foot.length === 0
      ? []
      : [
          textBox(ids, 'Instansi', places.coverFoot, [joined(shows.foot, ' · ')], {
            size: fittedSize([joined(shows.foot, ' · ')], places.coverFoot, [
              sizes.foot,
              18,
              16,
              14,
            ]),
            color: palette.quiet,
            anchor: 'b',
          }),
        ]),
  ];
}

function shownShapes(laid: LaidSlide, layout: Layout, ids: ShapeIds): readonly string[] {
  const { stop, eyebrow } = laid;
  const { slide, page, pages } = stop;
  const isBeside = layout === 'beside';
  const room = isBeside ? places.besideTitle : places.title;
  const size = fittedSize([slide.sentence], room, sizes.title, true);
  const above = pages > 1 ? `${eyebrow} · ${page + 1} dari ${pages}` : eyebrow;
  return [
    placeholder(ids, { type: 'title', name: 'Kalimat' }, paragraphs([slide.sentence], { size })),
    textBox(ids, 'Bagian', places.eyebrow, [above], {
      size: fittedSize([above], places.eyebrow, [sizes.eyebrow, 16, 14, 12]),
      color: palette.quiet,
    }),
    ...(isBeside ? [shareBox(ids, slide, size)] : []),
    ...contentOf(laid, layout, ids),
    ...(slide.source === '' ? [] : [sourceBox(ids, slide.source, isBeside)]),
  ].filter((shape) => shape !== '');
}

/** What is to be remembered, under the sentence, as large as there is room. */
function shareBox(ids: ShapeIds, { stressed = '', sentence }: DeckSlide, size: number): string {
  if (stressed === '') return '';
  const { y } = places.besideTitle;
  const under = y + heightOf([sentence], places.besideTitle, size, true) + 12;
  const box = { ...places.besideShare, y: Math.min(under, places.besideShare.y) };
  return textBox(ids, 'Angka', box, [stressed], {
    size: fittedSize([stressed], box, [sizes.share, 54, 44, 36, 28, 20], true),
    bold: true,
    color: palette.thread,
  });
}

function sourceBox(ids: ShapeIds, source: string, isBeside: boolean): string {
  const box = isBeside ? places.besideSource : places.source;
  const size = fittedSize([source], box, sizes.source);
  return textBox(ids, 'Sumber', box, [source], { size, color: palette.quiet, anchor: 'b' });
}

function contentOf(laid: LaidSlide, layout: Layout, ids: ShapeIds): readonly string[] {
  const { stop, chart } = laid;
  const { slide, table, page } = stop;
  const { shows } = slide;
  const room = roomOf(stop, layout);
  switch (shows.kind) {
    case 'figures':
      return figureShapes(ids, figureAt(stop), { room, chart });
    case 'table':
      return table === null
        ? []
        : [
            tableFrame(ids, table, table.pages[page] ?? [], {
              x: room.x,
              y: room.y,
              name: shows.table.caption,
            }),
          ];
    case 'points':
      return [pointsArea(ids, shows.points)];
    case 'numbers':
      return numberBoxes(ids, shows.numbers, room);
    case 'photos':
      return photoShapes(laid, shows.photos, ids);
    case 'title':
    case 'nothing':
      return [];
  }
}

/** What the sentence leaves: a short one leaves more. */
function roomOf({ slide }: Stop, layout: Layout): Box {
  if (layout !== 'below') return layout === 'beside' ? places.besideBody : places.body;
  const { title, body } = places;
  const size = fittedSize([slide.sentence], title, sizes.title, true);
  const y = Math.min(body.y, title.y + heightOf([slide.sentence], title, size, true) + 16);
  return { ...body, y, height: body.y + body.height - y };
}

/** In points: 75 are the 100 pixels of a number that is to be remembered. */
const NUMBER_SIZES = [78, 66, 54, 44, 36, 28, 20];

function numberBoxes(
  ids: ShapeIds,
  numbers: readonly LargeNumber[],
  { x, y, width, height }: Box,
): readonly string[] {
  const each = width / Math.max(1, numbers.length);
  const size = Math.min(
    ...numbers.map(({ value }) =>
      fittedSize([value], { width: each - 16, height: 100 }, NUMBER_SIZES, true),
    ),
  );
  const top = y + height / 2 - 80;
  return numbers.flatMap(({ label, value }, at) => [
    textBox(
      ids,
      'Nama angka',
      { x: x + at * each, y: top, width: each - 16, height: 30 },
      [label],
      {
        size: 22,
        color: palette.quiet,
      },
    ),
    textBox(
      ids,
      'Angka',
      { x: x + at * each, y: top + 34, width: each - 16, height: 100 },
      [value],
      {
        size,
        bold: true,
        color: at === numbers.length - 1 ? palette.thread : palette.ink,
      },
    ),
  ]);
}

function pointsArea(ids: ShapeIds, points: readonly string[]): string {
  const told = points.length === 0 ? [' '] : points;
  const { width, height } = places.body;
  const size = fittedSize(
    told,
    { width: width - 20, height: height - 9 * told.length },
    sizes.points,
  );
  return placeholder(ids, { idx: 1, name: 'Butir' }, paragraphs(told, { size }));
}

function figureShapes(
  ids: ShapeIds,
  figure: Figure | null,
  { room, chart }: { readonly room: Box; readonly chart: string | null },
): readonly string[] {
  if (figure === null) return [];
  if (figure.kind === 'diagram') return [diagramGroup(ids, figure, room)];
  return chart === null ? [] : [chartFrame(ids, figure, room, chart)];
}

/** Points between two photographs, and for the words below one. */
const GAP = 24;
const CAPTION = 52;

function photoShapes(
  { photos, relationOf }: LaidSlide,
  shown: Extract<DeckSlide['shows'], { readonly kind: 'photos' }>['photos'],
  ids: ShapeIds,
): readonly string[] {
  const { x, y, width, height } = places.body;
  const each = (width - GAP * (shown.length - 1)) / Math.max(1, shown.length);
  return shown.flatMap(({ hash, caption, alt }, at) => {
    const place = { x: x + at * (each + GAP), y, width: each, height: height - CAPTION };
    const photo = photos.get(hash);
    const below = { ...place, y: y + height - CAPTION + 6, height: CAPTION - 6 };
    const told = [photo === undefined ? '(foto belum tersedia)' : '', caption].filter(
      (text) => text !== '',
    );
    return [
      ...(photo === undefined
        ? []
        : [pictureShape(ids, { ...photo, alt, relation: relationOf(photo) }, place, 'start')]),
      ...(told.length === 0
        ? []
        : [
            textBox(ids, 'Keterangan foto', below, told, {
              size: fittedSize(told, below, [sizes.photo, 16, 14, 12]),
            }),
          ]),
    ];
  });
}
