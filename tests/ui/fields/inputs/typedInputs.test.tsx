import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { AmountInput } from '#ui/fields/inputs/AmountInput.tsx';
import { DayInput } from '#ui/fields/inputs/DayInput.tsx';

const rest = { name: 'box', readOnly: false, onBlur: () => {}, onChange: () => {} };

it.each([
  ['a day', <DayInput key="day" {...rest} ariaLabel="Kotak" value={{ typed: 'Juli' }} />],
  ['a number', <AmountInput key="amount" {...rest} ariaLabel="Kotak" value={{ typed: 'dua' }} />],
])('goes on saying what is wrong with %s until something is typed over it', async (_, input) => {
  render(input);
  const box = screen.getByRole('textbox', { name: 'Kotak' });
  expect(box).toBeInvalid();
  await userEvent.click(box);
  expect(box).toBeInvalid();
  expect(box).toHaveAccessibleDescription();
  await userEvent.type(box, '3');
  expect(box).toBeValid();
});
