import { createContext, useCallback, useContext } from 'react';
import { useStore } from 'zustand';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import type { RegisterSession } from '#store/registerSession.ts';

/** The register open on screen; `RegisterRoom` provides it. */
export const RegisterContext = createContext<RegisterSession | null>(null);

export function useRegisterSession(): RegisterSession {
  const session = useContext(RegisterContext);
  if (session === null) throw new Error('RegisterContext has no provider');
  return session;
}

/** Reads from the open register. The selector must return the same reference for the same state. */
export function useRegister<Selected>(select: (register: Register) => Selected): Selected {
  return useStore(useRegisterSession().store, select);
}

export function useReadOnly(): boolean {
  return useStore(useRegisterSession().status, ({ access }) => access === 'read');
}

/** Puts other answers in the register itself. */
export function usePutSettings(): (answers: Partial<Register>) => void {
  const { store } = useRegisterSession();
  return useCallback((answers) => store.setState(answers), [store]);
}

/** The suggestion that is on the page. */
export const SuggestionContext = createContext('');

/** One answer of the suggestion on the page: who shows it is drawn anew when it alone changes. */
export function useAnswer<Field extends keyof Suggestion>(field: Field): Suggestion[Field] {
  const id = useContext(SuggestionContext);
  const found = useRegister((register) => suggestionOf(register, id)?.[field]);
  if (found === undefined) throw new Error(`No suggestion is called ${id}`);
  return found;
}

/** Puts other answers in the suggestion on the page. */
export function usePutAnswers(): (answers: Partial<Suggestion>) => void {
  const id = useContext(SuggestionContext);
  const { store } = useRegisterSession();
  return useCallback(
    (answers) => {
      const { suggestions } = store.getState();
      const at = suggestions.findIndex((one) => one.id === id);
      const before = suggestions[at];
      if (before === undefined) return;
      store.setState({ suggestions: suggestions.with(at, { ...before, ...answers }) });
    },
    [store, id],
  );
}

export function suggestionOf({ suggestions }: Register, id: string): Suggestion | undefined {
  return suggestions.find((one) => one.id === id);
}
