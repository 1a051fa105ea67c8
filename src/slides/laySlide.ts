import type { Figure } from '#figures/figure.ts';
import type { SpokenSlide } from '#publications/deck/deck.ts';
import type { LargeNumber } from '#publications/slides/slide.ts';
import { shownText } from '#publications/slides/shownText.ts';
import type { Stop } from '#publications/slides/stops.ts';
import { figureAt } from '#publications/slides/stops.ts';
import { palette } from '#office/palette.ts';
import { tag } from '#office/xml.ts';
import { fittedSize, heightOf } from './look/fitted.ts';
import { footer, slideNumber } from './look/master.ts';
import { NAMESPACES, shapeTree } from './look/tree.ts';
import { layoutOf } from './layoutOf.ts';
import type { Layout } from './look/master.ts';
import { places, sizes } from './look/measures.ts';
import type { Box } from './look/measures.ts';
import { coverShapes } from './coverShapes.ts';
import type { LaidSlide } from './laidSlide.ts';
import { photoShapes } from './photoShapes.ts';
import { diagramGroup } from './shapes/diagram.ts';
import { chartFrame } from './shapes/frames.ts';
import { placeholder, ShapeIds, textBox } from './shapes/shape.ts';
import { tableFrame } from './shapes/table.ts';
import { paragraphs } from './shapes/text.ts';

/** A page as PowerPoint keeps it. */
export function slideXml(given: LaidSlide): string {
  const laid = { ...given, stop: { ...given.stop, slide: shownWords(given.stop.slide) } };
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

/** Its sentences as a hall is shown them. */
function shownWords(slide: SpokenSlide): SpokenSlide {
  const { sentence, source, shows } = slide;
  return {
    ...slide,
    sentence: shownText(sentence),
    source: shownText(source),
    shows: shows.kind === 'points' ? { ...shows, points: shows.points.map(shownText) } : shows,
  };
}

function shownShapes(laid: LaidSlide, layout: Layout, ids: ShapeIds): readonly string[] {
  const { stop, eyebrow } = laid;
  const { slide, page, pages } = stop;
  const isBeside = layout === 'beside';
  const room = isBeside ? places.besideTitle : places.title;
  const size = fittedSize([slide.sentence], room, { sizes: sizes.title, bold: true });
  const above = pages > 1 ? `${eyebrow} · ${page + 1} dari ${pages}` : eyebrow;
  return [
    placeholder(ids, { type: 'title', name: 'Kalimat' }, paragraphs([slide.sentence], { size })),
    textBox(
      ids,
      { name: 'Bagian', box: places.eyebrow, texts: [above] },
      {
        size: fittedSize([above], places.eyebrow, { sizes: [sizes.eyebrow, 16, 14] }),
        color: palette.quiet,
      },
    ),
    ...(isBeside ? [shareBox(ids, slide, size)] : []),
    ...contentOf(laid, layout, ids),
    ...(slide.source === '' ? [] : [sourceBox(ids, slide.source, isBeside)]),
  ].filter((shape) => shape !== '');
}

/** What is to be remembered, under the sentence, as large as there is room. */
function shareBox(ids: ShapeIds, { stressed = '', sentence }: SpokenSlide, size: number): string {
  if (stressed === '') return '';
  const { y } = places.besideTitle;
  const under = y + heightOf([sentence], places.besideTitle.width, { size: size, bold: true }) + 12;
  const box = { ...places.besideShare, y: Math.min(under, places.besideShare.y) };
  return textBox(
    ids,
    { name: 'Angka', box: box, texts: [stressed] },
    {
      size: fittedSize([stressed], box, { sizes: [sizes.share, 54, 44, 36, 28, 20], bold: true }),
      bold: true,
      color: palette.thread,
    },
  );
}

function sourceBox(ids: ShapeIds, source: string, isBeside: boolean): string {
  const place = isBeside ? places.besideSource : places.source;
  const height = sourceHeight(source, place);
  const box = { ...place, y: place.y + place.height - height, height };
  const size = fittedSize([source], box, { sizes: sizes.source });
  return textBox(
    ids,
    { name: 'Sumber', box: box, texts: [source] },
    { size, color: palette.quiet, anchor: 'b' },
  );
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
            tableFrame(
              ids,
              { laid: table, rows: table.pages[page] ?? [], name: shows.table.caption },
              room,
            ),
          ];
    case 'points':
      return [pointsArea(ids, shows.points, room)];
    case 'numbers':
      return numberBoxes(ids, shows.numbers, room);
    case 'photos':
      return photoShapes(laid, { shown: shows.photos, room }, ids);
    case 'title':
    case 'nothing':
      return [];
  }
}

/** However long the words around it are, something is seen. */
const LEAST = 120;

/** What sentence and source leave: short ones leave more. */
function roomOf({ slide }: Stop, layout: Layout): Box {
  if (layout === 'beside') return places.besideBody;
  const { title, body } = places;
  const size = fittedSize([slide.sentence], title, { sizes: sizes.title, bold: true });
  const y = title.y + heightOf([slide.sentence], title.width, { size, bold: true }) + 16;
  const source = sourceHeight(slide.source, places.source);
  return {
    ...body,
    y,
    height: Math.max(LEAST, places.source.y + places.source.height - source - y),
  };
}

/** In points: 75 are the 100 pixels of a number that is to be remembered. */
const NUMBER_SIZES = [78, 66, 54, 44, 36, 28, 20];

function numberBoxes(
  ids: ShapeIds,
  numbers: readonly LargeNumber[],
  { x, y, width, height }: Box,
): readonly string[] {
  const { columns, size } = numberGrid(numbers, { width, height });
  const each = width / columns;
  const top = y + (height - Math.ceil(numbers.length / columns) * NUMBER_ROW) / 2;
  return numbers.flatMap(({ label, value }, at) => {
    const place = { x: x + (at % columns) * each, width: each - NUMBER_GAP };
    const above = top + Math.floor(at / columns) * NUMBER_ROW;
    return [
      textBox(
        ids,
        { name: 'Nama angka', box: { ...place, y: above, height: 30 }, texts: [label] },
        { size: 22, color: palette.quiet },
      ),
      textBox(
        ids,
        { name: 'Angka', box: { ...place, y: above + 34, height: NUMBER_HEIGHT }, texts: [value] },
        {
          size,
          bold: true,
          color: at === numbers.length - 1 ? palette.thread : palette.ink,
        },
      ),
    ];
  });
}

const NUMBER_GAP = 16;
const NUMBER_HEIGHT = 100;
/** A number with its name above it and air below it. */
const NUMBER_ROW = 150;

/** In one row or, where that makes them larger, in two. */
function numberGrid(
  numbers: readonly LargeNumber[],
  { width, height }: Pick<Box, 'width' | 'height'>,
) {
  const sizeIn = (columns: number) => {
    const room = { width: width / columns - NUMBER_GAP, height: NUMBER_HEIGHT };
    const fitting = numbers.map(({ value }) =>
      fittedSize([value], room, { sizes: NUMBER_SIZES, bold: true }),
    );
    return { columns, size: Math.min(...fitting) };
  };
  const row = sizeIn(Math.max(1, numbers.length));
  const rows = sizeIn(Math.max(1, Math.ceil(numbers.length / 2)));
  return rows.size > row.size && height >= 2 * NUMBER_ROW ? rows : row;
}

function pointsArea(ids: ShapeIds, points: readonly string[], room: Box): string {
  const told = points.length === 0 ? [' '] : points;
  const { width, height } = room;
  const size = fittedSize(
    told,
    { width: width - 20, height: height - 9 * told.length },
    { sizes: sizes.points },
  );
  return placeholder(ids, { idx: 1, name: 'Butir', box: room }, paragraphs(told, { size }));
}

function figureShapes(
  ids: ShapeIds,
  figure: Figure | null,
  { room, chart }: { readonly room: Box; readonly chart: string | null },
): readonly string[] {
  if (figure === null) return [];
  if (figure.kind === 'diagram') return [diagramGroup(ids, figure, room)];
  return chart === null ? [] : [chartFrame(ids, figure, { box: room, relation: chart })];
}

/** A source that is long takes more lines rather than words too small to read. */
function sourceHeight(source: string, { width, height }: Box): number {
  if (source === '') return 0;
  const size = sizes.source.at(-1) ?? 0;
  return Math.max(height, heightOf([source], width, { size }) + 2);
}
