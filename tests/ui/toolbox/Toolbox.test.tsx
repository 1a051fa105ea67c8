import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { defaults } from '#templates/defaults.ts';
import { lessons } from '#templates/teaching/lessons/lessons.ts';
import { loadTeachingCases } from '#templates/teaching/teachingCases.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { toolIds } from '#domain/tools/toolId.ts';
import type { Session } from '#store/session.ts';
import { ServicesContext } from '#ui/services/services.ts';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { dataNames } from '#words/tools.ts';
import type { Catalogue } from '#ui/services/catalogue.ts';
import type { DataSets } from '#ui/services/dataSets.ts';
import type { Shelf } from '#ui/services/shelf.ts';
import { toolLessonSlides } from '#publications/slides/toolLessonSlides.ts';
import { MAKING_SLIDE, READING_SLIDE } from '#publications/slides/lesson.ts';
import { headlineSize } from '#publications/slides/sizes.ts';
import { stopsOf } from '#publications/slides/stops.ts';
import { dataOf, onlyTool } from '#ui/toolbox/dataSet.ts';
import { caseSlides } from '#ui/toolbox/caseSlides.ts';
import { emptyTool, fillTool } from '#ui/toolbox/fillTool.ts';
import { Toolbox } from '#ui/toolbox/Toolbox.tsx';
import { toolboxUseId } from '#domain/edits/toolboxUseId.ts';
import { createDataSets } from '#app/sets/createDataSets.ts';
import type { StoredDataSet } from '#persistence/past/dataSetStorage.ts';
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
  readonly sets?: DataSets;
  readonly slide?: string;
}

async function open(tool: ToolId, given: Given = {}): Promise<Session> {
  const session = toolbox();
  const services = {
    catalogue: testCatalogue({
      loadTeachingCases,
      loadToolLessons: () => Promise.resolve(lessons),
      ...given.catalogue,
    }),
    shelf: testShelf({
      openToolbox: () => Promise.resolve(session),
      listRisalah: () => Promise.resolve([card]),
      ...given.shelf,
    }),
    newId: countedIds(),
    now: () => new Date('2026-06-01T02:00:00.000Z'),
    ...(given.sets && { dataSets: given.sets }),
    loadIntake: () => Promise.resolve(testIntake),
  };
  render(
    <ServicesContext value={services}>
      <Toolbox tool={tool} slide={given.slide ?? null} />
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

/** What a browser keeps, for as long as a test lasts. */
function keptSets(): DataSets {
  const held = new Map<string, StoredDataSet>();
  return createDataSets(
    {
      list: () => Promise.resolve([...held.values()]),
      read: (id) => Promise.resolve(held.get(id) ?? null),
      put: (set) => Promise.resolve(void held.set(set.id, set)),
      remove: (id) => Promise.resolve(void held.delete(id)),
    },
    () => Date.UTC(2026, 5, 1),
  );
}

describe('data sets of a tool', () => {
  it('are kept under names, taken up again, renamed and deleted', async () => {
    const user = userEvent.setup();
    const session = await open('cause-effect', { sets: keptSets() });
    const { store } = session;
    const keep = async (name: string) => {
      await user.type(screen.getByLabelText('Nama untuk data di halaman ini'), name);
      await user.click(button('Simpan'));
      await screen.findByRole('button', { name: `Pakai ${name}` });
    };
    await user.click(button('Isi contoh data'));
    await waitFor(() => expect(store.getState()['cause-effect'].causes).toHaveLength(12));
    await user.click(button('Set data …'));
    await screen.findByText('Belum ada set data untuk alat ini.');
    await keep('Kelas pagi');
    await user.type(screen.getByLabelText('Nama untuk data di halaman ini'), 'Kelas pagi');
    expect(button('Ganti isinya')).toBeInTheDocument();
    await user.clear(screen.getByLabelText('Nama untuk data di halaman ini'));
    await user.click(button('Ganti nama Kelas pagi'));
    await user.clear(screen.getByLabelText('Nama baru'));
    await user.type(screen.getByLabelText('Nama baru'), 'Kelas sore');
    await user.click(button('Simpan nama'));
    await screen.findByRole('button', { name: 'Pakai Kelas sore' });
    emptyTool(store, 'cause-effect', { newId: countedIds(), defaults });
    await user.click(button('Pakai Kelas sore'));
    await waitFor(() => expect(store.getState()['cause-effect'].causes).toHaveLength(12));
    await user.click(button('Set data …'));
    await user.click(await screen.findByRole('button', { name: 'Hapus Kelas sore' }));
    await user.click(button('Ya, hapus “Kelas sore”'));
    expect(await screen.findByText('Belum ada set data untuk alat ini.')).toBeInTheDocument();
    expect(store.getState()['cause-effect'].causes).toHaveLength(12);
  });

  it('hold the data of their tool alone', async () => {
    const session = await open('pareto');
    const { store } = session;
    const [first] = await loadTeachingCases('pareto');
    const [causes] = await loadTeachingCases('cause-effect');
    if (first) fillTool(store, 'pareto', first.data);
    if (causes) fillTool(store, 'cause-effect', causes.data);
    const only = onlyTool(store.getState(), 'pareto', countedIds());
    expect(only['cause-effect'].causes).toEqual([]);
    expect(only.background.data.map(({ tool }) => tool)).toEqual(['pareto']);
    const kept = dataOf(only, 'pareto');
    expect(kept !== null && 'input' in kept && kept.input).toMatchObject({
      items: [{ category: 'Antrean lama' }, {}, {}, {}, {}, {}],
    });
    expect(dataOf(only, 'histogram')).toBeNull();
  });
});

describe('how a tool is made and read', () => {
  it('is shown on its teaching case, and leaves the data of the toolbox as they are', async () => {
    const session = await open('pareto', { slide: READING_SLIDE });
    const before = session.store.getState();
    const [first] = lessons.pareto.reading;
    expect(
      await screen.findByRole('heading', { level: 1, name: first?.step ?? '' }),
    ).toBeInTheDocument();
    expect(session.store.getState()).toBe(before);
  });

  it.each(toolIds)('has a slide for the steps and one for each thing to see: %s', async (tool) => {
    const cases = await loadTeachingCases(tool);
    const [first] = cases;
    const shown = first === undefined ? [] : caseSlides(toolbox().store.getState(), first);
    const slides = toolLessonSlides(tool, lessons[tool], shown);
    const ids = slides.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(MAKING_SLIDE);
    expect(ids).toContain(READING_SLIDE);
    expect(slides.filter(({ shows }) => shows.kind === 'nothing')).toEqual([]);
    expect(slides.filter(({ notes = '' }) => notes === '')).toEqual([]);
    const stops = stopsOf(slides, { width: 1280, height: 720 });
    const making = stops.filter(({ slide }) => slide.id === MAKING_SLIDE);
    expect(making).toHaveLength(1);
    expect(
      slides.map(({ sentence }) => headlineSize(sentence, 'below')).every((px) => px >= 34),
    ).toBe(true);
  });
});
