import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { answerSection, undo } from '#store/acts.ts';
import { AmountField } from '#ui/fields/form/AmountField.tsx';
import { DayField } from '#ui/fields/form/DayField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

type Title = Section<'title'>;

function titleForm() {
  return (
    <SectionForm id="title">
      <TextField<Title> name="theme" label="Tema" hint="Arah tanpa angka." />
      <TextField<Title> name="verb" label="Kata kerja" />
    </SectionForm>
  );
}

describe('SectionForm', () => {
  it('puts what is typed into the record', async () => {
    const session = testSession(blankRisalah());
    renderOpen(titleForm(), { session });
    await userEvent.type(screen.getByLabelText('Tema'), 'Mempercepat layanan');
    await waitFor(() => expect(session.store.getState().title.theme).toBe('Mempercepat layanan'));
  });

  it('goes on to the next field on Enter', async () => {
    renderOpen(titleForm());
    await userEvent.type(screen.getByLabelText('Tema'), 'Antrean{Enter}');
    expect(screen.getByLabelText('Kata kerja')).toHaveFocus();
    expect(screen.getByLabelText('Tema')).toHaveValue('Antrean');
  });

  it('puts steady typing into the record without waiting for a pause', () => {
    vi.useFakeTimers();
    const session = testSession(blankRisalah());
    renderOpen(titleForm(), { session });
    const theme = screen.getByLabelText('Tema');
    for (let letters = 1; letters <= 4; letters += 1) {
      fireEvent.change(theme, { target: { value: 'A'.repeat(letters) } });
      act(() => {
        vi.advanceTimersByTime(60);
      });
    }
    expect(session.store.getState().title.theme).toBe('AAA');
    vi.useRealTimers();
  });

  it('counts as not saved from the first stroke', () => {
    const session = testSession(blankRisalah());
    renderOpen(titleForm(), { session });
    expect(session.status.getState().saving).toBe('saved');
    fireEvent.change(screen.getByLabelText('Tema'), { target: { value: 'A' } });
    expect(session.status.getState().saving).toBe('waiting');
  });

  it('hands over at once what the last stroke left when the forms are flushed', async () => {
    const session = testSession(blankRisalah());
    renderOpen(titleForm(), { session });
    await userEvent.type(screen.getByLabelText('Tema'), 'A');
    act(() => session.forms.flushAll());
    expect(session.store.getState().title.theme).toBe('A');
  });

  it('keeps what was typed when its page is left', async () => {
    const session = testSession(blankRisalah());
    const { unmount } = renderOpen(titleForm(), { session });
    await userEvent.type(screen.getByLabelText('Tema'), 'B');
    unmount();
    expect(session.store.getState().title.theme).toBe('B');
  });

  it('shows an answer that changed elsewhere and keeps the focus', async () => {
    const session = testSession(blankRisalah());
    renderOpen(titleForm(), { session });
    const theme = screen.getByLabelText('Tema');
    await userEvent.click(theme);
    act(() => {
      const { title } = session.store.getState();
      answerSection(session.store, 'title', { ...title, theme: 'Dari tempat lain' });
    });
    expect(theme).toHaveValue('Dari tempat lain');
    expect(theme).toHaveFocus();
  });

  it('shows the earlier answer after undo', async () => {
    const session = testSession(blankRisalah());
    renderOpen(titleForm(), { session });
    await userEvent.type(screen.getByLabelText('Tema'), 'C');
    act(() => {
      session.forms.flushAll();
      undo(session.store);
    });
    expect(screen.getByLabelText('Tema')).toHaveValue('');
  });

  it('lets nothing be typed while another tab writes', async () => {
    const session = testSession(blankRisalah(), { access: 'read' });
    renderOpen(titleForm(), { session });
    await userEvent.type(screen.getByLabelText('Tema'), 'D');
    expect(screen.getByLabelText('Tema')).toHaveValue('');
  });

  it('ties the hint to its field', () => {
    renderOpen(titleForm());
    expect(screen.getByLabelText('Tema')).toHaveAccessibleDescription('Arah tanpa angka.');
  });
});

function numbersForm() {
  return (
    <SectionForm id="identity">
      <AmountField<Section<'identity'>> name="themeNumber" label="Tema ke-" min={0} />
    </SectionForm>
  );
}

describe('AmountField', () => {
  async function typed(text: string) {
    const session = testSession(blankRisalah());
    renderOpen(numbersForm(), { session });
    await userEvent.type(screen.getByLabelText('Tema ke-'), text);
    await userEvent.tab();
    return session;
  }

  it('reads a comma as the decimal sign', async () => {
    const session = await typed('12,5');
    expect(session.store.getState().identity.themeNumber).toBe(12.5);
  });

  it('never reads 12.5 as 125 but asks, and keeps what was typed', async () => {
    const session = await typed('12.5');
    const field = screen.getByLabelText('Tema ke-');
    expect(session.store.getState().identity.themeNumber).toEqual({ typed: '12.5' });
    expect(field).toHaveValue('12.5');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Apa maksud “12.5”/);
    await userEvent.click(screen.getByRole('button', { name: '12,5' }));
    await waitFor(() => expect(session.store.getState().identity.themeNumber).toBe(12.5));
  });

  it('offers both readings of 1.234', async () => {
    await typed('1.234');
    expect(screen.getByRole('button', { name: '1.234' })).toBeVisible();
    expect(screen.getByRole('button', { name: '1,234' })).toBeVisible();
  });

  it('refuses a negative count by a sentence and keeps what was typed', async () => {
    const session = await typed('-3');
    expect(session.store.getState().identity.themeNumber).toEqual({ typed: '-3' });
    expect(screen.getByText(/tidak boleh kurang dari 0/)).toBeVisible();
    expect(screen.getByLabelText('Tema ke-')).toHaveValue('-3');
  });

  it('says nothing while a number is still being typed', async () => {
    renderOpen(numbersForm());
    await userEvent.type(screen.getByLabelText('Tema ke-'), '12.5');
    expect(screen.queryByText(/Apa maksud/)).not.toBeInTheDocument();
  });
});

describe('DayField', () => {
  it('writes out a date that was typed in figures', async () => {
    const session = testSession(blankRisalah());
    renderOpen(
      <SectionForm id="circle">
        <DayField<Section<'circle'>> name="formedOn" label="Tanggal dibentuk" />
      </SectionForm>,
      { session },
    );
    await userEvent.type(screen.getByLabelText('Tanggal dibentuk'), '3/3/2026');
    await userEvent.tab();
    expect(screen.getByLabelText('Tanggal dibentuk')).toHaveValue('3 Maret 2026');
    expect(session.store.getState().circle.formedOn).toBe('2026-03-03');
  });

  it('keeps a date that does not exist as typed and says so', async () => {
    const session = testSession(blankRisalah());
    renderOpen(
      <SectionForm id="circle">
        <DayField<Section<'circle'>> name="formedOn" label="Tanggal dibentuk" />
      </SectionForm>,
      { session },
    );
    await userEvent.type(screen.getByLabelText('Tanggal dibentuk'), '31 Februari 2026');
    await userEvent.tab();
    expect(session.store.getState().circle.formedOn).toEqual({ typed: '31 Februari 2026' });
    expect(screen.getByLabelText('Tanggal dibentuk')).toHaveAccessibleDescription(/belum terbaca/);
  });

  function openDay() {
    const session = testSession(blankRisalah());
    const { container } = renderOpen(
      <SectionForm id="circle">
        <DayField<Section<'circle'>> name="formedOn" label="Tanggal dibentuk" />
      </SectionForm>,
      { session },
    );
    const saved = () => {
      act(() => session.forms.flushAll());
      return session.store.getState().circle.formedOn;
    };
    return { container, field: screen.getByLabelText('Tanggal dibentuk'), saved };
  }

  it.each(['Maret 2026', 'Mar-26', '03/2026', '2026-03'])('takes %s for a month', async (typed) => {
    const { field, saved } = openDay();
    await userEvent.type(field, typed);
    await userEvent.tab();
    expect(field).toHaveValue('Maret 2026');
    expect(field).toBeValid();
    expect(saved()).toBe('2026-03');
  });

  it('takes a month from a calendar of months, opened by keyboard', async () => {
    const { container, field, saved } = openDay();
    const months = container.querySelector('input[type="month"]');
    if (!(months instanceof HTMLInputElement)) throw new Error('There is no calendar of months');
    const shown = vi.fn<() => void>();
    months.showPicker = shown;
    field.focus();
    await userEvent.keyboard('{Tab}{Enter}{Tab}{Tab}{Enter}');
    expect(shown).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Pilih bulan saja' })).not.toBeInTheDocument();
    fireEvent.change(months, { target: { value: '2026-06' } });
    expect(field).toHaveValue('Juni 2026');
    expect(saved()).toBe('2026-06');
  });

  it('forgets the day of a date whose day is not known after all', async () => {
    const { field, saved } = openDay();
    await userEvent.type(field, '3/6/2026');
    await userEvent.click(screen.getByRole('button', { name: 'Pilih dari kalender' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cukup Juni 2026' }));
    expect(field).toHaveValue('Juni 2026');
    expect(saved()).toBe('2026-06');
    await userEvent.click(screen.getByRole('button', { name: 'Pilih dari kalender' }));
    expect(screen.queryByRole('button', { name: /^Cukup/ })).not.toBeInTheDocument();
  });

  it('keeps a day from the calendar as typed where its year has five figures', () => {
    const session = testSession(blankRisalah());
    const { container } = renderOpen(
      <SectionForm id="circle">
        <DayField<Section<'circle'>> name="formedOn" label="Tanggal dibentuk" />
      </SectionForm>,
      { session },
    );
    const calendar = container.querySelector('input[type="date"]');
    if (calendar === null) throw new Error('There is no calendar');
    fireEvent.change(calendar, { target: { value: '12026-03-03' } });
    act(() => session.forms.flushAll());
    expect(session.store.getState().circle.formedOn).toEqual({ typed: '12026-03-03' });
  });
});
