import { emptyRegister } from '#domain/suggestions/schema/register.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { registerDefaults } from '#templates/suggestions/defaults.ts';
import { complaints } from './complaints.ts';
import { earlySuggestions } from './earlySuggestions.ts';
import { lateSuggestions } from './lateSuggestions.ts';
import { complaint, staffSuggestion } from './told.ts';

/**
 * Half a year of an office: 24 suggestions and complaints, some assessed and answered, some waiting, two of them grown
 * into the theme of a risalah. Fictional, and everybody is called by what they do.
 */
export const exampleRegister: Register = {
  ...emptyRegister({
    ...{ id: 'register-contoh', createdAt: '2025-01-06T01:00:00.000Z' },
    defaults: registerDefaults,
  }),
  institution: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh',
  unit: 'Sekretariat dan Pelayanan',
  periodFrom: '2025-01-01',
  periodTo: '2025-06-30',
  mark: 'CONTOH FIKTIF',
  hidesNames: false,
  signatures: [
    { id: 'made', label: 'Dibuat oleh', name: '', position: 'Sekretaris panitia saran', nip: '' },
    { id: 'known', label: 'Mengetahui', name: '', position: 'Kepala dinas', nip: '' },
  ],
  suggestions: [
    ...earlySuggestions.map(staffSuggestion),
    ...lateSuggestions.map(staffSuggestion),
    ...complaints.map(complaint),
  ]
    .toSorted((a, b) => (dateOf(a.day)?.iso ?? '').localeCompare(dateOf(b.day)?.iso ?? ''))
    .map((one, at) => ({ ...one, id: `saran-${at + 1}`, number: `${at + 1}` })),
};
