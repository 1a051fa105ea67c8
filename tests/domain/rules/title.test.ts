import { expect, it } from 'vitest';
import type { TitleRuleId } from '#domain/rules/title.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, spokenBy, watchRules } from './watchRules.ts';

const place = { section: 'title', row: '' } as const;

watchRules<TitleRuleId>({
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
});

it('lets a theme name a year or a disease with a number', () => {
  const themed = answered('title', { theme: 'Meningkatkan cakupan vaksinasi COVID-19' });
  expect(spokenBy('theme-with-numbers', themed(puskesmas))).toEqual([]);
});
