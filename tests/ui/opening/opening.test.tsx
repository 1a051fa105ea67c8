import type { ReactNode } from 'react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mergeRisalah } from '#domain/merge/mergeRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { MergeDialog } from '#ui/opening/merging/MergeDialog.tsx';
import { MetDialog } from '#ui/opening/MetDialog.tsx';
import { SeveralFiles } from '#ui/opening/several/SeveralFiles.tsx';
import type { ShelfCare } from '#ui/services/care.ts';
import type { Met, MetCopies } from '#ui/services/meeting.ts';
import { ServicesContext } from '#ui/services/services.ts';
import type { OpenedRisalah, Shelf } from '#ui/services/shelf.ts';
import { blankRisalah } from '#tests/ui/testWorld.tsx';
import { testCare, testCatalogue, testNow, testShelf } from '#tests/ui/testParts.ts';

const base = blankRisalah();
const written = (text: string, theme: string): Risalah => ({
  ...base,
  background: { ...base.background, text },
  title: { ...base.title, theme },
});

function copiesOf(here: Risalah, file: Risalah): MetCopies {
  const { questions, taken } = mergeRisalah({ ours: here, theirs: file, ancestor: base });
  return { here, file, hasAncestor: true, questions, taken };
}

const apart = copiesOf(
  written('Pasien menunggu lama.', 'a'),
  written('Pasien menunggu 28 menit.', 'b'),
);

function show(element: ReactNode, shelf: Partial<Shelf> = {}, care: Partial<ShelfCare> = {}): void {
  const services = {
    shelf: testShelf(shelf),
    care: testCare(care),
    loadCatalogue: () => Promise.resolve({ ...testCatalogue() }),
    now: testNow,
  };
  render(<ServicesContext value={services}>{element}</ServicesContext>);
}

const onAnswer = vi.fn();
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  onAnswer.mockClear();
});

describe('a file whose risalah is here already', () => {
  const met: Met = {
    ...{
      title: 'Menurunkan waktu tunggu',
      team: 'Melati',
      savedAt: testNow().getTime() - 3_600_000,
    },
    ...{ by: 'id', leftOut: null, copies: apart },
  };

  it('may take its place, be merged with it, or be kept beside it', async () => {
    const onMerge = vi.fn();
    show(<MetDialog name="b.risalah" met={met} onAnswer={onAnswer} onMerge={onMerge} />);
    const dialog = screen.getByRole('dialog', { name: 'Risalah ini sudah ada di sini' });
    expect(dialog).toHaveTextContent('Menurunkan waktu tunggu');
    expect(dialog).toHaveTextContent('2 isian diubah di keduanya');
    await press('Ganti');
    await press('Simpan keduanya');
    await press('Batal');
    expect(onAnswer.mock.calls.flat()).toEqual([
      { kind: 'replace' },
      { kind: 'both' },
      { kind: 'cancel' },
    ]);
    await press('Gabungkan');
    expect(onMerge).toHaveBeenCalledOnce();
  });

  it('is asked about twice where it would take the place of a fuller one', async () => {
    show(
      <MetDialog
        name="b.docx"
        met={{ ...met, leftOut: ['birth-years'] }}
        onAnswer={onAnswer}
        onMerge={vi.fn()}
      />,
    );
    await press('Ganti');
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('dialog')).toHaveTextContent('tahun lahir anggota');
    await press('Ganti juga');
    expect(onAnswer).toHaveBeenCalledWith({ kind: 'replace' });
  });

  it('is only kept beside it where another tab writes that', () => {
    show(
      <MetDialog name="b" met={{ ...met, copies: 'busy' }} onAnswer={onAnswer} onMerge={vi.fn()} />,
    );
    expect(screen.queryByRole('button', { name: 'Ganti' })).not.toBeInTheDocument();
    expect(screen.getByRole('dialog')).toHaveTextContent('terbuka di tab lain');
  });
});

describe('merging', () => {
  it('asks one question after the other and writes nothing while one is open', async () => {
    show(<MergeDialog name="b.risalah" copies={apart} onAnswer={onAnswer} />);
    expect(await screen.findByText('1 dari 2')).toBeVisible();
    await press('Gabungkan');
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByText('Masih ada 2 isian yang perlu dipilih.')).toBeVisible();
    expect(screen.getByRole('radio', { name: /^Di sini/ })).toHaveFocus();
    await userEvent.click(screen.getByRole('radio', { name: /^Di berkas/ }));
    await press('Berikutnya');
    expect(screen.getByText('2 dari 2')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: /^Di sini/ }));
    await press('Gabungkan');
    const [{ answers }] = onAnswer.mock.calls[0] as [{ answers: ReadonlyMap<string, unknown> }];
    expect([...answers.values()]).toEqual(['b', 'a']);
  });

  it('marks what differs in two texts, and takes a text of one’s own', async () => {
    show(<MergeDialog name="b.risalah" copies={apart} onAnswer={onAnswer} />);
    const group = await screen.findByRole('group', { name: /^1 dari 2 Nama background/ });
    const marks = [...group.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['lama.', '28 menit.']);
    await userEvent.click(within(group).getByRole('radio', { name: 'Tulis sendiri' }));
    await userEvent.type(within(group).getByLabelText('Tulisan sendiri'), ' Setiap hari.');
    await press('Berikutnya');
    await userEvent.click(screen.getByRole('radio', { name: /^Di sini/ }));
    await press('Gabungkan');
    const [{ answers }] = onAnswer.mock.calls[0] as [{ answers: ReadonlyMap<string, unknown> }];
    expect([...answers.values()]).toEqual([
      { text: 'Pasien menunggu 28 menit. Setiap hari.' },
      'a',
    ]);
  });

  it('takes the rest from one of the two, and leaves what was chosen', async () => {
    show(<MergeDialog name="b.risalah" copies={apart} onAnswer={onAnswer} />);
    await screen.findByText('1 dari 2');
    await press('Pakai yang di berkas');
    await userEvent.click(screen.getByRole('radio', { name: /^Di sini/ }));
    await press('Gabungkan');
    const [{ answers }] = onAnswer.mock.calls[0] as [{ answers: ReadonlyMap<string, unknown> }];
    expect([...answers.values()]).toEqual(['a', 'b']);
  });

  it('tells what is taken from either without a question, and changes nothing when called off', async () => {
    show(
      <MergeDialog
        name="b.risalah"
        copies={copiesOf(written('pagi', ''), written('', 'antrean'))}
        onAnswer={onAnswer}
      />,
    );
    const file = await screen.findByRole('region', { name: 'Diambil dari berkas' });
    expect(file).toHaveTextContent('Nama title: 1 isian');
    expect(screen.getByRole('region', { name: 'Tetap dari sini' })).toHaveTextContent(
      'Nama background: 1 isian',
    );
    await press('Batal');
    expect(onAnswer).toHaveBeenCalledWith({ kind: 'cancel' });
  });
});

describe('several files at once', () => {
  const files = ['satu', 'dua', 'tiga', 'empat'].map((name) => new File(['x'], `${name}.risalah`));
  const opened = (became: OpenedRisalah['became']): OpenedRisalah => ({
    ...{ id: 'k', source: 'risalah', leftOut: null, isAltered: false, missing: [], damaged: [] },
    became,
  });
  const met: Met = { title: 'T', team: '', savedAt: 0, by: 'id', leftOut: null, copies: apart };

  const openFile: Shelf['openFile'] = async ({ name }, { settle }) => {
    if (name === 'satu.risalah') return { ok: true, value: opened('new') };
    if (name === 'dua.risalah') return { ok: false, error: { kind: 'damaged' } };
    if (name === 'tiga.risalah') return { ok: true, value: opened('same') };
    const settled = await settle(met);
    return settled.kind === 'cancel' ? 'cancelled' : { ok: true, value: opened('new') };
  };

  it('are told apart, a bad one stops nobody, and who has to be asked is asked in the end', async () => {
    show(<SeveralFiles files={files} onClose={vi.fn()} />, { openFile });
    expect(
      await screen.findByText(
        '1 dibuka, 1 sudah ada di sini, 1 perlu dipilih, dan 1 tidak dapat dibuka.',
      ),
    ).toBeVisible();
    expect(screen.getByText(/rusak atau terpotong/)).toBeVisible();
    await press('Pilih untuk empat.risalah');
    await userEvent.click(await screen.findByRole('button', { name: 'Simpan keduanya' }));
    expect(await screen.findByText(/^2 dibuka, 1 sudah ada di sini, dan 1 tidak/)).toBeVisible();
  });

  it('are all that a whole shelf holds, and what was deleted goes where it was', async () => {
    const member = (name: string, deletedAt: number | null) => ({
      ...{ name, deletedAt, isOfShelf: true },
      read: () => Promise.resolve({ ok: true as const, value: new File(['x'], name) }),
    });
    const keepDeleted = vi.fn<Shelf['keepDeleted']>(() =>
      Promise.resolve({ ok: true, value: 'kept' }),
    );
    show(
      <SeveralFiles files={[new File(['x'], 'rak.zip')]} onClose={vi.fn()} />,
      { openFile, keepDeleted },
      {
        listIncoming: () =>
          Promise.resolve([
            member('satu.risalah', null),
            member('lama.risalah', 7000),
            {
              ...{ name: 'hilang.risalah', isOfShelf: true, deletedAt: null },
              read: () => Promise.resolve({ ok: false, error: { kind: 'damaged' } }),
            },
          ]),
      },
    );
    expect(
      await screen.findByText('1 dibuka, 1 di Baru dihapus, dan 1 tidak dapat dibuka.'),
    ).toBeVisible();
    expect(keepDeleted).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: 'lama.risalah' }),
      expect.objectContaining({ deletedAt: 7000 }),
    );
    expect(screen.getByText('hilang.risalah').parentElement).toHaveTextContent('rusak');
  });

  it('can be stopped: what is open stays, the rest is left', async () => {
    const slow: Shelf['openFile'] = ({ name }, { signal }) =>
      name === 'satu.risalah'
        ? Promise.resolve({ ok: true, value: opened('new') })
        : new Promise((resolve) => {
            signal.addEventListener('abort', () => resolve('cancelled'));
          });
    show(<SeveralFiles files={files} onClose={vi.fn()} />, { openFile: slow });
    await screen.findByText('1 dari 4 berkas sudah dibaca.');
    await press('Hentikan');
    await waitFor(() =>
      expect(screen.getByText('1 dibuka dan 3 tidak jadi dibuka.')).toBeVisible(),
    );
  });
});
