import { describe, expect, it } from 'vitest';
import { foreseePages, layOutPages } from '#document/layOutPages.ts';
import type { Block, List, Paragraph } from '#manuscript/manuscript.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { bodyText, manuscriptOf } from '#tests/document/sampleManuscript.ts';

const format = { ...fullReport, font: 'Arial' } as const;

/** Word finds room for its last word by drawing the sixth line together; without that it needs a seventh. */
const drawnTogether =
  'Rata-rata 240 data waktu tunggu adalah 28 menit dengan simpangan baku 6,7 menit; terbanyak pada kelas ' +
  '21–25 (77 data). Sebarannya miring: ekornya memanjang ke nilai besar; telusuri sebab nilai-nilai besar itu. ' +
  'Dengan 240 data, bentuk ini cukup dapat dipercaya. Dari 240 data, 240 (100%) berada di luar batas spesifikasi ' +
  'paling banyak 15 menit. Cpk -0,67 dan Ppk -0,65: proses belum mampu memenuhi spesifikasi (di bawah 1,00).';

describe('a passage that Word draws together', () => {
  it('has its letters set apart until it is as long without that', () => {
    const passage = bodyText(drawnTogether);
    const spacing = spacingOf(passage);
    expect(spacing).toBeDefined();
    const [page] = layOutPages(manuscriptOf(passage), { format, photos: new Map() })?.sheets ?? [];
    const lines =
      page?.pieces.flatMap((piece) => (piece.kind === 'lines' ? piece.lines : [])) ?? [];
    const last = lines.at(-1);
    expect(last?.textWidth).toBeLessThanOrEqual(last?.width ?? 0);
  });

  it('may be an item of a list', () => {
    const items = [drawnTogether.slice(18), 'Pendek.'].map((words) => bodyText(words).runs);
    const list: List = { kind: 'list', ordered: true, items, section: '' };
    expect(spacingsOf(list)).toMatchObject([{ block: 0, element: 0 }]);
  });
});

describe('a passage in which LibreOffice parts a line where Word does not', () => {
  const words = (mark: string) =>
    bodyText(`${'kerja '.repeat(11)}tahun 2025${mark}2029 ${'mutu '.repeat(11)}akhir`);

  it('has its letters set apart until it is as long in both', () => {
    expect(spacingOf(words('–'))).toBeDefined();
  });

  it('is left alone where there is no such place', () => {
    expect(spacingOf(words('n'))).toBeUndefined();
  });
});

it('leaves alone what is as long in every office, and what is not justified', () => {
  expect(spacingOf(bodyText('Satu kalimat pendek.'))).toBeUndefined();
  expect(spacingOf(bodyText('Kata demi kata. '.repeat(30)))).toBeUndefined();
  expect(spacingOf({ ...bodyText(drawnTogether), style: 'centred' })).toBeUndefined();
});

it('lays out the items of a list beside their numbers or bullets, wherever it counts from', () => {
  const widthsOf = (ordered: boolean) => {
    const items = [bodyText(drawnTogether).runs, bodyText(drawnTogether).runs];
    const list: List = { kind: 'list', ordered, items, section: '' };
    const { sheets = [] } = layOutPages(manuscriptOf(list), { format, photos: new Map() }) ?? {};
    return sheets
      .flatMap(({ pieces }) => pieces)
      .map((piece) => (piece.kind === 'lines' ? piece.lines[1]?.width : undefined));
  };
  const [bulleted] = widthsOf(false);
  expect(bulleted).toBeDefined();
  expect(widthsOf(true)).toEqual([bulleted, bulleted]);
});

function spacingOf(passage: Paragraph): number | undefined {
  return spacingsOf(passage)[0]?.fitting.spacing;
}

function spacingsOf(block: Block) {
  return foreseePages(manuscriptOf(block), { format, photos: new Map() })?.foreseen.fittings ?? [];
}
