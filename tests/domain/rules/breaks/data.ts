import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { answered } from '#tests/domain/rules/watchRules.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';
import type { DataRuleId } from '#domain/rules/across/data.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import { pareto } from '#domain/tools/pareto.ts';
import { emptyScatter } from '#domain/tools/scatter.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'inventory', row: 'use' } as const;
export const use = { id: 'use', title: 'Keluhan', evidence: emptyEvidence() };
const [sheet] = puskesmas.inventory.data;

/** What makes each rule of this family speak. */
export const dataBreaks: Breaks<DataRuleId> = {
  'reading-names-other': {
    change: (risalah) =>
      answered('inventory', {
        data: risalah.inventory.data.map((use) =>
          use.id === 'pareto-before'
            ? { ...use, evidence: { ...use.evidence, reading: 'Jaringan terputus paling banyak.' } }
            : use,
        ),
      })(risalah),
    says: { kind: 'check', place: { section: 'inventory', row: 'pareto-before' } },
  },
  'data-without-title': {
    change: withUse({ ...bars([3]), title: ' ' }),
    says: { kind: 'gap', place },
  },
  'data-empty': { change: withUse(bars([])), says: { kind: 'gap', place } },
  'total-differs': {
    change: withSheet({ typedTotal: 145 }),
    says: { kind: 'check', facts: { found: 145, expected: 154 } },
  },
  'totals-counted-twice': {
    change: withSheet({
      kinds: [
        { id: 'a', name: 'Berkas' },
        { id: 'sum', name: 'Jumlah' },
      ],
    }),
    says: { kind: 'check', place: { section: 'inventory', row: 'sheet-before' } },
  },
  'pareto-flat': {
    change: withUse(bars([12, 11, 10, 10, 9])),
    says: { kind: 'check', place, facts: { category: 'Jenis 1' } },
  },
  'catch-all-leads': {
    change: withUse(bars([9, 5], 20)),
    says: { kind: 'check', place, facts: { category: 'Lain-lain' } },
  },
  'leading-bar-untreated': {
    change: withUse(bars([90, 5, 3])),
    says: { kind: 'check', place, facts: { category: 'Jenis 1' } },
  },
  'scatter-few-pairs': {
    change: withUse({ ...use, tool: 'scatter', input: { ...emptyScatter, pairs: pairs(29) } }),
    says: { kind: 'check', place, facts: { count: 29 } },
  },
  'histogram-few-values': {
    change: withUse({ ...use, tool: 'histogram', input: { ...emptyHistogram, values: [1, 2, 3] } }),
    says: { kind: 'check', place, facts: { count: 3 } },
  },
};

export function withUse(added: ToolUse): Change {
  return (risalah) => {
    const data = [...risalah.inventory.data, added];
    return { ...risalah, inventory: { ...risalah.inventory, data } };
  };
}

function withSheet(
  input: Partial<Extract<ToolUse, { tool: 'check-sheet' }>['input']>,
): (risalah: Risalah) => Risalah {
  if (sheet?.tool !== 'check-sheet') throw new Error('The example begins without a check sheet.');
  return answered('inventory', { data: [{ ...sheet, input: { ...sheet.input, ...input } }] });
}

export function bars(counts: readonly number[], other = 0): ToolUse {
  const items = counts.map((count, index) => ({ category: `Jenis ${index + 1}`, count }));
  const rest = other > 0 ? [{ category: 'Lain-lain', count: other }] : [];
  return {
    ...use,
    tool: 'pareto',
    input: { ...pareto.empty, items: [...items, ...rest] },
    from: '',
    before: '',
    parent: { use: '', category: '' },
  };
}

export function pairs(count: number) {
  return Array.from({ length: count }, (_, x) => ({ x, y: x, stratum: '', label: '' }));
}
