import { describe, expect, it } from 'vitest';
import type { Judgement } from '#domain/rules/judgement.ts';
import { questionStates } from '#ui/workspace/rail/questionStates.ts';
import { defaults } from '#templates/defaults.ts';
import { newRisalah, wholeThread } from '#tests/domain/risalah/wholeThread.ts';

const nothing: Judgement = { open: [], explained: [], ahead: [] };

function remark(section: 'target' | 'priority') {
  return {
    id: 'a-rule',
    kind: 'gap',
    severity: 'missing',
    place: { section, row: '', field: '' },
  } as unknown as Judgement['open'][number];
}

describe('a question on the rail', () => {
  it('is open until something is written', () => {
    const by = { risalah: newRisalah(), judgement: nothing, defaults };
    expect(questionStates(['target'], by)).toEqual([
      { section: 'target', state: 'open', findings: 0 },
    ]);
  });

  it('is answered once it says something and nobody will ask more', () => {
    const by = { risalah: wholeThread(), judgement: nothing, defaults };
    expect(questionStates(['target'], by)[0]?.state).toBe('answered');
  });

  it('is begun while something will yet be asked', () => {
    const judgement = { ...nothing, ahead: [remark('target')] };
    const by = { risalah: wholeThread(), judgement, defaults };
    expect(questionStates(['target', 'priority'], by).map(({ state }) => state)).toEqual([
      'begun',
      'answered',
    ]);
  });

  it('bears the remarks of its own, also while it is open', () => {
    const judgement = { ...nothing, open: [remark('target'), remark('target')] };
    const by = { risalah: newRisalah(), judgement, defaults };
    expect(questionStates(['target', 'priority'], by)).toEqual([
      { section: 'target', state: 'remark', findings: 2 },
      { section: 'priority', state: 'open', findings: 0 },
    ]);
  });
});
