import { render, screen } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorPage } from '#app/ErrorPage.tsx';
import { ServicesContext } from '#ui/services/services.ts';
import type { Shelf } from '#ui/services/shelf.ts';
import { Toolbox } from '#ui/toolbox/Toolbox.tsx';
import { Workspace } from '#ui/workspace/Workspace.tsx';
import { testShelf } from '#tests/ui/testParts.ts';

function open(place: 'risalah' | 'tool', shelf: Partial<Shelf>): void {
  render(
    <ErrorPage>
      <ServicesContext value={{ shelf: testShelf(shelf) }}>
        {place === 'risalah' ? (
          <Workspace id="r1" page="" slide={null} />
        ) : (
          <Toolbox tool="pareto" slide={null} />
        )}
      </ServicesContext>
    </ErrorPage>,
  );
}

// What was asked for meanwhile arrives before this world ends.
afterAll(() =>
  Promise.all([import('#ui/workspace/WorkspaceFrame.tsx'), import('#ui/toolbox/ToolPage.tsx')]),
);

const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

describe('a place that cannot be opened', () => {
  // React reports what the error page caught; the test makes it fail on purpose.
  beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => vi.restoreAllMocks());

  it('says so instead of waiting for ever for a risalah', async () => {
    open('risalah', { openRisalah: lost, readPlace: () => Promise.resolve('') });
    expect(await screen.findByText(/server Benang Merah tidak menjawab/)).toBeVisible();
  });

  it('says so instead of waiting for ever for a tool', async () => {
    open('tool', { openToolbox: lost });
    expect(await screen.findByText(/server Benang Merah tidak menjawab/)).toBeVisible();
  });

  it('still opens a risalah whose last page cannot be told', async () => {
    open('risalah', { openRisalah: () => Promise.resolve(null), readPlace: lost });
    expect(await screen.findByText(/tidak ada di peramban ini/)).toBeVisible();
  });
});
