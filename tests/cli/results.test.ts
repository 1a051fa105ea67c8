import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { analyse } from '#cli/analyse.ts';
import { rawInputs } from '#cli/rawInputs.ts';
import { toolResults } from '#cli/results/toolResults.ts';
import { schemaOf } from '#cli/schemaOf.ts';
import { toolIds } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { tools } from '#domain/tools/tools.ts';

interface Case {
  readonly id: string;
  readonly tool: string;
  readonly input: unknown;
}

const folder = new URL('../fixtures/spc/', import.meta.url);
const published = readdirSync(folder).flatMap((name) => {
  const family = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
    readonly cases: readonly (Case & { readonly expected: object })[];
  };
  return family.cases.filter(({ expected }) => !('throwsOrNoData' in expected));
});

/** What published data never are, and the tools' own forms. */
const odd: readonly Omit<Case, 'id'>[] = [
  { tool: 'i-mr', input: { values: [1, null] } },
  { tool: 'p-chart', input: { defectives: [1, null, 4], size: 20 } },
  { tool: 'np-chart', input: { defectives: [1, null, 4], size: 20 } },
  { tool: 'np-chart', input: { defectives: [0, null, 4], sizes: [20, 20, 20] } },
  { tool: 'c-chart', input: { defects: [4, null, 1] } },
  { tool: 'u-chart', input: { defects: [4, null, 1], sizes: [2, 3, 4] } },
  { tool: 'u-chart', input: { defects: [4, null, 1], size: 2 } },
  { tool: 'xbar-r', input: { subgroups: [[1, 2], [], [4]] } },
  { tool: 'run-chart', input: { values: [1, null, 2] } },
  { tool: 'run-chart', input: { nUseful: [0, 30] } },
  { tool: 'control-chart-constants', input: { n: [26] } },
  { tool: 'descriptive', input: { values: [null], p: 0.9 } },
  { tool: 'histogram', input: { values: [null] } },
  { tool: 'histogram', input: { values: [3, null, 5], lsl: 1, usl: 9 } },
  { tool: 'histogram', input: { values: [], curve: 'hidden' } },
  { tool: 'capability', input: { values: [null], lsl: 1, usl: 2 } },
  { tool: 'scatter', input: { x: [null], y: [1] } },
  { tool: 'pareto', input: { items: [] } },
  { tool: 'check-sheet', input: { entries: [null] } },
  { tool: 'stratification', input: { rows: [{ loket: 'A', value: null }], by: ['loket'] } },
];

const chart = { chart: 'i-mr', pointTitle: 'Hari', ruleSet: 'nelson', target: 5 };
const point = { name: '1', count: null, size: null, note: '' };
const events = [1, 2, 4, 8, 9, 20].map((amount) => ({
  words: [amount > 4 ? 'A' : 'B', amount % 2 ? 'x' : 'y'],
  amount,
}));
const own: Readonly<Record<ToolId, object>> = {
  'check-sheet': {
    ...tools['check-sheet'].empty,
    kinds: [{ id: 'k', name: 'Antre' }],
    columns: [1, 2].map((at) => ({ id: `${at}`, name: '', stratum: `${at}`, inspected: 10 })),
    counts: [[4, 9]],
    typedTotal: 12,
  },
  stratification: {
    ...tools.stratification.empty,
    columns: ['s', 'k'].map((id) => ({ id, name: id })),
    by: 's',
    across: 'k',
    rows: events,
  },
  pareto: { ...tools.pareto.empty, items: [{ category: 'a', count: 3 }] },
  series: {
    ...tools.series.empty,
    categories: ['a', 'b'],
    series: (['before', 'after'] as const).map((role) => ({ name: role, role, values: [1, null] })),
  },
  'control-chart': {
    ...tools['control-chart'].empty,
    ...chart,
    points: [5, 6, 5, 6, 90, 5, 6].map((value) => ({ ...point, values: [value], struck: '' })),
    changes: [{ label: 'Mulai', at: 3 }],
    stages: [{ name: 'Nanti', from: 99 }],
  },
  histogram: { ...tools.histogram.empty, values: [3, null, 4, 9], lsl: 1, usl: 12 },
  scatter: {
    ...tools.scatter.empty,
    pairs: [1, 2, 4, null].map((x) => ({ x, y: 3, stratum: 'A', label: '' })),
  },
  'cause-effect': {
    ...tools['cause-effect'].empty,
    problem: 'Antre',
    categories: [{ id: 'c', name: 'Manusia' }],
    causes: [
      { id: '1', parent: 'c', text: 'Sibuk', candidate: true, retired: false },
      { id: '2', parent: '1', text: 'Kurang orang', candidate: false, retired: false },
    ],
  },
};

const ownCases = toolIds.map((tool) => ({ tool, input: own[tool] }));
const cases = [...published, ...odd, ...ownCases];

interface Taken {
  readonly form: string;
  readonly schema: z.ZodType;
  readonly printed: object;
}

/** What is printed for an input, with the form that took it. */
function taken({ tool, input }: Omit<Case, 'id'>): Taken {
  const printed = JSON.parse(JSON.stringify(analyse(tool, JSON.stringify(input)))) as object;
  const raw = rawInputs.filter((each) => each.tool === tool);
  const at = raw.findIndex(({ forms }) => forms.input.safeParse(input).success);
  const schema = raw[at]?.forms.result ?? toolResults[tool as ToolId];
  return { form: `${tool} ${at}`, schema, printed };
}

function namesIn(schema: z.ZodType): readonly string[] {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return Object.keys(json.properties ?? {});
}

describe('what analyse prints', () => {
  it.each(cases.map((each, at) => [`${each.tool} ${at}`, each] as const))(
    'has the names and forms that its schema says, and no others: %s',
    (_, each) => {
      const { schema, printed } = taken(each);
      expect(schema.safeParse(printed).error?.issues ?? []).toEqual([]);
      const names = namesIn(schema);
      const unsaid = Object.keys(printed).filter((name) => !names.includes(name));
      expect(unsaid.filter((name) => !/^p[\d.]+_type[1-9]$/.test(name))).toEqual([]);
    },
  );

  it('has each promised name in at least one case', () => {
    const answers = cases.map(taken);
    const promised = answers.flatMap(({ form, schema }) =>
      namesIn(schema).map((name) => ({ form, name })),
    );
    const absent = promised.filter(
      ({ form, name }) => !answers.some((each) => each.form === form && name in each.printed),
    );
    expect([...new Set(absent.map(({ form, name }) => `${form}: ${name}`))]).toEqual([]);
  });

  it('is said beside each form of the input that schema prints', () => {
    for (const tool of new Set([...rawInputs.map((raw) => raw.tool), ...toolIds])) {
      const schema = schemaOf(tool) as { readonly anyOf: readonly unknown[] };
      for (const form of 'result' in schema ? [schema] : schema.anyOf) {
        expect(form).toMatchObject({ result: { type: 'object' } });
        expect(JSON.stringify(form)).not.toMatch(/\$ref|readOnly/);
      }
    }
  });
});
