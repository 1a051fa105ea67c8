import { useState } from 'react';
import { emptyRegister } from '#domain/suggestions/schema/register.ts';
import { useCatalogue, useNewId, useNow, usePress } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { paperOutcome } from '#words/suggestions/outcome.ts';

/** Blank sheets of an office that has no register yet. */
export function useBlankSheets(): { readonly print: () => void; readonly said: string } {
  const { printSuggestions } = usePress();
  const { loadRegisterDefaults } = useCatalogue();
  const newId = useNewId();
  const now = useNow();
  const [said, setSaid] = useState('');

  async function make(): Promise<void> {
    setSaid('Menyiapkan lembar …');
    try {
      const defaults = await loadRegisterDefaults();
      const register = emptyRegister({ id: newId(), createdAt: now().toISOString(), defaults });
      setSaid(paperOutcome(await printSuggestions({ register, paper: { kind: 'blank' } })));
    } catch (error) {
      setSaid(failureText(error));
    }
  }

  return { said, print: () => void make() };
}
