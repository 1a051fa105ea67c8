import { describe, expect, it } from 'vitest';
import { compose } from '#manuscript/compose.ts';
import type { Context } from '#manuscript/context.ts';
import type { Manuscript, Table } from '#manuscript/manuscript.ts';
import type { ComposeOptions } from '#manuscript/options.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { sevenSteps } from '#templates/methods/sevenSteps.ts';
import { anchorsIn, blocksOf, coveredColumns, referencesIn, textsOf } from './readManuscript.ts';
import { blankRisalah, sampleRisalah } from './sampleRisalah.ts';
import { formats } from '#templates/formats/formats.ts';

function composed(risalah: Risalah, change: Partial<Omit<Context, 'risalah'>> = {}): Manuscript {
  const options: ComposeOptions = {
    untilStep: null,
    format: { ...formats[0], emptyAnswers: 'omit' },
  };
  return compose({ risalah, method: eightSteps, guidance, options, ...change });
}

function tablesOf(manuscript: Manuscript): readonly Table[] {
  return blocksOf(manuscript).flatMap((block) => (block.kind === 'table' ? [block] : []));
}

function headingsOf(manuscript: Manuscript): readonly string[] {
  return blocksOf(manuscript).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

function whole(manuscript: Manuscript): string {
  return textsOf(manuscript).join('\n');
}

describe('the whole report', () => {
  it('sets cover, front matter and report apart by their page numbers', () => {
    const { parts } = composed(sampleRisalah());
    expect([...new Set(parts.map((part) => part.numbering))]).toEqual(['none', 'roman', 'arabic']);
  });

  it('numbers its chapters in a row, the introduction first', () => {
    const labels = blocksOf(composed(sampleRisalah())).flatMap((block) =>
      block.kind === 'heading' && block.level === 1 && block.label !== ''
        ? [`${block.label} ${block.text}`]
        : [],
    );
    expect(labels.slice(0, 2)).toEqual([
      'BAB I PENDAHULUAN',
      'BAB II LANGKAH 1 (PLAN): MENENTUKAN TEMA DAN SASARAN',
    ]);
    expect(labels.at(-1)).toBe('BAB X PENUTUP');
  });

  it('merges plan and implementation under one chapter in seven steps', () => {
    const seven = composed(sampleRisalah(), { method: sevenSteps });
    expect(headingsOf(seven).filter((text) => text.startsWith('LANGKAH'))).toHaveLength(7);
    expect(whole(seven)).toContain('Alur dipasang di loket');
  });

  it('calls a step what the team calls it', () => {
    const named = { ...sampleRisalah(), stepNames: { 'eight/causes': 'Mencari sebab' } };
    expect(headingsOf(composed(named))).toContain('LANGKAH 2 (PLAN): MENCARI SEBAB');
  });

  it('ends after the step it is asked to end with', () => {
    const cut = composed(sampleRisalah(), {
      options: { untilStep: 'causes', format: { ...formats[0], emptyAnswers: 'omit' } },
    });
    const headings = headingsOf(cut);
    expect(headings).toContain('LANGKAH 2 (PLAN): MENGANALISIS PENYEBAB');
    expect(headings.some((text) => text.startsWith('LANGKAH 3'))).toBe(false);
    expect(headings).not.toContain('PENUTUP');
    expect(headings).not.toContain('LEMBAR PENGESAHAN');
  });

  it('marks what is empty, or leaves it out', () => {
    const marked = composed(blankRisalah(), {
      options: { untilStep: null, format: formats[0] },
    });
    const marks = blocksOf(marked).filter(
      (block) => block.kind === 'paragraph' && block.style === 'missing',
    );
    expect(marks.length).toBeGreaterThan(20);
    expect(whole(composed(blankRisalah()))).not.toContain('(belum diisi)');
  });

  it('prints the mark of a worked example', () => {
    expect(composed({ ...sampleRisalah(), mark: 'CONTOH FIKTIF' }).mark).toBe('CONTOH FIKTIF');
  });
});

describe('what must hold for every report', () => {
  const cases: readonly [string, Manuscript][] = (['omit', 'mark'] as const).flatMap(
    (emptyAnswers): [string, Manuscript][] => {
      const options: ComposeOptions = { untilStep: null, format: { ...formats[0], emptyAnswers } };
      return [
        [`a blank draft, ${emptyAnswers}`, composed(blankRisalah(), { options })],
        [`a full case, ${emptyAnswers}`, composed(sampleRisalah(), { options })],
        [
          `a full case in seven steps, ${emptyAnswers}`,
          composed(sampleRisalah(), { options, method: sevenSteps }),
        ],
      ];
    },
  );

  it.each(cases)('prints no NaN, undefined or null in %s', (_, manuscript) => {
    expect(whole(manuscript)).not.toMatch(/NaN|undefined|\bnull\b|Infinity/);
  });

  it.each(cases)('refers only to what stands in it in %s', (_, manuscript) => {
    const anchors = new Set(anchorsIn(manuscript));
    expect(referencesIn(manuscript).filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  it.each(cases)('gives every anchor once in %s', (_, manuscript) => {
    const anchors = anchorsIn(manuscript);
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });

  it.each(cases)('fills every column of every row in %s', (_, manuscript) => {
    for (const table of tablesOf(manuscript)) {
      for (const covered of coveredColumns(table)) {
        expect(`${table.anchor}: ${covered}`).toBe(`${table.anchor}: ${table.columns.length}`);
      }
    }
  });

  it.each(cases)('gives every figure a text alternative in %s', (_, manuscript) => {
    const silent = blocksOf(manuscript).filter(
      (block) => block.kind === 'figure' && block.figure.alt.trim() === '',
    );
    expect(silent).toEqual([]);
  });
});
