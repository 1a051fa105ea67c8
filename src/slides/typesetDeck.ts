import { shownSlides } from '#publications/deck/deck.ts';
import type { SpokenDeck, SpokenSlide } from '#publications/deck/deck.ts';
import { stopsOf } from '#publications/slides/stops.ts';
import type { OfficeLook } from '#publications/deck/officeLook.ts';
import type { Stop } from '#publications/slides/stops.ts';
import { joined } from '#language/joined.ts';
import { chartParts } from '#office/chartParts.ts';
import type { ChartPart } from '#office/chartParts.ts';
import { nativeChart } from '#office/charts/nativeChart.ts';
import { tag } from '#office/xml.ts';
import { durationText, partNames } from '#words/presenting/story.ts';
import { layoutXml, layouts, masterXml } from './look/master.ts';
import { notesMasterXml, notesSize, notesXml, slideSize } from './look/notes.ts';
import { NAMESPACES } from './look/tree.ts';
import type { Layout } from './look/master.ts';
import { themeXml } from './look/theme.ts';
import { chartPlace, layoutOf, slideChart } from './layoutOf.ts';
import { slideXml } from './laySlide.ts';
import { Package } from './package/package.ts';
import { appProperties, coreProperties } from './package/properties.ts';
import type { Photo, Photos } from './photos.ts';

interface TypesetDeckOptions {
  readonly photos: Photos;
  /** Written into the file's properties. */
  readonly now: Date;
}

const MAIN = 'application/vnd.openxmlformats-officedocument.presentationml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const DECK = 'ppt/presentation.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';

/** What is shown of a deck, as a PowerPoint file. */
export async function typesetDeck(
  deck: SpokenDeck,
  { photos, now }: TypesetDeckOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const pack = new Package();
  const pages = stopsOf(shownSlides(deck)) as readonly (Stop & { slide: SpokenSlide })[];
  const charts = await chartsOf(pages);
  const logo = addLogo(pack, deck.office);
  frame(pack, deck.office, logo);
  const pictures = new Pictures(pack);
  const foot = joined([deck.author, deck.mark], ' · ');
  pages.forEach((stop, at) => {
    const path = `ppt/slides/slide${at + 1}.xml`;
    pack.relate(path, 'slideLayout', layoutPath(layoutOf(stop)));
    const chart = charts.get(stop);
    const xml = slideXml({
      stop,
      eyebrow: eyebrowOf(stop.slide),
      foot,
      photos,
      chart: chart === undefined ? null : addChart(pack, path, chart),
      logo: logo && { ...logo, relation: () => pack.relate(path, 'image', logo.path) },
      relationOf: (photo) => pack.relate(path, 'image', pictures.pathOf(photo)),
    });
    pack.add(path, `${MAIN}.slide+xml`, xml);
    addNotes(pack, path, { at, texts: notesOf(stop) });
  });
  addPresentation(pack, pages.length);
  pack.add(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    coreProperties(deck, now),
  );
  pack.add('docProps/app.xml', `${OFFICE}.extended-properties+xml`, appProperties(pages.length));
  pack.relate('', 'officeDocument', DECK);
  pack.relate('', 'core-properties', 'docProps/core.xml');
  pack.relate('', 'extended-properties', 'docProps/app.xml');
  return pack.bytes();
}

/** Its part of the story and its name, each once. */
function eyebrowOf({ part, name }: SpokenSlide): string {
  return joined([...new Set([part === null ? '' : partNames[part], name])], ' · ');
}

/** The native chart of each page that shows one. */
async function chartsOf(pages: readonly Stop[]): Promise<ReadonlyMap<Stop, NumberedChart>> {
  const drawn = pages.flatMap((stop) => {
    const figure = slideChart(stop);
    const chart = figure && nativeChart(figure, chartPlace(stop));
    return chart === null ? [] : [{ stop, chart }];
  });
  const parts = await chartParts(drawn.map(({ chart }) => chart));
  return new Map(
    drawn.flatMap(({ stop }, at) => {
      const part = parts[at];
      return part === undefined ? [] : [[stop, { ...part, number: at + 1 }] as const];
    }),
  );
}

interface NumberedChart extends ChartPart {
  readonly number: number;
}

function addChart(pack: Package, slide: string, { number, ...chart }: NumberedChart): string {
  const path = `ppt/charts/chart${number}.xml`;
  const workbook = `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;
  pack.add(path, `${OFFICE}.drawingml.chart+xml`, chart.xml.replace(/^<\?xml[^>]*\?>\s*/u, ''));
  pack.addBinary(workbook, `${OFFICE}.spreadsheetml.sheet`, chart.workbook);
  pack.relate(path, 'package', workbook);
  return pack.relate(slide, 'chart', path);
}

interface AddedLogo {
  readonly path: string;
  /** On paper; only its shape counts. */
  readonly width: number;
  readonly height: number;
}

/** The office's logo stands in the file once, for the master and the first slide. */
function addLogo(pack: Package, office: OfficeLook | null): AddedLogo | null {
  if (!office?.logo) return null;
  const { type, base64, width, height } = office.logo;
  const ending = type === 'jpg' ? 'jpeg' : type;
  const path = `ppt/media/logo.${ending}`;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  pack.addBinary(path, `image/${ending}`, bytes);
  return { path, width, height };
}

/** A photograph stands in the file once, however often it is shown. */
class Pictures {
  readonly #paths = new Map<Photo, string>();
  readonly #pack: Package;

  constructor(pack: Package) {
    this.#pack = pack;
  }

  pathOf(photo: Photo): string {
    const known = this.#paths.get(photo);
    if (known !== undefined) return known;
    const ending = photo.type === 'png' ? 'png' : 'jpeg';
    const path = `ppt/media/image${this.#paths.size + 1}.${ending}`;
    this.#pack.addBinary(path, `image/${ending}`, photo.bytes);
    this.#paths.set(photo, path);
    return path;
  }
}

/** What the speaker says, and how long; the pages after the first go on. */
function notesOf({
  slide,
  page,
  pages,
}: Stop & { readonly slide: SpokenSlide }): readonly string[] {
  if (page > 0) return [`Lanjutan: halaman ${page + 1} dari ${pages}.`];
  const time = slide.seconds === 0 ? '' : `Waktu: ${durationText(slide.seconds)}.`;
  return [time, ...slide.notes.split('\n')].filter((text) => text.trim() !== '');
}

function addNotes(
  pack: Package,
  slide: string,
  { at, texts }: { readonly at: number; readonly texts: readonly string[] },
): void {
  const path = `ppt/notesSlides/notesSlide${at + 1}.xml`;
  pack.relate(slide, 'notesSlide', path);
  pack.relate(path, 'notesMaster', NOTES_MASTER);
  pack.relate(path, 'slide', slide);
  pack.add(path, `${MAIN}.notesSlide+xml`, notesXml(texts));
}

function layoutPath(layout: Layout): string {
  return `ppt/slideLayouts/slideLayout${layouts.indexOf(layout) + 1}.xml`;
}

/** Ids of masters and layouts are counted from here, and are all different. */
const FIRST_ID = 2_147_483_648;

/** Master, layouts, notes and themes: what every deck has. */
function frame(pack: Package, office: OfficeLook | null, logo: AddedLogo | null): void {
  const isForWords = office?.isForWords ?? false;
  const ids = layouts.map((layout, at) => {
    pack.relate(layoutPath(layout), 'slideMaster', MASTER);
    pack.add(layoutPath(layout), `${MAIN}.slideLayout+xml`, layoutXml(layout, isForWords));
    return {
      id: FIRST_ID + 1 + at,
      relation: pack.relate(MASTER, 'slideLayout', layoutPath(layout)),
    };
  });
  pack.relate(MASTER, 'theme', 'ppt/theme/theme1.xml');
  pack.add(
    MASTER,
    `${MAIN}.slideMaster+xml`,
    masterXml(ids, {
      hasColour: office !== null && office.colour !== null,
      isForWords,
      logo: logo && { ...logo, relation: pack.relate(MASTER, 'image', logo.path) },
    }),
  );
  pack.relate(NOTES_MASTER, 'theme', 'ppt/theme/theme2.xml');
  pack.add(NOTES_MASTER, `${MAIN}.notesMaster+xml`, notesMasterXml());
  pack.add(
    'ppt/theme/theme1.xml',
    `${OFFICE}.theme+xml`,
    themeXml('Benang Merah', office?.colour ?? null),
  );
  pack.add('ppt/theme/theme2.xml', `${OFFICE}.theme+xml`, themeXml('Benang Merah, catatan', null));
}

function addPresentation(pack: Package, slides: number): void {
  const master = pack.relate(DECK, 'slideMaster', MASTER);
  const notes = pack.relate(DECK, 'notesMaster', NOTES_MASTER);
  const ids = Array.from({ length: slides }, (_, at) =>
    tag('p:sldId', {
      id: 256 + at,
      'r:id': pack.relate(DECK, 'slide', `ppt/slides/slide${at + 1}.xml`),
    }),
  );
  pack.relate(DECK, 'theme', 'ppt/theme/theme1.xml');
  for (const [kind, name, root, attributes] of settings) {
    const path = `ppt/${name}.xml`;
    pack.relate(DECK, kind, path);
    pack.add(path, `${MAIN}.${name}+xml`, tag(root, attributes));
  }
  pack.add(
    DECK,
    `${MAIN}.presentation.main+xml`,
    tag(
      'p:presentation',
      { ...NAMESPACES, saveSubsetFonts: 1 },
      tag('p:sldMasterIdLst', {}, tag('p:sldMasterId', { id: FIRST_ID, 'r:id': master })),
      tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': notes })),
      ids.length === 0 ? '' : tag('p:sldIdLst', {}, ...ids),
      tag('p:sldSz', slideSize),
      tag('p:notesSz', notesSize),
      tag('p:defaultTextStyle', {}, '<a:defPPr><a:defRPr lang="id-ID"/></a:defPPr>'),
    ),
  );
}

const settings = [
  ['presProps', 'presProps', 'p:presentationPr', NAMESPACES],
  ['viewProps', 'viewProps', 'p:viewPr', NAMESPACES],
  [
    'tableStyles',
    'tableStyles',
    'a:tblStyleLst',
    { 'xmlns:a': NAMESPACES['xmlns:a'], def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' },
  ],
] as const;
