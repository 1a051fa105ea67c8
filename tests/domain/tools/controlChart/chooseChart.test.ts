import { describe, expect, it } from 'vitest';
import { chartQuestions, chooseChart, noAnswers } from '#domain/tools/controlChart/chooseChart.ts';

describe('the guide to a chart', () => {
  it.each([
    [{ data: 'measured', amount: 'few' }, 'run'],
    [{ data: 'measured', amount: 'enough', together: 'one' }, 'i-mr'],
    [{ data: 'measured', amount: 'enough', together: 'some' }, 'xbar-r'],
    [{ data: 'measured', amount: 'enough', together: 'many' }, 'xbar-s'],
    [{ data: 'defectives', sizes: 'same' }, 'np'],
    [{ data: 'defectives', sizes: 'differ' }, 'p'],
    [{ data: 'defects', sizes: 'same' }, 'c'],
    [{ data: 'defects', sizes: 'differ' }, 'u'],
  ] as const)('leads from %j to %s', (answers, chart) => {
    const given = { ...noAnswers, ...answers };
    expect(chooseChart(given)).toBe(chart);
    expect(chartQuestions(given)).toEqual(Object.keys(answers));
  });

  it('waits for the answers that matter', () => {
    expect(chooseChart(noAnswers)).toBeNull();
    expect(chartQuestions(noAnswers)).toEqual(['data']);
    expect(chooseChart({ ...noAnswers, data: 'measured' })).toBeNull();
    expect(chooseChart({ ...noAnswers, data: 'measured', amount: 'enough' })).toBeNull();
    expect(chooseChart({ ...noAnswers, data: 'defects' })).toBeNull();
  });
});
