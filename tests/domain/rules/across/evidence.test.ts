import { describe, expect, it } from 'vitest';

import { addressOf } from '#domain/risalah/address.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { evidenceFindings, missingEvidence } from '#domain/rules/across/evidence.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import type { Evidence } from '#domain/tools/evidence.ts';
import { pareto } from '#domain/tools/pareto.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

const complete: Evidence = {
  question: 'Keluhan mana yang terbanyak?',
  measured: 'keluhan',
  unit: '',
  periodFrom: '2026-03-02',
  periodTo: '2026-03-31',
  place: 'Loket pendaftaran',
  collector: 'Anggota 1',
  source: 'Lembar periksa',
  n: 154,
  reading: 'Dua jenis menyumbang separuhnya.',
};

describe('the evidence of a use of a tool', () => {
  it('is complete without its unit and without the team’s own reading', () => {
    expect(missingEvidence(used(complete))).toEqual([]);
    expect(missingEvidence(used({ ...complete, reading: '' }))).toEqual([]);
  });

  it('is missed field by field', () => {
    expect(missingEvidence(used({ ...complete, place: ' ', n: { typed: 'banyak' } }))).toEqual([
      'place',
      'n',
    ]);
  });

  it('borrows period, place and source from the check sheet that it is drawn from', () => {
    const evidence = { ...emptyEvidence(), question: 'a', measured: 'b', reading: 'c' };
    expect(missingEvidence({ ...used(evidence), from: 'sheet' } as ToolUse)).toEqual([]);
  });

  it('is asked for at its place, with how much of it is missing', () => {
    const risalah = newRisalah();
    const asked = evidenceFindings({
      ...risalah,
      inventory: { ...risalah.inventory, data: [used({ ...complete, source: '' })] },
    });
    expect(asked).toEqual([
      {
        id: 'evidence-incomplete',
        kind: 'gap',
        place: addressOf('inventory', 'use', 'data.evidence.source'),
        boxes: [addressOf('inventory', 'use', 'data.evidence.source')],
        facts: { title: 'Keluhan', count: 1 },
      },
    ]);
  });

  it('is not asked for where nothing has been recorded', () => {
    expect(evidenceFindings(newRisalah())).toEqual([]);
  });
});

function used(evidence: Evidence): ToolUse {
  return {
    id: 'use',
    title: 'Keluhan',
    tool: 'pareto',
    evidence,
    input: pareto.empty,
    from: '',
    before: '',
    parent: { use: '', category: '' },
  };
}
