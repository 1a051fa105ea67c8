import { useMemo } from 'react';
import { numbersGivenTwice } from '#domain/suggestions/reading/numbering.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { FieldNotice } from '#ui/fields/inputs/FieldNotice.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { numbersTwiceText } from '#words/suggestions/findings.ts';

interface NumbersTwiceProps {
  readonly suggestions: Register['suggestions'];
  readonly onShow: () => void;
}

/** Tells numbers that stand at more than one suggestion; nobody changes them but a person. */
export function NumbersTwice({ suggestions, onShow }: NumbersTwiceProps) {
  const twice = useMemo(() => numbersGivenTwice(suggestions), [suggestions]);
  if (twice.size === 0) return null;
  const numbers = suggestions.filter(({ id }) => twice.has(id)).map(({ number }) => number.trim());
  return (
    <FieldNotice role="group" label="Nomor kembar">
      <p>{numbersTwiceText([...new Set(numbers)])}</p>
      <Button look="link" onClick={onShow}>
        Tampilkan saran yang kembar
      </Button>
    </FieldNotice>
  );
}
