import { useEffect, useRef } from 'react';
import type { Notation } from '#language/readNumber.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { FieldNotice } from './FieldNotice.tsx';
import { Readings } from './Readings.tsx';

interface NotationQuestionProps {
  readonly onAnswer: (notation: Notation) => void;
  readonly onCancel: () => void;
}

/** Asked once for a pasted block whose numbers could be read in two ways. */
export function NotationQuestion({ onAnswer, onCancel }: NotationQuestionProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <FieldNotice role="group" label="Cara membaca angka yang ditempel">
      <p>Angka yang Anda tempel dapat dibaca dengan dua cara. Titik di dalamnya menandai apa?</p>
      <Readings>
        <Button ref={first} onClick={() => onAnswer('indonesian')}>
          Ribuan, seperti 1.234,5
        </Button>
        <Button onClick={() => onAnswer('american')}>Desimal, seperti 1,234.5</Button>
        <Button look="link" onClick={onCancel}>
          Batal menempel
        </Button>
      </Readings>
    </FieldNotice>
  );
}
