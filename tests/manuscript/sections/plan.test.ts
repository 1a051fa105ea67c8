import { describe, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { compose } from '#manuscript/compose.ts';
import type { Context } from '#manuscript/context.ts';
import { actionPlan } from '#manuscript/sections/plan/actionPlan.ts';
import { alternatives } from '#manuscript/sections/plan/alternatives.ts';
import { slidesOf } from '#publications/slides/slidesOf.ts';
import { blocksOf, textsOf } from '#tests/manuscript/readManuscript.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';
import { formats } from '#templates/formats/formats.ts';

function context(risalah: Risalah = puskesmas, method = 'eight'): Context {
  return {
    risalah,
    guidance,
    method: methodById(method),
    options: { format: formats[0], untilStep: null },
  };
}

function withPlan(plan: Partial<Risalah['action-plan']>): Risalah {
  return { ...puskesmas, 'action-plan': { ...puskesmas['action-plan'], ...plan } };
}

function columnsOf(risalah: Risalah): readonly string[] {
  const table = actionPlan(context(risalah)).find((block) => block.kind === 'table');
  return table?.kind === 'table' ? table.columns.map(({ title }) => title) : [];
}

describe('the plan in print', () => {
  it('puts the questions in the order of the team, on paper and before the hall', () => {
    const risalah = withPlan({ columns: ['who', 'cost', 'what', 'why', 'where', 'when', 'how'] });
    expect(columnsOf(risalah).slice(2, 5)).toEqual([
      'Siapa (Who)',
      'Biaya (How much)',
      'Apa (What)',
    ]);
    const slide = slidesOf(context(risalah)).find(({ section }) => section === 'action-plan');
    const shown = slide?.shows.kind === 'table' ? slide.shows.table.columns : [];
    expect(shown.map(({ title }) => title)).toEqual(columnsOf(risalah));
  });

  it('adds the costs up under their column, wherever it stands', () => {
    const risalah = withPlan({ columns: ['cost', 'what', 'why', 'where', 'when', 'who', 'how'] });
    const table = actionPlan(context(risalah)).find((block) => block.kind === 'table');
    const last = table?.kind === 'table' ? table.rows.at(-1) : undefined;
    expect(last?.cells.map(({ span }) => span ?? 1).slice(0, 2)).toEqual([2, 1]);
    expect(last?.cells[1]?.lines).toEqual(['3.000.000']);
  });

  it('leaves the cost out of 5W1H', () => {
    expect(columnsOf(withPlan({ variant: '5w1h' }))).not.toContain('Biaya (How much)');
  });

  it('tells what is new in the chosen way', () => {
    const risalah = {
      ...puskesmas,
      alternatives: { ...puskesmas.alternatives, novelty: 'Tanpa aplikasi baru.' },
    };
    const texts = textsOf(alternatives(context(risalah)));
    expect(texts).toContain('Kebaruan cara yang dipilih. ');
    expect(texts).toContain('Tanpa aplikasi baru.');
  });

  it.each(['eight', 'seven'])(
    'is signed where it ends, before anything is carried out: %s',
    (id) => {
      const headings = blocksOf(compose(context(puskesmas, id))).flatMap((block) =>
        block.kind === 'heading' ? [block.text.replace(/^\d+\.\d+ /, '')] : [],
      );
      const signed = headings.indexOf('Pengesahan rencana');
      expect(headings[signed - 1]).toBe(guidance.risks.name);
      expect(signed).toBeLessThan(headings.indexOf(guidance.actions.name));
      expect(headings.filter((text) => text === 'LEMBAR PENGESAHAN')).toHaveLength(1);
    },
  );

  it('is signed by those who approve plans, and only by them', () => {
    const signatures = blocksOf(compose(context())).filter(({ kind }) => kind === 'signatures');
    const preambles = signatures.map((block) =>
      block.kind === 'signatures' ? block.blocks.map(({ preamble }) => preamble) : [],
    );
    expect(preambles).toContainEqual(['', 'Mengetahui,', 'Menyetujui,']);
    expect(preambles).toContainEqual(['', 'Mengetahui,', 'Mengesahkan,']);
  });
});
