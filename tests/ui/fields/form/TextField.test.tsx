import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import type { Session } from '#store/session.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

function open(): Session {
  const session = testSession(blankRisalah());
  renderOpen(
    <SectionForm id="title">
      <TextField<Section<'title'>> name="theme" label="Tema" />
    </SectionForm>,
    { session },
  );
  return session;
}

function theme(session: Session): string {
  act(() => session.forms.flushAll());
  return session.store.getState().title.theme;
}

describe('a field of one line', () => {
  it('is not broken by Enter', async () => {
    const session = open();
    await userEvent.type(screen.getByLabelText('Tema'), 'Mempercepat{Enter} pelayanan');
    expect(theme(session)).toBe('Mempercepat pelayanan');
  });

  it('joins the lines that are pasted into it', async () => {
    const session = open();
    await userEvent.click(screen.getByLabelText('Tema'));
    await userEvent.paste('Mempercepat\r\n  pelayanan\nloket');
    expect(theme(session)).toBe('Mempercepat pelayanan loket');
  });
});
