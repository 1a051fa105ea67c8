import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { risalahReason, startKeeper } from '#app/versions/keeper.ts';
import type { Keeper } from '#app/versions/keeper.ts';
import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import type { KeptVersion } from '#domain/risalah/versions/version.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import { answerSection, switchMethod } from '#store/acts.ts';
import { createRisalahStore } from '#store/risalahStore.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';

const HOUR = 3_600_000;
const MOMENT = 2000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(access: 'write' | 'read' = 'write') {
  const storage = memoryStorage();
  const store = createRisalahStore({ risalah: newRisalah(), now: Date.now });
  const told: KeptVersion[] = [];
  const keeper: Keeper = startKeeper({
    ...{ storage, card: 'c', store, now: Date.now, reasonFor: risalahReason },
    mayWrite: () => access === 'write',
    onKept: (kept) => told.push(kept),
  });
  const reasons = async () => (await storage.past.listVersions('c')).map(({ reason }) => reason);
  function title(text: string): void {
    answerSection(store, 'title', { ...store.getState().title, title: text });
  }
  function cards(count: number): void {
    const rows = Array.from({ length: count }, (_, at) => emptyVerificationRow(`v${at}`));
    answerSection(store, 'verification', { ...store.getState().verification, rows });
  }
  return { store, told, keeper, reasons, title, cards };
}

describe('the keeper of versions', () => {
  it('keeps the risalah as it was opened, also where it is edited at once', async () => {
    const { keeper, reasons, title, told } = open();
    title('Antrean');
    await vi.advanceTimersByTimeAsync(MOMENT);
    expect(await reasons()).toEqual(['opened']);
    expect(told).toEqual(['kept']);
    await keeper.stop();
  });

  it('keeps one an hour while it is edited, and none while nobody edits', async () => {
    const { keeper, reasons, title } = open();
    for (let minute = 0; minute < 150; minute += 1) {
      title(`Antrean ${minute}`);
      await vi.advanceTimersByTimeAsync(HOUR / 60);
    }
    expect(await reasons()).toEqual(['opened', 'edited', 'edited']);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(await reasons()).toEqual(['opened', 'edited', 'edited', 'edited']);
    await vi.advanceTimersByTimeAsync(5 * HOUR);
    expect(await reasons()).toHaveLength(4);
    await keeper.stop();
  });

  it('keeps what stood there before the method changes and before a dozen rows go', async () => {
    const { keeper, reasons, store, cards } = open();
    cards(20);
    cards(10);
    switchMethod(store, 'seven');
    await vi.advanceTimersByTimeAsync(MOMENT);
    expect(await reasons()).toEqual(['opened', 'method']);
    cards(30);
    cards(18);
    await vi.advanceTimersByTimeAsync(MOMENT);
    expect(await reasons()).toEqual(['opened', 'method', 'rows']);
    await keeper.stop();
  });

  it('keeps the state of the moment it was asked, and each state once', async () => {
    const { keeper, reasons, title } = open();
    title('Antrean');
    const first = keeper.keep('import');
    title('Loket');
    const again = keeper.keep('restore');
    const same = keeper.keep('merge');
    await vi.advanceTimersByTimeAsync(MOMENT);
    expect(await Promise.all([first, again, same])).toEqual(['kept', 'kept', 'same']);
    expect(await reasons()).toEqual(['opened', 'import', 'restore']);
    await keeper.stop();
  });

  it('keeps nothing where another tab writes, nor after its end', async () => {
    const reader = open('read');
    reader.title('Antrean');
    expect(await reader.keeper.keep('import')).toBe('same');
    await vi.advanceTimersByTimeAsync(2 * HOUR);
    expect(await reader.reasons()).toEqual([]);

    const { keeper, reasons, title } = open();
    await vi.advanceTimersByTimeAsync(MOMENT);
    title('Antrean');
    await keeper.stop();
    await vi.advanceTimersByTimeAsync(2 * HOUR);
    expect(await reasons()).toEqual(['opened']);
  });
});
