import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { testEvents } from '#tests/ui/testParts.ts';
import { EventList } from '#ui/event/EventList.tsx';
import type { Events } from '#ui/services/events.ts';
import { ServicesContext } from '#ui/services/services.ts';

const here = { id: 'e', name: 'Bimtek GKM', teams: 12, savedAt: 0 };

/** Opens a file of an event that says something else here; `answers` are what the service is told. */
async function openOther() {
  const answers: boolean[] = [];
  const openFile: Events['openFile'] = async (_, mayReplace) => {
    answers.push(await mayReplace(here));
    return 'cancelled';
  };
  render(
    <ServicesContext
      value={{
        events: testEvents({ listEvents: () => Promise.resolve([here]), openFile }),
        now: () => new Date('2026-11-30'),
      }}
    >
      <EventList />
    </ServicesContext>,
  );
  const user = userEvent.setup();
  await user.upload(screen.getByLabelText('Berkas kegiatan'), new File(['x'], 'b.kegiatan'));
  return {
    user,
    answers,
    dialog: await screen.findByRole('dialog', { name: 'Ganti Bimtek GKM?' }),
  };
}

it('asks before a file replaces an event that is here with other content', async () => {
  const { user, answers, dialog } = await openOther();
  expect(dialog).toHaveTextContent('sudah ada di peramban ini dengan isi yang lain (12 tim');
  await user.click(screen.getByRole('button', { name: 'Ganti dengan isi berkas' }));
  expect(answers).toEqual([true]);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('leaves it as it is where that is called off', async () => {
  const { user, answers } = await openOther();
  await user.click(screen.getByRole('button', { name: 'Batal' }));
  expect(answers).toEqual([false]);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
