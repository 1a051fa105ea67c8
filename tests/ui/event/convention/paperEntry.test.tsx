import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '#domain/convention/schema/form.ts';
import { reportForm } from '#templates/convention/reportForms.ts';
import { stageForm } from '#templates/convention/hallForms.ts';
import { gelarEvent } from './gelar.ts';
import { showConvention } from './showConvention.tsx';

const inputs = () => screen.getAllByRole<HTMLInputElement>('textbox', { name: /, paling tinggi / });

describe('scores typed in from paper', () => {
  it('are a number and Enter each, and the next sheet is an Enter away', async () => {
    const user = userEvent.setup();
    const { saved } = showConvention(gelarEvent({ sheets: [] }), { page: 'scores', part: 'j1' });
    await screen.findByRole('heading', { name: 'Lembar kertas Ani' });
    await user.click(inputs()[0] as HTMLElement);
    await user.keyboard('4{Enter}2{Enter}3.5{Enter}5,4{Enter}1{Enter}9{Enter}0,92{Enter}');
    expect(screen.getByText(/^Jumlah/)).toHaveTextContent('Jumlah 25,82 dari 100');
    expect(screen.getByRole('button', { name: 'Lanjut: 2. Kelompok 02' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: '2. Kelompok 02' })).toBeInTheDocument();
    expect(inputs()[0]).toHaveFocus();
    expect(Object.values(saved().convention?.sheets[0]?.scores ?? {})).toEqual([
      4, 2, 3.5, 5.4, 1, 9, 0.92,
    ]);
  });

  it('are one digit each where the form has levels: 41 items are 41 keys', async () => {
    const user = userEvent.setup();
    const event = gelarEvent({ sheets: [], forms: [reportForm] });
    const { saved } = showConvention(event, { page: 'scores', part: 'j1' });
    await screen.findByRole('heading', { name: 'Lembar kertas Ani' });
    await user.click(inputs()[0] as HTMLElement);
    const items = itemsOf(reportForm);
    await user.keyboard('2'.repeat(items.length));
    expect(screen.getByRole('button', { name: /^Lanjut/ })).toHaveFocus();
    const scores = saved().convention?.sheets[0]?.scores ?? {};
    expect(items.map(({ id }) => scores[id])).toEqual(
      items.map(({ points }) => Math.round(points * 75) / 100),
    );
  });

  it('are corrected by Ctrl+Z and Backspace, and refused above the maximum', async () => {
    const user = userEvent.setup();
    showConvention(gelarEvent({ sheets: [] }), { page: 'scores', part: 'j1' });
    await screen.findByRole('heading', { name: 'Lembar kertas Ani' });
    await user.click(inputs()[0] as HTMLElement);
    await user.keyboard('4{Enter}5{Enter}');
    await user.keyboard('{Control>}z{/Control}');
    expect(inputs()[1]).toHaveFocus();
    expect(inputs()[1]).toHaveValue('');
    await user.keyboard('{Backspace}');
    expect(inputs()[0]).toHaveFocus();
    await user.keyboard('99{Enter}');
    expect(inputs()[0]).toHaveFocus();
    expect(inputs()[0]).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByText('Melebihi nilai tertinggi.')).toBeInTheDocument();
  });

  it('are frozen when they are handed in, under a code', async () => {
    const user = userEvent.setup();
    const { saved } = showConvention(gelarEvent({ forms: [stageForm] }), {
      page: 'scores',
      part: 'j1',
    });
    await user.click(await screen.findByRole('button', { name: /^Serahkan \d+ lembar$/ }));
    expect(screen.getByText(/^Lembar juri ini sudah diserahkan/)).toBeInTheDocument();
    expect(inputs()[0]).toHaveAttribute('readonly');
    expect(saved().convention?.receipts.map(({ judge, from }) => [judge, from])).toEqual([
      ['j1', 'paper'],
    ]);
  });
});
