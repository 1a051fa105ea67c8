import { useState } from 'react';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { SuggestionPaper } from '#publications/suggestions/composeSuggestions.ts';
import { usePress } from '#ui/services/services.ts';
import type { ExportOutcome } from '#ui/services/press.ts';
import { paperOutcome } from '#words/suggestions/outcome.ts';
import { useRegisterSession } from './openRegister.ts';

interface Printing {
  /** @param of default the open register */
  readonly print: (paper: SuggestionPaper, of?: Register) => void;
  readonly tabulate: (of?: Register) => void;
  /** What became of it, in a sentence; empty before. */
  readonly said: string;
}

/** Papers of the open register, made beside the page. */
export function usePrinting(): Printing {
  const { printSuggestions, saveRegisterBook } = usePress();
  const { store } = useRegisterSession();
  const [said, setSaid] = useState('');

  async function make(what: string, act: () => Promise<ExportOutcome>): Promise<void> {
    setSaid(`Menyiapkan ${what} …`);
    setSaid(paperOutcome(await act()));
  }

  return {
    said,
    print: (paper, register = store.getState()) =>
      void make('berkas Word', () => printSuggestions({ register, paper })),
    tabulate: (register = store.getState()) =>
      void make('berkas Excel', () => saveRegisterBook(register)),
  };
}
