import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { BlankForms } from '#ui/tools/parts/BlankForms.tsx';
import type { Press } from '#ui/services/press.ts';
import { testPress } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

it('prints the form that was asked for, of what is open, and says where it is', async () => {
  const user = userEvent.setup();
  const printForm = vi.fn<Press['printForm']>(() =>
    Promise.resolve({
      kind: 'done',
      fileName: 'Notulen KBK.docx',
      pages: 1,
      bytes: 9000,
      handOverAgain: () => undefined,
    }),
  );
  const session = testSession(blankRisalah());
  renderOpen(<BlankForms forms={['attendance', 'minutes']} of="m1" name="pertemuan 1" />, {
    session,
    press: testPress({ printForm }),
  });
  await user.click(
    screen.getByRole('button', { name: 'Unduh formulir kosong: notulen, pertemuan 1' }),
  );
  expect(printForm).toHaveBeenCalledWith({
    risalah: session.store.getState(),
    form: 'minutes',
    of: 'm1',
  });
  expect(await screen.findByText('Notulen KBK.docx ada di folder unduhan.')).toBeInTheDocument();
});

it('says so when a form could not be made', async () => {
  const user = userEvent.setup();
  const printForm = () =>
    Promise.resolve({ kind: 'failed', cause: 'unknown', message: 'x' } as const);
  renderOpen(<BlankForms forms={['ballot']} />, { press: testPress({ printForm }) });
  await user.click(screen.getByRole('button', { name: 'Unduh formulir kosong: surat suara' }));
  expect(await screen.findByText(/tidak dapat dibuat/)).toBeInTheDocument();
});
