import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { pie } from '#tests/figures/sampleFigures.ts';
import { FigureCard } from '#ui/figures/FigureCard.tsx';

describe('FigureActs', () => {
  it('copies the numbers of a figure as a table for Excel', async () => {
    const user = userEvent.setup();
    render(<FigureCard figure={pie} />);
    await user.click(screen.getByRole('button', { name: 'Salin tabel' }));
    expect(await screen.findByRole('status')).toHaveTextContent('Tabel disalin.');
    const copied = await navigator.clipboard.readText();
    expect(copied.split('\n')[1]).toBe('Loket pendaftaran\t64 (53,3%)');
  });

  it('says what else to do where the browser refuses to copy a picture', async () => {
    const user = userEvent.setup();
    render(<FigureCard figure={pie} />);
    await screen.findByRole('img', { name: /Asal keluhan/ });
    await user.click(screen.getByRole('button', { name: 'Salin gambar' }));
    expect(await screen.findByText(/Peramban tidak mengizinkannya/)).toBeInTheDocument();
  });
});
