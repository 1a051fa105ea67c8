import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tools } from '#domain/tools/tools.ts';
import { blockOf } from '#intake/cells/cell.ts';
import { readFor } from '#intake/readFor.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';
import { dataNames } from '#words/tools.ts';
import { rowsOf, writtenTable } from './writtenTable.ts';

const given = { answers: {}, newId: () => 'id', names: dataNames };

describe('a table in anybody’s writing', () => {
  it('is read back as the same check sheet, or asked about', () => {
    fc.assert(
      fc.property(writtenTable, (table) => {
        const { input, draft, columns, questions, unread, told } = readFor({
          ...given,
          block: blockOf(rowsOf(table)),
          target: toolTargets['check-sheet'],
          current: tools['check-sheet'].empty,
        });
        expect(input === null).toBe(questions.length > 0);
        if (input === null) return;
        expect(input.kinds.map(({ name }) => name)).toEqual(table.kinds);
        expect(input.counts).toEqual(table.cells);
        expect(columns.filter(({ place }) => place === 'count')).toHaveLength(table.columns.length);
        expect(unread).toEqual([]);
        expect(told).toEqual([]);
        expect(draft).toEqual(input);
      }),
      { numRuns: 400 },
    );
  });
});
