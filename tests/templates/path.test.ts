import { describe, expect, it } from 'vitest';
import { stepOfSection } from '#domain/method/stepOfSection.ts';
import { stepSectionIds, stepSections } from '#domain/method/sectionId.ts';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import { pathSlide } from '#publications/slides/pathSlide.ts';
import { pathStanding } from '#domain/scoring/pathStanding.ts';
import { defaults } from '#templates/defaults.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById, methods } from '#templates/methods/methods.ts';
import { path } from '#templates/path.ts';

const blank = emptyRisalah({
  id: 'r1',
  createdAt: '2026-06-01T02:00:00.000Z',
  method: 'eight',
  newId: () => 'id',
  defaults,
});

describe('the two-day path', () => {
  it('leads through every section up to the plan, each once', () => {
    const planned = stepSectionIds.filter((id) =>
      ['theme', 'causes', 'dominant-causes', 'plan'].includes(stepSections[id]),
    );
    const named = path.halfDays.flatMap(({ sections }) => sections);
    expect(new Set(named).size).toBe(named.length);
    expect(named).toEqual(expect.arrayContaining(planned));
  });

  it('ends in a step that every method has', () => {
    for (const method of methods) {
      expect(stepOfSection(method, path.lastSection), method.id).not.toBeNull();
    }
    expect(stepOfSection(methodById('eight'), path.lastSection)?.id).toBe('plan');
  });

  it('begins with nothing and ends with everything', () => {
    const statuses = (risalah: typeof blank) =>
      pathStanding(risalah, path, defaults).map(({ status }) => status);
    expect(statuses(blank)).toEqual(['empty', 'empty', 'empty', 'empty']);
    expect(statuses(puskesmas)).toEqual(['done', 'done', 'done', 'done']);
  });

  it('names what a half day still lacks', () => {
    const begun = { ...blank, title: { ...blank.title, theme: 'Mempercepat pelayanan' } };
    const standing = pathStanding(begun, path, defaults);
    expect(standing[1]).toMatchObject({
      status: 'started',
      missing: ['priority', 'target', 'schedule'],
    });
    const { shows, sentence } = pathSlide(path, standing, guidance);
    expect(sentence).toBe('Dua hari, dari nama kelompok sampai rencana yang siap disahkan.');
    const cells = shows.kind === 'table' ? shows.table.rows[1]?.cells : undefined;
    expect(cells?.[2]?.lines).toEqual([
      'Belum ada: prioritas masalah, sasaran, dan jadwal kegiatan',
    ]);
  });
});
