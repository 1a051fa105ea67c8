import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Suggestions } from '#ui/suggestions/Suggestions.tsx';
import { ServicesContext } from '#ui/services/services.ts';
import type { Registers } from '#ui/services/registers.ts';
import type { Press } from '#ui/services/press.ts';
import { registerDefaults } from '#templates/suggestions/defaults.ts';
import { suggestionLesson } from '#templates/teaching/suggestions/suggestionLesson.ts';
import { testCatalogue, testNow, testPress } from '#tests/ui/testParts.ts';

function open(register: string, page = '', press: Partial<Press> = {}): void {
  const services = {
    catalogue: testCatalogue({
      loadRegisterDefaults: () => Promise.resolve(registerDefaults),
      loadSuggestionLesson: () => Promise.resolve(suggestionLesson),
    }),
    press: testPress(press),
    registers: { listRegisters: () => Promise.resolve([]) } as unknown as Registers,
    newId: () => 'baru',
    now: testNow,
  };
  render(
    <ServicesContext value={services}>
      <Suggestions register={register} page={page} part="" />
    </ServicesContext>,
  );
}

describe('the page of those who lead', () => {
  it('leads to the lesson and hands out blank sheets', async () => {
    const printSuggestions = vi.fn<Press['printSuggestions']>(() =>
      Promise.resolve({
        ...{ kind: 'done', fileName: 'Lembar kosong.docx', pages: 1, bytes: 1 },
        handOverAgain: () => undefined,
      }),
    );
    open('', '', { printSuggestions });
    expect(screen.getByRole('link', { name: 'Tayangkan cara mengisi saran' })).toHaveAttribute(
      'href',
      '#/saran/proyektor',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Unduh lembar kosong' }));
    expect(await screen.findByText('Lembar kosong.docx ada di folder unduhan.')).toBeVisible();
    expect(printSuggestions.mock.calls[0]?.[0].paper).toEqual({ kind: 'blank' });
  });
});

describe('the lesson of suggestions', () => {
  it('shows what is taught, and nothing to fill in', async () => {
    open('proyektor', 'sebelum');
    expect(
      await screen.findByRole('heading', { name: /8 formulir sehari diisi ulang/ }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Isi data (E)' })).not.toBeInTheDocument();
  });
});
