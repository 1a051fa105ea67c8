import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { createStore } from 'zustand/vanilla';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { createFlushRegistry } from '#store/flushRegistry.ts';
import { createRisalahStore } from '#store/risalahStore.ts';
import type { Session, SessionStatus } from '#store/session.ts';
import { defaults } from '#templates/defaults.ts';
import { SessionContext } from '#ui/risalah/openRisalah.ts';
import { ServicesContext } from '#ui/services/services.ts';
import type { Services } from '#ui/services/services.ts';
import { testIntake } from './testParts.ts';

/** A risalah before its first answer, with ids that count. */
export function blankRisalah(changes: Partial<Risalah> = {}): Risalah {
  let count = 0;
  const blank = emptyRisalah({
    id: 'r1',
    createdAt: '2026-06-01T02:00:00.000Z',
    method: 'eight',
    newId: () => `id-${++count}`,
    defaults,
  });
  return { ...blank, ...changes };
}

export function testSession(risalah: Risalah, status: Partial<SessionStatus> = {}): Session {
  const state = createStore<SessionStatus>(() => ({
    access: 'write',
    saving: 'saved',
    savedAt: Date.UTC(2026, 5, 1, 3, 42),
    lost: [],
    versions: 'kept',
    ...status,
  }));
  // As the app does: a stroke that a form holds is not saved.
  const forms = createFlushRegistry(() => state.setState({ saving: 'waiting' }));
  return {
    store: createRisalahStore({ risalah, now: () => performance.now() }),
    forms,
    status: state,
    flush: () => {
      forms.flushAll();
      return Promise.resolve();
    },
    card: risalah.id,
    versionsKept: () => Promise.resolve(),
    keepVersion: () => Promise.resolve('kept'),
    takeOver: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}

/** What a test gives of the services; whoever asks for more throws. */
interface World extends Partial<Services> {
  readonly session?: Session;
}

/** Renders inside an open risalah. */
export function renderOpen(children: ReactNode, world: World = {}): RenderResult {
  const { session = testSession(blankRisalah()), ...services } = world;
  return render(
    <ServicesContext value={{ loadIntake: () => Promise.resolve(testIntake), ...services }}>
      <SessionContext value={session}>{children}</SessionContext>
    </ServicesContext>,
  );
}

/** An open risalah around a hook that is rendered alone. */
export function OpenRisalah({ children }: { readonly children: ReactNode }) {
  const [session] = useState(() => testSession(blankRisalah()));
  return <SessionContext value={session}>{children}</SessionContext>;
}
