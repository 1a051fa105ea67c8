import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Block, Part } from '#manuscript/manuscript.ts';
import { suggestionLabels } from '#words/suggestions/labels.ts';
import { registerUnit } from '#words/suggestions/printed.ts';
import { answersTable, centredLine, looseSheets } from './sheetBlocks.ts';

/** Boxes to tick. */
const BOX = '☐';

/** Two blank sheets on a page, to be cut apart and written on by hand. */
export function blankSheets(register: Register): readonly Part[] {
  return [
    looseSheets('blank-suggestions', [
      ...half(register, 1),
      centredLine('– – – – – – – – – – – –  gunting di sini  – – – – – – – – – – – –'),
      ...half(register, 2),
    ]),
  ];
}

function half(register: Register, number: 1 | 2): readonly Block[] {
  const kinds = register.kinds.map(({ name }) => `${BOX} ${name.trim()}`).join('   ');
  const office = registerUnit(register);
  const { suggester, unit, title, before, cause, action, benefit } = suggestionLabels;
  return [
    {
      ...{ kind: 'paragraph', style: 'title', section: '' },
      runs: [{ kind: 'text', text: 'LEMBAR SARAN', bold: true }],
    },
    ...(office === '' ? [] : [centredLine(office)]),
    answersTable(
      `blank-suggestion-table-${number}`,
      [
        [`${suggester}, ${unit.toLowerCase()}`, ''],
        ['Tanggal, lokasi', ''],
        ['Jenis', kinds],
        [title, ''],
        [before, ''],
        [cause, ''],
        [action, ''],
        [`${benefit}, hitungannya`, ''],
      ],
      HEIGHT,
    ),
  ];
}

/** Of a row, in points: eight of them and the head fill half a page. */
const HEIGHT = 37;
