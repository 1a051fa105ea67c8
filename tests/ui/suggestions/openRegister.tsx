import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { createFlushRegistry } from '#store/flushRegistry.ts';
import { createRecordStore } from '#store/recordStore.ts';
import type { RecordStatus } from '#store/recordSession.ts';
import type { RegisterSession } from '#store/registerSession.ts';
import { suggestionSheets } from '#templates/suggestions/sheets.ts';
import type { Press } from '#ui/services/press.ts';
import type { Past } from '#ui/services/past.ts';
import { ServicesContext } from '#ui/services/services.ts';
import type { Registers } from '#ui/services/registers.ts';
import { Suggestions } from '#ui/suggestions/Suggestions.tsx';
import {
  testCatalogue,
  testIntake,
  testPast,
  testPhotographs,
  testPress,
} from '#tests/ui/testParts.ts';

/** A register as it is open in a tab. */
export function sessionOf(register: Register, access: 'write' | 'read' = 'write'): RegisterSession {
  return {
    card: 'r1',
    store: createRecordStore({ record: register, now: () => 0 }),
    forms: createFlushRegistry(),
    status: createStore<RecordStatus>(() => ({
      ...{ access, saving: 'saved', savedAt: null },
      versions: 'kept',
    })),
    flush: () => Promise.resolve(),
    keepVersion: vi.fn(() => Promise.resolve('kept' as const)),
    versionsKept: () => Promise.resolve(),
    takeOver: () => Promise.resolve(false),
    close: () => Promise.resolve(),
  };
}

interface Given {
  readonly page?: string;
  readonly part?: string;
  readonly registers?: Partial<Registers>;
  readonly past?: Past;
  readonly press?: Partial<Press>;
}

/** Shows a page of it. */
export function openRegister(
  session: RegisterSession,
  { page = '', part = '', registers = {}, past = testPast({}), press = {} }: Given = {},
): void {
  const services = {
    showcase: testCatalogue(),
    catalogue: testCatalogue({ loadSuggestionSheets: () => Promise.resolve(suggestionSheets) }),
    registers: {
      openRegister: () => Promise.resolve({ ok: true, value: session } as const),
      ...registers,
    } as Registers,
    past,
    press: testPress(press),
    loadIntake: () => Promise.resolve(testIntake),
    photographs: testPhotographs({}),
    newId: () => 'baru',
    now: () => new Date(2025, 6, 10),
  };
  render(
    <ServicesContext value={services}>
      <Suggestions register="r1" page={page} part={part} />
    </ServicesContext>,
  );
}
