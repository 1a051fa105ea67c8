import type { TitleRuleId } from '#domain/rules/steps/title.ts';
import { answered } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'title', row: '' } as const;

/** What makes each rule of this family speak. */
export const titleBreaks: Breaks<TitleRuleId> = {
  'theme-against-direction': {
    change: answered('title', { theme: 'Meningkatkan waktu tunggu pendaftaran' }),
    says: { kind: 'check', place: { section: 'title', row: '' } },
  },
  'theme-missing': { change: answered('title', { theme: '' }), says: { kind: 'gap', place } },
  'theme-with-numbers': {
    change: answered('title', { theme: 'Menurunkan waktu tunggu menjadi 12 menit' }),
    says: { kind: 'check', place },
  },
  'remedy-in-theme': {
    change: answered('title', { theme: 'Menurunkan waktu tunggu melalui loket kedua' }),
    says: { kind: 'check', facts: { word: 'melalui' } },
  },
  'title-without-numbers': {
    change: answered('title', { title: 'Menurunkan waktu tunggu' }),
    says: { kind: 'check', place },
  },
  'theme-without-reason': {
    change: answered('title', { reason: '' }),
    says: { kind: 'gap', place },
  },
};
