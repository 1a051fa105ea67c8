import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import type { Deck, DeckSlide } from '#publications/deck/deck.ts';
import { beginRun } from '#publications/deck/rehearsal.ts';
import { RehearsalStrip } from '#ui/projector/practice/RehearsalStrip.tsx';
import { keepRun, runUnderWay } from '#ui/risalah/projecting/rehearsalUnderWay.ts';
import { renderOpen } from '#tests/ui/testWorld.tsx';

function slide(id: string, part: DeckSlide['part'], seconds: number): DeckSlide {
  return {
    ...{ id, part, seconds, section: 'target', name: id, sentence: id, source: '' },
    ...{ shows: { kind: 'nothing' }, tool: null, use: '', proposed: id, notes: '' },
    ...{ isCore: true, isHidden: false },
  };
}

const deck: Deck = {
  ...{ title: '', author: '', mark: '', extent: 'core', office: null },
  slot: { id: 's', name: '', source: '', opening: 0, presentation: 2, questions: 0 },
  slides: [slide('a', 'opening', 30), slide('b', 'plan', 90)],
};
const risalah = {
  ...puskesmas,
  deck: { ...puskesmas.deck, speakers: [{ part: 'opening' as const, member: 'leader' }] },
};

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});

afterEach(() => {
  vi.useRealTimers();
});

it('tells who speaks and how long this slide and all of them stand, through a reload', () => {
  let time = 0;
  const now = (): Date => new Date(time);
  const show = (id: string) => (
    <RehearsalStrip card="r1" deck={deck} risalah={risalah} slide={id} onEnd={() => undefined} />
  );
  const pass = (seconds: number): void => {
    time += seconds * 1000;
    act(() => {
      vi.advanceTimersByTime(500);
    });
  };
  keepRun(beginRun('r1', 0));
  const first = renderOpen(show('a'), { now });
  expect(screen.getByText('Ketua KBK')).toBeVisible();
  pass(40);
  expect(screen.getByText(/^Salindia ini/)).toHaveTextContent('Salindia ini 00.40 / 00.30');
  first.unmount();

  renderOpen(show('b'), { now });
  pass(5);
  expect(screen.getByRole('group', { name: 'Latihan' })).toHaveTextContent(
    /Plan.*Salindia ini 00\.05 \/ 01\.30.*Semua 00\.45 \/ 02\.00/,
  );
  expect(runUnderWay('r1')).toMatchObject({ slide: 'b', spent: { a: 40_000 } });
});

it('is not there where nobody rehearses this risalah', () => {
  keepRun(beginRun('another', 0));
  renderOpen(
    <RehearsalStrip card="r1" deck={deck} risalah={risalah} slide="a" onEnd={() => undefined} />,
    { now: () => new Date(0) },
  );
  expect(screen.queryByRole('group', { name: 'Latihan' })).toBeNull();
});
