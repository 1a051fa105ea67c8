import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { addressOf } from '#domain/risalah/address.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { testCatalogue } from '#tests/ui/testParts.ts';
import { renderOpen } from '#tests/ui/testWorld.tsx';
import { FindingList } from '#ui/workspace/findings/FindingList.tsx';
import { FindingsByPage } from '#ui/workspace/findings/FindingsByPage.tsx';
import { pagesOf } from '#ui/risalah/pages/pages.ts';

const catalogue = testCatalogue({ findingTexts });

it('asks the same question about several rows once, with the way to each', () => {
  const onPlace = vi.fn();
  const findings = ['a', 'b', 'c'].map(ownerless);
  renderOpen(<FindingList findings={findings} onPlace={onPlace} />, { catalogue });
  expect(screen.getAllByText(/Juri bertanya:/)).toHaveLength(1);
  expect(screen.getByText('Juga di 2 tempat lain')).toBeTruthy();
  const ways = screen.getAllByRole('button', { name: /^Ke pertanyaan/, hidden: true });
  ways.forEach((way) => fireEvent.click(way));
  expect(onPlace.mock.calls.map(([place]) => place as unknown)).toEqual(
    findings.map(({ place }) => place),
  );
});

it('folds a long list by page and leaves a short one open', () => {
  const pages = pagesOf(eightSteps, {});
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((row) => ownerless(row));
  const theme: Finding = {
    id: 'theme-missing',
    kind: 'gap',
    place: addressOf('title', '', 'theme'),
    boxes: [addressOf('title', '', 'theme')],
    facts: {},
  };
  const shown = (findings: readonly Finding[]) => {
    const { container, unmount } = renderOpen(
      <FindingsByPage pages={pages} findings={findings} onPlace={vi.fn()} />,
      { catalogue },
    );
    const folds = [...container.querySelectorAll<HTMLDetailsElement>(':scope > details')];
    const facts = folds.map(({ open, firstElementChild }) => [
      open,
      firstElementChild?.textContent,
    ]);
    unmount();
    return facts;
  };
  const names = [1, 4].map((number) => pages.find((page) => page.number === number)?.name ?? '');
  expect(shown([theme, ...many])).toEqual([
    [false, `Langkah 1 ${names[0]} · 1 catatan`],
    [false, `Langkah 4 ${names[1]} · 8 catatan`],
  ]);
  expect(shown([theme, ownerless('a')]).map(([open]) => open)).toEqual([true, true]);
  expect(shown(many).map(([open]) => open)).toEqual([true]);
});

function ownerless(row: string): Finding {
  return {
    id: 'measure-without-owner',
    kind: 'gap',
    place: addressOf('action-plan', row, 'rows.who'),
    boxes: [addressOf('action-plan', row, 'rows.who')],
    facts: { measure: `Tindakan ${row}` },
  };
}
