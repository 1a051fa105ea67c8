import { describe, expect, it } from 'vitest';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { slidesOf } from '#publications/slides/slidesOf.ts';
import type { Slide } from '#publications/slides/slide.ts';
import { defaults } from '#templates/defaults.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { formats } from '#templates/formats/formats.ts';

function slides(risalah: Risalah): readonly Slide[] {
  return slidesOf({
    risalah,
    method: eightSteps,
    guidance,
    options: { untilStep: null, format: { ...formats[0], emptyAnswers: 'omit' } },
  });
}

const blank = emptyRisalah({
  id: 'r',
  createdAt: '2026-06-01T02:00:00.000Z',
  method: 'eight',
  newId: () => 'x',
  defaults,
});

describe('slidesOf', () => {
  it('shows nothing of a risalah before its first answer', () => {
    expect(slides(blank)).toEqual([]);
  });

  it('goes through the sections in the order of the method and ends with the thread', () => {
    const order = ['members', ...eightSteps.steps.flatMap(({ sections }) => sections), 'closing'];
    const places = slides(puskesmas).map(({ section }) => order.indexOf(section));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(slides(puskesmas).at(-1)?.id).toBe('closing.benang');
  });

  it('says a sentence on every slide and gives each a name of its own in the address', () => {
    const all = slides(puskesmas);
    expect(all.filter(({ sentence }) => sentence.trim() === '')).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('shows each use of a tool once, with its source', () => {
    const used = slides(puskesmas).filter(({ use }) => use === 'pareto-before');
    expect(used).toHaveLength(1);
    expect(used[0]?.shows.kind).toBe('figures');
    expect(used[0]?.source).toContain('Sumber:');
  });

  it('stresses the share of the vital few that the sentence of a Pareto tells, and nothing else', () => {
    const used = slides(puskesmas).filter(({ use }) => use !== '');
    const stressed = used.filter(({ stressed: words = '' }) => words !== '');
    expect(stressed.map(({ tool }) => tool)).toContain('pareto');
    for (const { tool, sentence, stressed: words = '' } of stressed) {
      expect(tool).toBe('pareto');
      expect(words).toMatch(/%$/u);
      expect(sentence).toContain(words);
    }
  });

  it('shows the main table of a section that has no figure', () => {
    const [actions] = slides(puskesmas).filter(({ section }) => section === 'action-plan');
    expect(actions?.shows.kind).toBe('table');
  });

  it('counts the improvements that are carried out, and says so where none is', () => {
    const { actions } = puskesmas;
    const rows = actions.rows.map((row) => ({ ...row, status: 'ongoing' as const }));
    const sentenceOf = (left: typeof rows) =>
      slides({ ...puskesmas, actions: { ...actions, rows: left } }).find(
        ({ section, use }) => section === 'actions' && use === '',
      )?.sentence;
    expect(sentenceOf(rows)).toBe('Belum satu pun dari tiga perbaikan selesai dilaksanakan.');
    expect(sentenceOf(rows.slice(0, 1))).toBe('Satu perbaikan belum selesai dilaksanakan.');
  });
});
