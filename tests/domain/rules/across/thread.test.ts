import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { findings, tornKnots, tornSteps } from '#domain/rules/findings.ts';
import { threadFindings } from '#domain/rules/across/thread.ts';
import { threadRules } from '#domain/rules/across/threadRuleId.ts';
import type { ThreadRuleId } from '#domain/rules/across/threadRuleId.ts';
import {
  threadBreaks,
  withMeasure,
  withProblem,
  withResult,
  withTarget,
  withTitle,
  withVerification,
} from '#tests/domain/rules/breaks/thread.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { methodById } from '#templates/methods/methods.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { newRisalah, wholeThread } from '#tests/domain/risalah/wholeThread.ts';

const ruleIds = Object.keys(threadRules) as ThreadRuleId[];
const idsOf = (risalah: Risalah) => threadFindings(risalah).map((finding) => finding.id);

describe('a whole thread', () => {
  it('gives no finding', () => {
    expect(threadFindings(wholeThread())).toEqual([]);
  });

  it('is watched by sixteen rules', () => {
    expect(ruleIds).toHaveLength(16);
  });
});

describe.each(ruleIds)('the rule %s', (id) => {
  it('speaks where the thread is torn and names the place', () => {
    const torn = threadFindings(threadBreaks[id].change(wholeThread()));
    expect(torn.find((finding) => finding.id === id)).toMatchObject(threadBreaks[id].says);
  });

  it('knows every fact that its wording asks for', () => {
    const torn = threadFindings(threadBreaks[id].change(wholeThread()));
    const facts = Object.keys(torn.find((finding) => finding.id === id)?.facts ?? {});
    const asked = Object.values(findingTexts[id])
      .join(' ')
      .matchAll(/\{(\w+)\}/g);
    for (const [, name] of asked) expect(facts).toContain(name);
  });

  it('is silent on a whole thread', () => {
    expect(idsOf(wholeThread())).not.toContain(id);
  });
});

describe('carried numbers', () => {
  it('are compared with the inventory in the same unit only', () => {
    expect(threadFindings(withProblem({ frequency: 160 }))).toMatchObject([
      {
        id: 'baseline-differs',
        place: { section: 'inventory', row: 'problem' },
        facts: { found: 160 },
      },
    ]);
    expect(idsOf(withProblem({ frequency: 160, unit: 'orang' }))).toEqual([]);
    expect(idsOf(withProblem({ frequency: 160, achieved: 154 }))).toEqual([]);
    expect(idsOf(withProblem({ frequency: null }))).toEqual([]);
  });

  it('are compared with the total of a Pareto that counts the same', () => {
    const risalah = wholeThread();
    const [sheet, second] = risalah.inventory.data;
    if (sheet?.tool !== 'check-sheet' || second === undefined) throw new Error('no check sheet');
    const recounted = { ...sheet, input: { ...sheet.input, counts: [[100], [60]] } };
    const inventory = { ...risalah.inventory, data: [recounted, second] };
    expect(threadFindings({ ...risalah, inventory })).toMatchObject([
      {
        id: 'baseline-differs',
        place: { section: 'inventory', row: 'pareto' },
        facts: { found: 160 },
      },
    ]);
  });

  it('are found in a typed title in either notation, or not at all', () => {
    const target = { baseline: 12.5, target: 5, unit: 'menit' };
    const titled = (title: string) =>
      idsOf(withTitle(withTarget(withProblem({ frequency: null }), target), title));
    expect(titled('Menurunkan waktu dari 12,5 menit menjadi 5 menit')).toEqual([]);
    expect(titled('Menurunkan waktu dari 12.5 menit menjadi 5 menit')).toEqual([]);
    expect(titled('Menurunkan waktu tunggu')).toEqual([]);
    expect(titled('Menurunkan waktu dari rata-rata 13 menit menjadi 6 menit.')).toEqual([
      'baseline-differs',
      'baseline-differs',
    ]);
  });

  it('are not compared while the target has none', () => {
    const risalah = withTarget(wholeThread(), { baseline: null, target: null });
    expect(idsOf(risalah)).toEqual(['target-missing']);
  });
});

describe('the first findings', () => {
  it('of a new risalah are what no step has answered yet', () => {
    expect(idsOf(newRisalah())).toEqual([
      'problem-not-chosen',
      'target-missing',
      'no-dominant-cause',
    ]);
  });

  it('take a head in other capitals for the same problem', () => {
    const risalah = wholeThread();
    const head = { ...risalah['cause-effect'], problem: ' KELUHAN di loket: tinggi.' };
    expect(idsOf({ ...risalah, 'cause-effect': head })).toEqual([]);
  });

  it('take data in this section for proof', () => {
    expect(idsOf(withVerification(wholeThread(), { n: null, use: 'data' }))).toEqual([
      'dominant-cause-unproven',
    ]);
    const proven = withVerification(wholeThread(), { n: null, use: 'pareto-2' });
    const data = [
      { ...wholeThread().inventory.data[0], id: 'pareto-2' },
    ] as Risalah['verification']['data'];
    expect(idsOf({ ...proven, verification: { ...proven.verification, data } })).toEqual([]);
  });

  it('ask for a result that was never measured', () => {
    expect(threadFindings(withResult(wholeThread(), { target: 'gone' }))).toMatchObject([
      {
        id: 'result-missing-or-on-another-unit',
        kind: 'gap',
        place: { row: 'target' },
        about: 'target',
      },
    ]);
  });

  it('leave rows alone that say nothing yet', () => {
    expect(idsOf(withMeasure(wholeThread(), { what: ' ', cause: '' }))).toEqual([
      'dominant-cause-untreated',
    ]);
    const blank = withTarget(wholeThread(), { indicator: '', baseline: null, target: null });
    expect(idsOf(withResult(blank, { target: '', after: null }))).toEqual(['target-missing']);
  });
});

describe('findings', () => {
  it('stand in the order of the method', () => {
    const torn = [
      threadBreaks['measure-not-standardised'],
      threadBreaks['target-without-problem'],
    ].reduce((risalah, { change }) => change(risalah), wholeThread());
    const ids = findings(torn, methodById('eight')).map((finding) => finding.id);
    expect(ids.filter((id) => id in threadRules)).toEqual([
      'target-without-problem',
      'measure-not-standardised',
    ]);
    expect(ids.indexOf('evidence-incomplete')).toBeLessThan(ids.indexOf('target-without-problem'));
  });

  it('tear the rail behind the step whose link is missing, in every method', () => {
    const torn = threadBreaks['measure-not-carried-out'].change(wholeThread());
    const stepsIn = (id: string) => [...tornSteps(findings(torn, methodById(id)), methodById(id))];
    expect(stepsIn('eight')).toEqual(['plan']);
    expect(stepsIn('seven')).toEqual(['plan-and-implementation']);
    expect([...tornKnots(findings(torn, methodById('eight')))]).toEqual(['measures']);
  });

  it('never fail, whatever the risalah', () => {
    fc.assert(
      fc.property(arbitraryRisalah, (risalah) => {
        for (const finding of findings(risalah, methodById('eight'))) {
          expect(JSON.stringify(finding.facts)).not.toContain('null');
        }
      }),
      { numRuns: 30 },
    );
  });
});
