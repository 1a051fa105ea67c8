import type { RegisterDefaults } from '#domain/suggestions/schema/register.ts';
import { emptySheet } from '#domain/suggestions/schema/sheet.ts';
import { suggestionSheets } from './sheets.ts';

/**
 * What a new register begins with. The ids are fixed, so that registers begun on two laptops mean the same by them when
 * they are merged.
 */
export const registerDefaults: RegisterDefaults = {
  kinds: [
    { id: 'quality', name: 'Mutu' },
    { id: 'cost', name: 'Biaya' },
    { id: 'time', name: 'Waktu' },
    { id: 'safety', name: 'Keselamatan' },
    { id: 'morale', name: 'Semangat kerja' },
  ],
  sheet: suggestionSheets[0] ?? emptySheet(),
  assessors: [
    { id: 'first', role: 'Atasan langsung' },
    { id: 'second', role: 'Kepala bagian' },
  ],
  signatures: [
    { id: 'made', label: 'Dibuat oleh' },
    { id: 'known', label: 'Mengetahui' },
  ],
  daysToAnswer: 14,
  daysToAnswerPublic: 5,
};
