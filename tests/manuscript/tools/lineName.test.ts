import type { HeldUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { noUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { lineName } from '#manuscript/tools/parts/lineName.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { describe, expect, it } from 'vitest';

const held: HeldUses = {
  ...noUses,
  inventory: { data: [], problems: [{ target: 15, unit: 'menit' }] },
  verification: { data: [], rows: [{ use: 'search', standard: 'Ditemukan paling lama 3 menit' }] },
  target: { rows: [{ target: 12, unit: 'Menit' }] },
};

function named(section: SectionId, value: number, { use = '', unit = 'menit', of = held } = {}) {
  return lineName({ held: of, use: { id: use }, place: { section, name: '' }, value, unit });
}

describe('the line of a chart', () => {
  it('is the target behind it in the report, where it stands at its height in its unit', () => {
    expect(named('comparison', 12)).toBe('Sasaran');
    expect(named('comparison', 12, { unit: '%' })).toBe('Batas');
  });

  it('is the standard that the inventory names, before the target and behind it', () => {
    expect(named('background', 15)).toBe('Standar');
    expect(named('comparison', 15)).toBe('Standar');
  });

  it('is the standard of the cause that it proves, which says the number', () => {
    expect(named('verification', 3, { use: 'search' })).toBe('Standar');
    expect(named('verification', 30, { use: 'search' })).toBe('Batas');
    expect(named('verification', 3.5, { use: 'search' })).toBe('Batas');
  });

  it('is a limit where nothing in the record says what it is', () => {
    expect(named('background', 20)).toBe('Batas');
    expect(named('comparison', 20)).toBe('Batas');
  });

  it('is called as ever where the record has neither target nor standard', () => {
    expect(named('background', 20, { of: noUses })).toBe('Standar');
    expect(named('verification', 20, { of: noUses })).toBe('Standar');
    expect(named('comparison', 20, { of: noUses })).toBe('Sasaran');
  });
});
