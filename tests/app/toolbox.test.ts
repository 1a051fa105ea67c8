import { describe, expect, it } from 'vitest';
import { placeInRisalah } from '#app/toolbox.ts';
import { emptyCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Session } from '#store/session.ts';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { dataNames } from '#words/tools.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { testSession } from '#tests/ui/testWorld.tsx';

const use = emptyToolUse('pareto', () => 'moved', dataNames);
const diagram: CauseEffectInput = {
  ...emptyCauseEffect,
  problem: 'Antrean lama',
  causes: [{ id: 'c', parent: 'man', text: 'Petugas kurang', candidate: false, retired: false }],
};

function opening(session: Session) {
  return () => Promise.resolve({ ok: true, value: session } as const);
}

function withCauses(): Risalah {
  const risalah = newRisalah();
  const [cause] = diagram.causes;
  return {
    ...risalah,
    'cause-effect': { ...diagram, causes: cause === undefined ? [] : [{ ...cause, text: 'Lama' }] },
  };
}

describe('placeInRisalah', () => {
  it('puts a use behind those of its section, as one edit that can be undone', async () => {
    const session = testSession(newRisalah());
    const before = session.store.getState().inventory.data.length;
    const placed = await placeInRisalah(opening(session), {
      kind: 'use',
      risalah: 'r1',
      section: 'inventory',
      use,
    });
    expect(placed).toBe('placed');
    expect(session.store.getState().inventory.data.at(-1)).toEqual(use);
    session.store.temporal.getState().undo();
    expect(session.store.getState().inventory.data).toHaveLength(before);
  });

  it('leaves causes alone until it is told to replace them', async () => {
    const session = testSession(withCauses());
    const placement = { kind: 'diagram', risalah: 'r1', diagram } as const;
    const open = opening(session);
    expect(await placeInRisalah(open, { ...placement, over: 'nothing' })).toBe('occupied');
    expect(session.store.getState()['cause-effect'].causes[0]?.text).toBe('Lama');
    expect(await placeInRisalah(open, { ...placement, over: 'causes' })).toBe('placed');
    expect(session.store.getState()['cause-effect']).toEqual(diagram);
  });

  it('writes nothing while another tab has the risalah', async () => {
    const session = testSession(newRisalah(), { access: 'read' });
    const before = session.store.getState();
    const placement = { kind: 'use', risalah: 'r1', section: 'inventory', use } as const;
    expect(await placeInRisalah(opening(session), placement)).toBe('busy');
    expect(session.store.getState()).toBe(before);
  });

  it('says so where the risalah cannot be opened', async () => {
    const placement = { kind: 'use', risalah: 'r1', section: 'inventory', use } as const;
    expect(await placeInRisalah(() => Promise.resolve(null), placement)).toBe('unreadable');
  });

  it('does not call placed what could not be saved', async () => {
    const session = testSession(newRisalah(), { saving: 'full' });
    const placement = { kind: 'use', risalah: 'r1', section: 'inventory', use } as const;
    expect(await placeInRisalah(opening(session), placement)).toBe('unsaved');
  });
});
