import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import type { Session } from '#store/session.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { CauseEffectForm } from '#ui/tools/causes/CauseEffectForm.tsx';
import { undo } from '#store/acts.ts';
import { countedIds, testCatalogue } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

function open(causes: readonly Cause[] = [], vote?: Section<'vote'>): Session {
  const blank = blankRisalah();
  const session = testSession({
    ...blank,
    'cause-effect': { ...blank['cause-effect'], causes: [...causes] },
    ...(vote && { vote }),
  });
  renderOpen(
    <SectionForm id="cause-effect">
      <CauseEffectForm problem="Antrean lama" />
    </SectionForm>,
    { session, newId: countedIds(), catalogue: testCatalogue() },
  );
  return session;
}

function cause(id: string, parent: string): Cause {
  return { id, parent, text: id, candidate: false, retired: false };
}

function stored(session: Session): readonly Cause[] {
  act(() => session.forms.flushAll());
  return session.store.getState()['cause-effect'].causes;
}

/** The outline of a bone as it is read: each cause under its label. */
function lines(bone: string): readonly string[] {
  const group = screen.getByRole('group', { name: bone });
  return within(group)
    .queryAllByRole('textbox')
    .slice(1)
    .map(
      (field) =>
        `${field.getAttribute('aria-label') ?? ''} = ${(field as HTMLTextAreaElement).value}`,
    );
}

describe('the outline of causes', () => {
  it('keeps its lines where they are for one who only passes through and marks candidates', async () => {
    const user = userEvent.setup();
    const bone = blankRisalah()['cause-effect'].categories[0]?.id ?? '';
    open([cause('a', bone), cause('b', bone)]);
    const [first] = screen.getAllByRole('textbox', { name: 'Penyebab pada Manusia' });
    act(() => first?.focus());
    await user.keyboard('{Escape}{Tab}');
    expect(screen.getByRole('checkbox', { name: 'Calon akar: a' })).toHaveFocus();
    await user.keyboard(' {Tab}{Tab}{Tab}{Tab}');
    expect(screen.getByRole('checkbox', { name: 'Calon akar: a' })).toBeChecked();
    expect(lines('Manusia')).toEqual(['Penyebab pada Manusia = a', 'Penyebab pada Manusia = b']);
  });

  it('is written with the keyboard alone', async () => {
    const user = userEvent.setup();
    const session = open();
    await user.click(screen.getByRole('button', { name: 'Penyebab baru pada Manusia' }));
    await user.keyboard('Petugas kurang{Enter}Jadwal tetap{Tab}{Enter}Aturan lama{Tab}{Enter}Izin');
    await user.keyboard('{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}');
    expect(lines('Manusia')).toEqual([
      'Penyebab pada Manusia = Petugas kurang',
      'Mengapa: Petugas kurang = Jadwal tetap',
      'Mengapa: Jadwal tetap = Aturan lama',
      'Penyebab pada Manusia = Izin',
    ]);
    expect(document.activeElement).toHaveValue('Izin');
    expect(stored(session).map(({ text }) => text)).toContain('Aturan lama');
  });

  it('moves a cause with Alt and an arrow, and the focus goes along', async () => {
    const user = userEvent.setup();
    open([cause('a', 'man'), cause('b', 'man')]);
    await user.click(screen.getByDisplayValue('b'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(lines('Manusia')).toEqual(['Penyebab pada Manusia = b', 'Penyebab pada Manusia = a']);
    expect(document.activeElement).toHaveValue('b');
  });

  it('moves a cause past the end of its bone on to the next', async () => {
    const user = userEvent.setup();
    open([cause('a', 'man')]);
    await user.click(screen.getByDisplayValue('a'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(lines('Manusia')).toEqual([]);
    expect(lines('Metode')).toEqual(['Penyebab pada Metode = a']);
    expect(document.activeElement).toHaveValue('a');
  });

  it('takes a moved cause back to its bone with one undo', async () => {
    const user = userEvent.setup();
    const session = open([cause('a', 'man')]);
    await user.click(screen.getByDisplayValue('a'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(stored(session).map(({ parent }) => parent)).toEqual(['method']);
    act(() => undo(session.store));
    expect(lines('Manusia')).toEqual(['Penyebab pada Manusia = a']);
    expect(lines('Metode')).toEqual([]);
  });

  it('makes one cause of two with the same words, and one undo makes them two again', async () => {
    const user = userEvent.setup();
    const session = open([
      { ...cause('a', 'man'), text: 'Antre lama' },
      cause('why', 'b'),
      { ...cause('b', 'method'), text: 'antre  lama' },
    ]);
    await user.click(screen.getByRole('button', { name: 'Gabungkan “Antre lama”' }));
    expect(stored(session).map(({ id, parent }) => [id, parent])).toEqual([
      ['a', 'man'],
      ['why', 'a'],
    ]);
    expect(lines('Manusia')).toEqual([
      'Penyebab pada Manusia = Antre lama',
      'Mengapa: Antre lama = why',
    ]);
    await user.click(screen.getByRole('button', { name: 'Urungkan' }));
    expect(lines('Metode')).toHaveLength(2);
  });

  it('asks before it deletes a cause that others point at, and brings all back at once', async () => {
    const user = userEvent.setup();
    const session = open([cause('a', 'man'), cause('why', 'a')], {
      rule: 'own',
      rows: [{ cause: 'why', points: {}, kept: true }],
      note: '',
    });
    await user.click(screen.getByDisplayValue('a'));
    await user.click(screen.getByRole('button', { name: 'Hapus beserta rantainya' }));
    expect(stored(session)).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Tetap hapus', hidden: true }));
    expect(stored(session)).toEqual([]);
    expect(session.store.getState().vote.rows).toMatchObject([{ cause: '', kept: true }]);
    act(() => undo(session.store));
    expect(stored(session)).toHaveLength(2);
    expect(session.store.getState().vote.rows).toMatchObject([{ cause: 'why' }]);
  });

  it('sets a cause aside that others point at where that is wanted, and says so', async () => {
    const user = userEvent.setup();
    const session = open([cause('a', 'man'), cause('why', 'a')], {
      rule: 'own',
      rows: [{ cause: 'why', points: {}, kept: true }],
      note: '',
    });
    await user.click(screen.getByDisplayValue('a'));
    await user.click(screen.getByRole('button', { name: 'Hapus beserta rantainya' }));
    await user.click(screen.getByRole('button', { name: 'Sisihkan saja', hidden: true }));
    expect(stored(session)[0]).toMatchObject({ id: 'a', retired: true });
    expect(screen.getByRole('status')).toHaveTextContent(
      '“a” disisihkan, tidak dihapus, karena masih dipakai pada pemungutan suara.',
    );
  });

  it('takes an empty cause away with Backspace and goes to the line above', async () => {
    const user = userEvent.setup();
    open([cause('a', 'man')]);
    await user.click(screen.getByDisplayValue('a'));
    await user.keyboard('{Enter}{Backspace}');
    expect(lines('Manusia')).toEqual(['Penyebab pada Manusia = a']);
    expect(document.activeElement).toHaveValue('a');
  });

  it('lets Tab leave once Escape was pressed', async () => {
    const user = userEvent.setup();
    open([cause('a', 'man'), cause('b', 'man')]);
    const field = screen.getByDisplayValue('b');
    await user.click(field);
    await user.keyboard('{Escape}{Tab}');
    expect(field).not.toHaveFocus();
    expect(lines('Manusia')).toHaveLength(2);
    expect(screen.queryByLabelText('Mengapa: a')).not.toBeInTheDocument();
  });

  it('marks a candidate and sets a cause aside without losing it', async () => {
    const user = userEvent.setup();
    const session = open([cause('a', 'man')]);
    await user.click(screen.getByRole('checkbox', { name: 'Calon akar: a' }));
    expect(stored(session)[0]).toMatchObject({ candidate: true, retired: false });
    await user.click(screen.getByRole('button', { name: 'Sisihkan dari diagram' }));
    expect(stored(session)[0]).toMatchObject({ candidate: true, retired: true });
    expect(screen.getByText('disisihkan')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Kembalikan ke diagram' }));
    expect(stored(session)[0]).toMatchObject({ retired: false });
  });

  it('keeps a bone that carries causes when another set of bones is chosen', async () => {
    const user = userEvent.setup();
    const session = open([cause('a', 'man')]);
    await user.selectOptions(screen.getByLabelText('Faktor'), '4p');
    const names = (): readonly string[] => {
      act(() => session.forms.flushAll());
      return session.store.getState()['cause-effect'].categories.map(({ name }) => name);
    };
    expect(names()).toEqual(['Petugas', 'Prosedur', 'Peralatan', 'Tempat', 'Manusia']);
  });

  it('shows the chosen problem at the head until the team writes its own', () => {
    open();
    expect(screen.getByLabelText('Kepala diagram')).toHaveAttribute('placeholder', 'Antrean lama');
  });
});
