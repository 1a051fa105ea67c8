import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyAnnex } from '#domain/risalah/schema/next.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Session } from '#store/session.ts';
import type { PhotoOutcome, Photographs } from '#ui/services/photographs.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { countedIds, testPhotographs } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

type Annexes = Section<'annexes'>;
type Annex = Annexes['rows'][number];

function annex(photos: Annex['photos']): Annex {
  return { ...emptyAnnex('x1'), kind: 'other', title: 'A', available: true, photos };
}

function photo(id: string): Annex['photos'][number] {
  return { id, hash: id, caption: '', takenOn: '', width: 4, height: 3 };
}

/** Photographs that are reduced when the test says so. */
function slowPhotos() {
  const waiting: ((added: PhotoOutcome) => void)[] = [];
  return {
    photographs: testPhotographs({
      photoUrl: () => Promise.resolve(null),
      addPhoto: () => new Promise((resolve) => waiting.push(resolve)),
    }),
    finish: async (id: string) => {
      await waitFor(() => expect(waiting).toHaveLength(1));
      await act(async () => {
        waiting.shift()?.({ ok: true, photo: photo(id) });
        await Promise.resolve();
      });
    },
  };
}

function open(rows: readonly Annex[], photographs: Photographs): Session {
  const blank = blankRisalah();
  const session = testSession({ ...blank, annexes: { ...blank.annexes, rows: [...rows] } });
  renderOpen(
    <SectionForm id="annexes">
      <RowsField<Annex, Annexes>
        name="rows"
        intake="annexes"
        label="Lampiran"
        empty="Belum ada lampiran."
        addLabel="Tambah lampiran"
        columns={[
          { name: 'title', label: 'Judul', kind: 'text' },
          { name: 'photos', label: 'Foto', kind: 'photos' },
        ]}
        newRow={() => annex([])}
      />
    </SectionForm>,
    { session, photographs, newId: countedIds() },
  );
  return session;
}

function stored(session: Session): readonly Annex[] {
  act(() => session.forms.flushAll());
  return session.store.getState().annexes.rows;
}

const jpeg = new File(['x'], 'foto.jpg', { type: 'image/jpeg' });

describe('photographs in a row', () => {
  it('keep the caption that was written while another was being reduced', async () => {
    const { photographs, finish } = slowPhotos();
    const session = open([annex([photo('lama')])], photographs);
    await userEvent.upload(screen.getByTestId('photo-picker'), jpeg);
    await userEvent.type(screen.getByLabelText(/^Keterangan Foto, baris 1/), 'Loket');
    await finish('baru');
    const [row] = stored(session);
    expect(row?.photos.map(({ id, caption }) => [id, caption])).toEqual([
      ['lama', 'Loket'],
      ['baru', ''],
    ]);
  });

  it('reach their row when its page was left meanwhile', async () => {
    const { photographs, finish } = slowPhotos();
    const session = open([annex([photo('lama')])], photographs);
    await userEvent.upload(screen.getByTestId('photo-picker'), jpeg);
    cleanup();
    await finish('baru');
    const [row] = stored(session);
    expect(row?.photos.map(({ id }) => id)).toEqual(['lama', 'baru']);
  });

  it('leave a record that can be opened where their row was deleted meanwhile', async () => {
    const { photographs, finish } = slowPhotos();
    const session = open([annex([])], photographs);
    await userEvent.upload(screen.getByTestId('photo-picker'), jpeg);
    await userEvent.click(screen.getByRole('button', { name: 'Hapus baris 1' }));
    await finish('baru');
    expect(stored(session)).toEqual([]);
    expect(risalahSchema.safeParse(session.store.getState()).success).toBe(true);
  });
});
