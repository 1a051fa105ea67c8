import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Terms } from '#ui/kit/terms/Terms.tsx';

const mark = () => screen.getByRole('button', { name: 'Arti Calon akar' });

describe('the mark behind a word of the trade', () => {
  it('is not there where no such word stands', () => {
    render(<Terms of={['Jadwal kegiatan', undefined]} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says what the word means to whoever hears the page', () => {
    render(<Terms of={['Calon akar']} />);
    expect(mark()).toHaveAccessibleDescription(/^Calon akar: Akar penyebab yang menurut tim/);
  });

  it('opens at a press, at the focus of the keyboard and under a mouse, and closes again', async () => {
    render(<Terms of={['Calon akar']} />);
    await userEvent.click(mark());
    expect(mark()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(mark());
    expect(mark()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.hover(mark());
    expect(mark()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    expect(mark()).toHaveAttribute('aria-expanded', 'false');
  });
});
