import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { FacilitatorNote } from '#domain/event/notes.ts';
import { testCatalogue } from '#tests/ui/testParts.ts';
import { renderOpen } from '#tests/ui/testWorld.tsx';
import { NotesHere } from '#ui/workspace/notes/NotesHere.tsx';
import { OpenNotes } from '#ui/workspace/notes/OpenNotes.tsx';
import type { Notes } from '#ui/services/notes.ts';

const notes: readonly FacilitatorNote[] = (['open', 'answered', 'aside', 'open'] as const).map(
  (state, at) => ({
    id: `n${at}`,
    section: at === 3 ? 'title' : 'target',
    text: `Catatan ke-${at}`,
    writtenAt: '2026-11-30T03:00:00.000Z',
    state,
    from: at === 0 ? 'Gelar KBK 2026' : ' ',
  }),
);

function keeping() {
  let told: (notes: readonly FacilitatorNote[]) => void = () => undefined;
  const settleNote = vi.fn<Notes['settleNote']>((_risalah, note, state) => {
    told(notes.map((one) => (one.id === note ? { ...one, state } : one)));
    return Promise.resolve();
  });
  const service: Notes = {
    giveNotes: () => Promise.reject(new Error('not asked')),
    addNotes: () => Promise.reject(new Error('not asked')),
    takeNotes: () => Promise.reject(new Error('not asked')),
    readNotes: () => Promise.reject(new Error('not asked')),
    watchNotes: (_risalah, onNotes) => {
      told = onNotes;
      onNotes(notes);
      return () => undefined;
    },
    settleNote,
  };
  return { service, settleNote };
}

it('stands at its question until the team has answered it', async () => {
  const { service, settleNote } = keeping();
  renderOpen(<NotesHere section="target" />, { loadNotes: () => Promise.resolve(service) });
  const list = await screen.findByRole('list', { name: 'Catatan untuk tim' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  expect(list).toHaveTextContent('Catatan dari Gelar KBK 2026Catatan ke-0');
  await userEvent.click(screen.getByRole('button', { name: 'Sudah kami jawab' }));
  await waitFor(() => expect(screen.queryByRole('list')).toBeNull());
  expect(settleNote).toHaveBeenCalledWith('r1', 'n0', 'answered');
});

it('is listed with the way to its question while it is open', async () => {
  const onPlace = vi.fn();
  const { service } = keeping();
  renderOpen(<OpenNotes onPlace={onPlace} />, {
    loadNotes: () => Promise.resolve(service),
    catalogue: testCatalogue(),
  });
  expect(await screen.findByRole('heading', { name: 'Catatan untuk tim: 2' })).toBeInTheDocument();
  const [way] = screen.getAllByRole('button');
  if (way !== undefined) await userEvent.click(way);
  expect(onPlace).toHaveBeenCalledWith({ section: 'target', row: '', field: '' });
});

it('says nothing where there is none, nor where nobody keeps notes', () => {
  const { container } = renderOpen(<NotesHere section="target" />);
  act(() => undefined);
  expect(container).toBeEmptyDOMElement();
});
