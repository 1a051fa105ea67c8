import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { defaults } from '#templates/defaults.ts';
import { loadTeachingCases } from '#templates/teaching/teachingCases.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { toolIds } from '#domain/tools/toolId.ts';
import type { Session } from '#store/session.ts';
import { ServicesContext } from '#ui/services/services.ts';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { dataNames } from '#words/tools.ts';
import type { Catalogue } from '#ui/services/catalogue.ts';
import type { Shelf } from '#ui/services/shelf.ts';
import { emptyTool, fillTool } from '#ui/toolbox/fillTool.ts';
import { Toolbox } from '#ui/toolbox/Toolbox.tsx';
import { toolboxUseId } from '#domain/edits/toolboxUseId.ts';
import { countedIds, testCatalogue, testIntake, testShelf } from '#tests/ui/testParts.ts';
import { blankRisalah, testSession } from '#tests/ui/testWorld.tsx';

const card = {
  id: 'r1',
  title: 'Menurunkan waktu tunggu',
  team: 'Melati',
  step: '',
  savedAt: 0,
  bytes: 1,
  mark: '',
};

function toolbox(): Session {
  const blank = blankRisalah();
  let count = 0;
  const data = toolIds.flatMap((tool) =>
    tool === 'cause-effect'
      ? []
      : [{ ...emptyToolUse(tool, () => `t${++count}`, dataNames), id: toolboxUseId(tool) }],
  );
  return testSession({ ...blank, background: { ...blank.background, data } });
}

interface Given {
  readonly catalogue?: Partial<Catalogue>;
  readonly shelf?: Partial<Shelf>;
}

async function open(tool: ToolId, given: Given = {}): Promise<Session> {
  const session = toolbox();
  const services = {
    catalogue: testCatalogue({ loadTeachingCases, ...given.catalogue }),
    shelf: testShelf({
      openToolbox: () => Promise.resolve(session),
      listRisalah: () => Promise.resolve([card]),
      ...given.shelf,
    }),
    newId: countedIds(),
    intake: testIntake,
  };
  render(
    <ServicesContext value={services}>
      <Toolbox tool={tool} slide={null} />
    </ServicesContext>,
  );
  await screen.findByRole('heading', { level: 1 });
  return session;
}

const button = (name: string) => screen.getByRole('button', { name });

describe('Toolbox', () => {
  it('shows a tool with the way to all others', async () => {
    await open('pareto');
    const tools = within(screen.getByRole('navigation', { name: 'Alat' })).getAllByRole('link');
    expect(tools).toHaveLength(toolIds.length);
    expect(screen.getByRole('link', { name: 'Diagram Pareto' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  it('fills a tool with the teaching case that was chosen, and says what it teaches', async () => {
    // Loaded beforehand: how long that takes is no matter of this test.
    const cases = await loadTeachingCases('pareto');
    const session = await open('pareto', {
      catalogue: { loadTeachingCases: () => Promise.resolve(cases) },
    });
    await userEvent.click(button('Isi contoh data'));
    await userEvent.click(await screen.findByRole('button', { name: /^Keluhan pelayanan/ }));
    expect(await screen.findByText(/Dua dari enam jenis keluhan/)).toBeVisible();
    const held = session.store.getState().background.data.find(({ id }) => id === 'alat-pareto');
    expect(held?.title).toBe('Keluhan pelayanan');
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Judul' })).toHaveValue('Keluhan pelayanan'),
    );
  });

  it('moves a copy with an id of its own into the section that was chosen', async () => {
    const placeInRisalah = vi.fn<Shelf['placeInRisalah']>(() => Promise.resolve('placed'));
    await open('series', { shelf: { placeInRisalah } });
    await userEvent.click(button('Salin ke risalah …'));
    await userEvent.selectOptions(await screen.findByLabelText('Bagian'), 'Nama comparison');
    await userEvent.click(button('Salin'));
    const [placement] = placeInRisalah.mock.calls[0] ?? [];
    expect(placement).toMatchObject({ kind: 'use', risalah: 'r1', section: 'comparison' });
    expect(placement?.kind === 'use' && placement.use.id).not.toBe('alat-series');
    expect(await screen.findByText('Menurunkan waktu tunggu')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Buka risalah' })).toHaveAttribute('href', '#/r/r1');
  });

  it('says so where the browser refuses to move it', async () => {
    await open('series', { shelf: { placeInRisalah: () => Promise.reject(new Error('lost')) } });
    await userEvent.click(button('Salin ke risalah …'));
    await screen.findByLabelText('Risalah');
    await userEvent.click(button('Salin'));
    expect(await screen.findByText(/^Penyimpanan peramban menolak/)).toBeVisible();
  });

  it('asks before it replaces the causes of a risalah', async () => {
    const placeInRisalah = vi.fn<Shelf['placeInRisalah']>(({ kind, ...rest }) =>
      Promise.resolve(
        kind === 'diagram' && 'over' in rest && rest.over === 'causes' ? 'placed' : 'occupied',
      ),
    );
    await open('cause-effect', { shelf: { placeInRisalah } });
    await userEvent.click(button('Salin ke risalah …'));
    await screen.findByLabelText('Risalah');
    await userEvent.click(button('Salin'));
    expect(await screen.findByText(/^Risalah itu sudah berisi penyebab/)).toBeVisible();
    await userEvent.click(button('Ganti penyebabnya'));
    expect(await screen.findByText(/Salinannya kini ada di/)).toBeVisible();
  });
});

describe('the data of a tool', () => {
  it('are as before the first answer once emptied, and undo brings them back', async () => {
    const { store } = toolbox();
    const [taught] = await loadTeachingCases('histogram');
    if (taught === undefined) throw new Error('no case');
    const before = store.getState().background;
    fillTool(store, 'histogram', taught.data);
    const filled = store.getState().background;
    expect(filled).not.toEqual(before);
    emptyTool(store, 'histogram', { newId: () => 'x', defaults });
    expect(store.getState().background).toEqual(before);
  });
});
