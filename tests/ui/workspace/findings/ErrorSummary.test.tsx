import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { AmountField } from '#ui/fields/form/AmountField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { ErrorSummary } from '#ui/workspace/findings/ErrorSummary.tsx';
import { findProblems } from '#ui/workspace/findings/findProblems.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

function openWith(typed: string): HTMLElement {
  const blank = blankRisalah();
  const identity = { ...blank.identity, themeNumber: { typed } };
  const { container } = renderOpen(
    <SectionForm id="identity">
      <AmountField<Section<'identity'>> name="themeNumber" label="Tema ke-" />
    </SectionForm>,
    { session: testSession({ ...blank, identity }) },
  );
  return container;
}

describe('ErrorSummary', () => {
  it('says what the field says, is focused, and leads to the field', async () => {
    const problems = findProblems(openWith('12.5'));
    render(<ErrorSummary problems={problems} onContinue={null} />);
    expect(screen.getByText('Satu isian belum terbaca')).toHaveFocus();
    await userEvent.click(screen.getByText('Tema ke-: Apa maksud “12.5”?'));
    expect(screen.getByLabelText('Tema ke-')).toHaveFocus();
  });

  it('lets the team go on all the same', async () => {
    const onContinue = vi.fn();
    const problems = findProblems(openWith('dua belas'));
    render(<ErrorSummary problems={problems} onContinue={onContinue} />);
    await userEvent.click(screen.getByText('Lanjut saja'));
    expect(onContinue).toHaveBeenCalledOnce();
  });
});
