import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Suggestions } from '#ui/suggestions/Suggestions.tsx';
import { ServicesContext } from '#ui/services/services.ts';
import type { Registers } from '#ui/services/registers.ts';
import type { Press } from '#ui/services/press.ts';
import { registerDefaults } from '#templates/suggestions/defaults.ts';
import { exampleRegister } from '#templates/suggestions/example/exampleRegister.ts';
import { suggestionLesson } from '#templates/teaching/suggestions/suggestionLesson.ts';
import { testCatalogue, testNow, testPress } from '#tests/ui/testParts.ts';

function open(register: string, { page = '', press = {}, registers = {} }: Given = {}): void {
  const services = {
    catalogue: testCatalogue({
      loadRegisterDefaults: () => Promise.resolve(registerDefaults),
      loadExampleRegister: () => Promise.resolve(exampleRegister),
      loadSuggestionLesson: () => Promise.resolve(suggestionLesson),
    }),
    press: testPress(press),
    registers: { listRegisters: () => Promise.resolve([]), ...registers } as Registers,
    newId: () => 'baru',
    now: testNow,
  };
  render(
    <ServicesContext value={services}>
      <Suggestions register={register} page={page} part="" />
    </ServicesContext>,
  );
}

interface Given {
  readonly page?: string;
  readonly press?: Partial<Press>;
  readonly registers?: Partial<Registers>;
}

describe('the page of those who lead', () => {
  it('leads to the lesson and hands out blank sheets', async () => {
    const printSuggestions = vi.fn<Press['printSuggestions']>(() =>
      Promise.resolve({
        ...{ kind: 'done', fileName: 'Lembar kosong.docx', pages: 1, bytes: 1 },
        handOverAgain: () => undefined,
      }),
    );
    open('', { press: { printSuggestions } });
    expect(screen.getByRole('link', { name: 'Tayangkan cara mengisi saran' })).toHaveAttribute(
      'href',
      '#/saran/proyektor',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Unduh lembar kosong' }));
    expect(await screen.findByText('Lembar kosong.docx ada di folder unduhan.')).toBeVisible();
    expect(printSuggestions.mock.calls[0]?.[0].paper).toEqual({ kind: 'blank' });
  });
});

describe('the registers', () => {
  const card = { id: 'r1', unit: 'Pelayanan', period: '2025', count: 3, savedAt: 0, mark: '' };

  it('are listed, and deleted after a question', async () => {
    const deleteRegister = vi.fn<Registers['deleteRegister']>(() => Promise.resolve('deleted'));
    open('', { registers: { listRegisters: () => Promise.resolve([card]), deleteRegister } });
    expect(await screen.findByRole('link', { name: 'Register saran Pelayanan' })).toHaveAttribute(
      'href',
      '#/saran/r1',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Hapus Register saran Pelayanan' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Hapus' }));
    expect(deleteRegister).toHaveBeenCalledWith('r1', 'for-now');
  });

  it('open the worked one as a copy, and make one of a few answers', async () => {
    const keepRegister = vi.fn<Registers['keepRegister']>(() => Promise.resolve('contoh'));
    const createRegister = vi.fn<Registers['createRegister']>(() => Promise.resolve('baru'));
    open('', { registers: { keepRegister, createRegister } });
    await userEvent.click(screen.getByRole('button', { name: 'Pelajari contoh register' }));
    await vi.waitFor(() => expect(window.location.hash).toBe('#/saran/contoh'));
    await userEvent.click(screen.getByRole('button', { name: 'Buat register' }));
    await userEvent.type(screen.getByLabelText('Unit kerja'), 'Arsip');
    await userEvent.click(screen.getByRole('button', { name: 'Buat' }));
    await vi.waitFor(() => expect(window.location.hash).toBe('#/saran/baru'));
    expect(createRegister.mock.calls[0]?.[0].unit).toBe('Arsip');
  });

  it('take a new suggestion where none is, in a new one, and never in an example', async () => {
    const createRegister = vi.fn<Registers['createRegister']>(() => Promise.resolve('baru'));
    const listRegisters = () => Promise.resolve([{ ...card, mark: 'CONTOH FIKTIF' }]);
    open('tulis', { registers: { listRegisters, createRegister } });
    await vi.waitFor(() => expect(window.location.hash).toBe('#/saran/baru/tulis'));
  });
});

describe('the lesson of suggestions', () => {
  it('shows what is taught, and nothing to fill in', async () => {
    open('proyektor', { page: 'sebelum' });
    expect(
      await screen.findByRole('heading', { name: /8 formulir sehari diisi ulang/ }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Isi data (E)' })).not.toBeInTheDocument();
  });
});
