import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptySlideChange } from '#domain/risalah/schema/deck.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyCause } from '#domain/tools/causes/causeEffect.ts';
import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import { shownSlides } from '#publications/deck/deck.ts';
import type { OfficeLook } from '#publications/deck/officeLook.ts';
import { durationText } from '#words/presenting/story.ts';
import { dukcapil } from '#templates/examples/dukcapil/dukcapil.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { officeFaults } from '#tests/document/officeFaults.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';
import { deckFor, pptxOf } from './decks.ts';
import { gates } from './gates.ts';
import { partsOf, slidesIn } from './readPptx.ts';
import type { Parts } from './readPptx.ts';

async function partsFor(risalah: Risalah): Promise<Parts> {
  return partsOf(await pptxOf(deckFor(risalah)));
}

/** Headings are set as they stand, but for the ends of lines. */
const plain = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/\u2011/gu, '-')
    .trim();

describe('a deck in PowerPoint', () => {
  const deck = deckFor(puskesmas);
  let bytes: Uint8Array;
  let parts: Parts;
  beforeAll(async () => {
    bytes = await pptxOf(deck);
    parts = partsOf(bytes);
  });

  it('gives back its own sentences, in their order, as titles', () => {
    const titles = slidesIn(parts).map(({ title }) => plain(title));
    const told = shownSlides(deck).map(({ sentence }) => plain(sentence));
    expect(titles[0]).toBe(told[0]);
    expect(told.filter((sentence) => !titles.includes(sentence))).toEqual(
      // Figures that say something of their own stand under that.
      ['comparison.wait-chart'].map((id) => deck.slides.find((one) => one.id === id)?.sentence),
    );
  });

  it('gives back what is said to each slide, and how long', () => {
    const notes = slidesIn(parts).flatMap((slide) => slide.notes);
    for (const slide of shownSlides(deck)) {
      expect(notes).toContain(`Waktu: ${durationText(slide.seconds)}.`);
      for (const line of slide.notes.split('\n').filter((text) => text.trim() !== '')) {
        expect(notes).toContain(line);
      }
    }
  });

  it('draws its charts with the numbers of its figures, each with a workbook', () => {
    const charts = slidesIn(parts).flatMap((slide) => slide.charts);
    const figures = shownSlides(deck).flatMap(({ shows }) =>
      shows.kind === 'figures' ? shows.figures.filter(({ kind }) => kind !== 'diagram') : [],
    );
    expect(charts).toHaveLength(figures.length);
    charts.forEach((chart, at) => {
      const figure = figures[at];
      const values = [...chart.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, value]) => value);
      const own = figure?.kind === 'chart' ? figure.series.flatMap((series) => series.values) : [];
      for (const value of own) {
        if (value !== null) expect(values.map(Number)).toContain(value);
      }
    });
    expect([...parts.keys()].filter((path) => path.endsWith('.xlsx'))).toHaveLength(charts.length);
  });

  it('keeps what is drawn as shapes that can be edited, and nothing as a picture', () => {
    expect([...parts.keys()].filter((path) => path.includes('media/'))).toEqual([]);
    const words = slidesIn(parts).flatMap((slide) => slide.words);
    expect(words).toContain('Ketua KBK');
    const slides = [...parts].filter(([path]) => /slides\/slide\d+\.xml$/u.test(path));
    expect(slides.some(([, xml]) => xml.includes('<p:grpSp>'))).toBe(true);
    expect(
      slides.every(([, xml]) => !/<p:(?:grpSp|graphicFrame)>(?:(?!descr=).)*?<\/p:nv/su.test(xml)),
    ).toBe(true);
  });

  it('passes every gate and Microsoft’s validator', async () => {
    expect(gates(parts)).toEqual([]);
    expect(await officeFaults(bytes, 'Microsoft365', 'pptx')).toEqual([]);
  });

  it('is the same file for the same deck', async () => {
    const again = partsOf(await pptxOf(deck));
    const other = [...again.keys()].filter((path) => again.get(path) !== parts.get(path));
    expect(other).toEqual([]);
  });
});

/** A picture of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('a deck on an office’s paper', () => {
  const office: OfficeLook = {
    ...{ colour: '0B6E4F', isForWords: true },
    logo: { type: 'png', base64: PIXEL, width: 1200, height: 1400 },
  };

  it('has the office’s colour in its theme, and its logo on the master and the first slide', async () => {
    const bytes = await pptxOf({ ...deckFor(puskesmas, 'core'), office });
    const own = partsOf(bytes);
    expect(own.get('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="0B6E4F"/>');
    expect(own.get('ppt/theme/theme2.xml')).not.toContain('0B6E4F');
    for (const part of ['slideMasters/slideMaster1.xml', 'slides/slide1.xml']) {
      expect(own.get(`ppt/${part}`)).toContain('descr="Logo instansi"');
    }
    expect(own.get('ppt/slides/slide2.xml')).not.toContain('descr="Logo instansi"');
    expect(gates(own)).toEqual([]);
    expect(await officeFaults(bytes, 'Office2013', 'pptx')).toEqual([]);
  });

  it('passes the gates in black and white and without a logo', async () => {
    const bare = { colour: null, isForWords: false, logo: null };
    const own = partsOf(await pptxOf({ ...deckFor(puskesmas, 'core'), office: bare }));
    expect(gates(own)).toEqual([]);
    expect(own.get('ppt/slideMasters/slideMaster1.xml')).not.toContain('Pita instansi');
  });
});

const manyCauses: Risalah = {
  ...puskesmas,
  'cause-effect': {
    ...puskesmas['cause-effect'],
    causes: Array.from({ length: 60 }, (_, at) => ({
      ...emptyCause(`c${at}`, puskesmas['cause-effect'].categories[at % 5]?.id ?? ''),
      text: `Penyebab ke-${at + 1} dengan uraian yang agak panjang`,
    })),
  },
};

const oneCause: Risalah = {
  ...newRisalah(),
  'cause-effect': {
    ...newRisalah()['cause-effect'],
    causes: [
      { ...emptyCause('c', newRisalah()['cause-effect'].categories[0]?.id ?? ''), text: 'A' },
    ],
  },
};

const oddWords: Risalah = {
  ...puskesmas,
  deck: {
    ...puskesmas.deck,
    slides: [
      { ...emptySlideChange('target.tabel'), headline: 'Sasaran 🎯 <&> "مرحبا" '.repeat(13) },
      {
        ...emptySlideChange('identity.judul'),
        headline: 'W'.repeat(300),
        notes: '\u0000\uD800\r\n🙂',
      },
    ],
  },
};

const longTable: Risalah = {
  ...puskesmas,
  inventory: {
    ...puskesmas.inventory,
    problems: Array.from({ length: 40 }, (_, at) => ({
      ...emptyProblem(`p${at}`),
      problem: `Masalah ke-${at + 1}`,
    })),
  },
};

const manyPhotos: Risalah = {
  ...puskesmas,
  verification: {
    ...puskesmas.verification,
    rows: puskesmas.verification.rows.map((row) => ({
      ...row,
      photos: Array.from({ length: 15 }, (_, at) => ({
        ...{ hash: `hilang-${at}`, caption: '', takenOn: '', width: 4, height: 3 },
      })),
    })) as Risalah['verification']['rows'],
  },
};

const untilPlan: Risalah = {
  ...newRisalah(),
  ...Object.fromEntries(
    (
      ['identity', 'circle', 'members', 'background', 'inventory', 'priority', 'target'] as const
    ).map((id) => [id, puskesmas[id]]),
  ),
};

describe('words of a deck', () => {
  it('are as large as on the projector where numbers alone tell the result', async () => {
    const parts = await partsFor(puskesmas);
    const slide = [...parts.values()].find((xml) => xml.includes('name="Nama angka"')) ?? '';
    const numbers = [...slide.matchAll(/name="Angka".*?sz="(\d+)"/gsu)].map(([, size]) =>
      Number(size),
    );
    expect(numbers).toHaveLength(4);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(7500);
  });

  it('are never smaller than 14 points, and sentences never than 20', async () => {
    for (const risalah of [puskesmas, oddWords]) {
      const parts = partsOf(await pptxOf(deckFor(risalah, 'core')));
      const slides = [...parts].filter(([path]) => /slides\/slide\d+\.xml$/u.test(path));
      const sizes = slides.flatMap(([path, xml]) =>
        [...xml.matchAll(/<a:rPr[^>]* sz="(\d+)"/gu)].map(([, size]) => ({
          path,
          size: Number(size),
        })),
      );
      expect(sizes.length).toBeGreaterThan(50);
      expect(sizes.filter(({ size }) => size < 1400)).toEqual([]);
      const titles = slides.flatMap(([, xml]) => {
        const title = /type="(?:ctrTitle|title)".*?<\/p:sp>/su.exec(xml)?.[0] ?? '';
        return [...title.matchAll(/<a:rPr[^>]* sz="(\d+)"/gu)].map(([, size]) => Number(size));
      });
      expect(Math.min(...titles)).toBeGreaterThanOrEqual(2000);
    }
  });
});

describe('whatever a risalah holds, its deck', () => {
  it.each([
    ['of sixty causes', manyCauses],
    ['of one cause', oneCause],
    ['of long headlines, emoji, Arabic and odd letters', oddWords],
    ['of a table of forty rows', longTable],
    ['of sixty photographs whose bytes are lost', manyPhotos],
    ['of a risalah that has only begun', untilPlan],
    ['of an empty risalah', newRisalah()],
    ['of the second example', dukcapil],
  ])('%s passes the gates', async (_what, risalah) => {
    expect(gates(await partsFor(risalah))).toEqual([]);
  });

  it.each([
    ['of long headlines, emoji, Arabic and odd letters', oddWords],
    ['of an empty risalah', newRisalah()],
  ])('%s satisfies Office 2013', async (_what, risalah) => {
    expect(await officeFaults(await pptxOf(deckFor(risalah)), 'Office2013', 'pptx')).toEqual([]);
  });

  it('passes the gates at random', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRisalah, async (risalah) => {
        expect(gates(await partsFor(risalah))).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});
