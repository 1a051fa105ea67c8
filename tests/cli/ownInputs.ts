import type { ToolId } from '#domain/tools/toolId.ts';

const events = [1, 2, 4, 8, 9, 20].map((amount) => ({
  words: [amount > 4 ? 'A' : 'B', amount % 2 ? 'x' : 'y'],
  amount,
}));

/** An input of each tool that makes its result say all that it can, with nothing in it that may be left out. */
export const ownInputs: Readonly<Record<ToolId, object>> = {
  'check-sheet': {
    kinds: [{ name: 'Antre' }],
    columns: [
      { stratum: 'A', inspected: 10 },
      { stratum: 'B', inspected: 10 },
    ],
    counts: [[4, 9]],
    typedTotal: 12,
  },
  stratification: {
    columns: [{ name: 'Loket' }, { name: 'Jenis' }],
    by: '1',
    across: '2',
    rows: events,
  },
  pareto: { items: [{ category: 'a', count: 3 }, { category: 'b' }] },
  series: {
    categories: ['a', 'b'],
    series: [{ role: 'before', values: [1] }, { role: 'after', values: [2, 3] }, { name: 'c' }],
  },
  'control-chart': {
    points: [5, 6, 5, 6, 90, 5, 6].map((value) => ({ values: [value] })),
    rules: [{ rule: 'beyond' }],
    changes: [{ label: 'Mulai', at: 3 }],
    stages: [{ name: 'Nanti', from: 99 }],
    target: 5,
  },
  histogram: { values: [3, null, 4, 9], lsl: 1, usl: 12 },
  scatter: { pairs: [{ x: 1, y: 3, stratum: 'A' }, { x: 2, y: 3 }, { x: 4, y: 5 }, { y: 3 }] },
  flowchart: {
    steps: [
      { shape: 'start', otherwise: '2' },
      { who: 'Loket' },
      { shape: 'decision', text: 'Lengkap?', otherwise: '2' },
      { shape: 'decision', text: 'Benar?' },
      { shape: 'end' },
      { text: 'Mengarsipkan' },
      { shape: 'start', text: 'Surat susulan' },
    ],
  },
  'cause-effect': {
    problem: 'Antre',
    categories: [{ name: 'Manusia' }],
    causes: [
      { parent: '1', text: 'Sibuk', candidate: true },
      { parent: '2', text: 'Kurang orang' },
    ],
  },
};
