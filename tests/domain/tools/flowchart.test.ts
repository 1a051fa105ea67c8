import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaningOn } from '#domain/risalah/pointers/leaning.ts';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { analyseFlowchart, emptyFlowchartStep, flowchart } from '#domain/tools/flowchart.ts';
import type { FlowchartInput, FlowchartStep } from '#domain/tools/flowchart.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';
import { dataNames } from '#words/tools.ts';

/** Steps with the ids "1", "2", … and words of their own. */
function flowOf(...steps: readonly Partial<FlowchartStep>[]): FlowchartInput {
  return {
    steps: steps.map((step, at) => ({
      ...emptyFlowchartStep(String(at + 1)),
      text: `Langkah ${at + 1}`,
      ...step,
    })),
  };
}

const decision = (otherwise = ''): Partial<FlowchartStep> => ({ shape: 'decision', otherwise });
const start: Partial<FlowchartStep> = { shape: 'start', text: '' };
const end: Partial<FlowchartStep> = { shape: 'end', text: '' };

describe('a flowchart', () => {
  it('that is whole has nothing to complain of', () => {
    expect(analyseFlowchart(flowOf(start, {}, decision('2'), {}, end))).toMatchObject({
      activities: 2,
      decisions: 1,
      returns: [{ from: 3, to: 2 }],
      oneWay: [],
      unreached: [],
      stopsAt: null,
      unnamed: [],
      notAsked: [],
    });
  });

  it('counts only ways to earlier steps as work done again', () => {
    const { returns } = analyseFlowchart(flowOf({}, decision('4'), decision('1'), end));
    expect(returns).toEqual([{ from: 3, to: 1 }]);
  });

  it('finds decisions after which only one step can follow', () => {
    const nowhere = decision();
    const toItself = decision('3');
    const toTheNext = decision('5');
    const last = decision('1');
    expect(analyseFlowchart(flowOf({}, nowhere, toItself, toTheNext, {}, last)).oneWay).toEqual([
      2, 3, 4, 6,
    ]);
  });

  it('finds steps and ends that no way reaches, however long the way', () => {
    const { unreached } = analyseFlowchart(flowOf(start, decision('6'), end, {}, end, {}, end));
    expect(unreached).toEqual([4, 5]);
  });

  it('begins anew at a further start', () => {
    expect(analyseFlowchart(flowOf({}, end, start, {}, end)).unreached).toEqual([]);
  });

  it('says where it stops without an end, unless nothing arrives there', () => {
    expect(analyseFlowchart(flowOf(start, {})).stopsAt).toBe(2);
    expect(analyseFlowchart(flowOf(start, end, {}))).toMatchObject({
      stopsAt: null,
      unreached: [3],
    });
  });

  it('numbers the steps that say something, and leads no decision to one that does not', () => {
    const blank = { text: ' ' };
    expect(analyseFlowchart(flowOf({}, blank, decision('2'), { text: '', who: 'Loket' }))).toEqual({
      steps: [
        { shape: 'activity', text: 'Langkah 1', who: '', otherwise: null },
        { shape: 'decision', text: 'Langkah 3', who: '', otherwise: null },
        { shape: 'activity', text: '', who: 'Loket', otherwise: null },
      ],
      activities: 2,
      decisions: 1,
      returns: [],
      oneWay: [2],
      unreached: [],
      stopsAt: 3,
      unnamed: [3],
      notAsked: [],
    });
  });

  it('says which steps point elsewhere though they ask nothing', () => {
    const { notAsked, steps } = analyseFlowchart(flowOf({}, { otherwise: '1' }));
    expect(notAsked).toEqual([2]);
    expect(steps.map(({ otherwise }) => otherwise)).toEqual([null, null]);
  });

  it('is empty with a start and an end alone, as it begins', () => {
    let count = 0;
    const first = flowchart.first(() => `id-${(count += 1)}`, dataNames);
    expect(first.steps.map(({ shape }) => shape)).toEqual(['start', 'activity', 'decision', 'end']);
    expect(new Set(first.steps.map(({ id }) => id)).size).toBe(4);
    expect(flowchart.isEmpty(first)).toBe(true);
    expect(analyseFlowchart(first).steps).toEqual([]);
    expect(flowchart.isEmpty(flowOf(start, {}))).toBe(false);
  });

  it('reaches a step or says that it does not, for any flow', () => {
    const step = fc.record({
      shape: fc.constantFrom('start', 'activity', 'decision', 'end'),
      text: fc.constantFrom('', 'Langkah'),
      otherwise: fc.nat(12).map(String),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { steps: told, returns, unreached, oneWay } = analyseFlowchart(flowOf(...steps));
        const numbers = [...unreached, ...oneWay, ...returns.flatMap(({ from, to }) => [from, to])];
        for (const number of numbers) expect(told[number - 1]).toBeDefined();
        // Nothing that is reached leads to what is not.
        told.forEach(({ shape, otherwise }, at) => {
          if (unreached.includes(at + 1)) return;
          if (shape !== 'end') expect(unreached).not.toContain(at + 2);
          if (otherwise !== null) expect(unreached).not.toContain(otherwise);
        });
      }),
    );
  });
});

describe('a step to which a decision leads', () => {
  const use = { ...emptyToolUse('flowchart', () => 'use', dataNames), title: 'Alur' };
  const blank = newRisalah();
  const withFlow = (input: FlowchartInput) => ({
    ...blank,
    background: { ...blank.background, data: [{ ...use, input }] },
  });

  it('is asked about before it goes', () => {
    const risalah = withFlow(flowOf({}, decision('1'), end));
    const on = (id: string) => leaningOn(risalah, { section: 'background', rows: new Set([id]) });
    expect(on('1')).toEqual([{ section: 'background', rows: 1 }]);
    expect(on('3')).toEqual([]);
  });

  it('leaves the decision without a second way when it is gone', () => {
    const [, asks, last] = flowOf({}, decision('1'), end).steps;
    const left = [asks, last].filter((step) => step !== undefined);
    const { data } = dropDanglingReferences(withFlow({ steps: left })).background;
    expect(data[0]?.input).toMatchObject({ steps: [{ id: '2', otherwise: '' }, { id: '3' }] });
  });

  it('is never the decision itself', () => {
    const { data } = dropDanglingReferences(withFlow(flowOf(decision('1'), end))).background;
    expect(data[0]?.input).toMatchObject({ steps: [{ otherwise: '' }, {}] });
  });
});
