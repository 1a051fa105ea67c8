import { describe, expect, it } from 'vitest';
import { tools } from '#domain/tools/tools.ts';
import { dataNames } from '#words/tools.ts';
import { blockOf } from '#intake/cells/cell.ts';
import { columnMark, rowMark, withAnswer, withColumnMark, withRowMark } from '#intake/marks.ts';
import type { ColumnMark } from '#intake/marks.ts';
import type { Answers } from '#intake/reading/answers.ts';
import { headKey, keptText, recalledAnswers } from '#intake/remembered.ts';
import { tableReader } from '#intake/tableReader.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';

function pareto(text: string) {
  const reader = tableReader({
    id: 'pareto',
    target: toolTargets.pareto,
    current: tools.pareto.empty,
    onTake: () => undefined,
    newId: () => 'id',
    names: dataNames,
  });
  const block = blockOf(text.split('\n').map((line) => line.split('\t')));
  const read = (answers: Answers = {}) => reader.read(block, answers);
  const marked = (answers: Answers, at: number, mark: ColumnMark): Answers =>
    withColumnMark(answers, { outcome: read(answers), places: reader.places }, { at, mark });
  return { read, marked };
}

const twoAmounts = 'Bagian\tMasuk\tKeluar\nLoket\t10\t7\nFarmasi\t20\t12';

describe('a mark that is changed by hand', () => {
  it('puts a column in a place, and the one that had it makes way', () => {
    const { read, marked } = pareto(twoAmounts);
    const answers = marked({}, 2, { is: 'place', place: 'count' });
    expect(read(answers).shown.rows).toEqual([
      ['Loket', 7],
      ['Farmasi', 12],
    ]);
    expect(read(answers).questions).toEqual([]);
    expect(columnMark(read(answers), 1)).toEqual({ is: 'unused' });
  });

  it('sets a column aside for good', () => {
    const { read, marked } = pareto('Jenis\tKode\tJumlah\nAntre\t11\t3\nEntri\t12\t4');
    const answers = marked({}, 1, { is: 'aside', kind: 'serial' });
    expect(columnMark(read(answers), 1)).toEqual({ is: 'aside', kind: 'serial' });
    expect(read(answers).shown.rows).toEqual([
      ['Antre', 3],
      ['Entri', 4],
    ]);
  });

  it('makes a row data, a title, a head or nothing', () => {
    const { read } = pareto('Jenis\tJumlah\nAntre\t3\nEntri\t4\nTotal\t7');
    expect(rowMark(read(), 3)).toBe('sum');
    expect(read(withRowMark({}, 3, 'data')).shown.rows).toHaveLength(3);
    expect(read(withRowMark({}, 1, 'blank')).shown.rows).toEqual([['Entri', 4]]);
    const headless = read(withRowMark({}, 0, 'title'));
    expect(headless.reading.heads).toEqual([]);
    expect(headless.setAside.map(({ kind }) => kind)).toEqual(['title', 'sum']);
    expect(read(withRowMark({}, 1, 'head')).reading.heads).toEqual([0, 1]);
  });
});

describe('an answer', () => {
  it('to a question takes the place of the one before', () => {
    const { read } = pareto(twoAmounts);
    const [question] = read().questions;
    if (question === undefined) throw new Error('nothing asked');
    const first = withAnswer({}, question, 'Masuk');
    expect(withAnswer(first, question, 'Keluar').column).toEqual(['Keluar']);
    expect(read(first).questions).toEqual([]);
  });

  it('is kept for the same head as text, and for no other', () => {
    const { read, marked } = pareto(twoAmounts);
    const { reading } = read();
    const chosen = withRowMark(marked({}, 2, { is: 'place', place: 'count' }), 2, 'blank');
    const text = keptText(chosen, reading);
    const other = pareto('Bagian\tMASUK\tKeluar\nLab\t1\t2\nGizi\t3\t4\nFarmasi\t5\t6');
    expect(headKey('pareto', other.read().reading)).toBe(headKey('pareto', reading));
    expect(headKey('pareto', pareto('a\t1\nb\t2').read().reading)).toBeNull();
    const recalled = recalledAnswers(text, other.read().reading) ?? {};
    expect(other.read(recalled).shown.rows).toEqual([
      ['Lab', 2],
      ['Gizi', 4],
    ]);
    expect(keptText({}, reading)).toBeNull();
    expect(recalledAnswers('{"dates":"never"}', reading)).toBeNull();
    expect(recalledAnswers('torn', reading)).toBeNull();
  });
});
