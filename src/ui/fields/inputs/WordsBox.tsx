import { useLayoutEffect, useRef } from 'react';
import type { ComponentProps } from 'react';

interface WordsBoxProps extends Omit<
  ComponentProps<'textarea'>,
  'value' | 'defaultValue' | 'children' | 'onChange' | 'ref'
> {
  readonly value: string;
  readonly onWords: (words: string) => void;
  /** One line is not ended by a new one: what is pasted with several is joined. */
  readonly lines: 'one' | 'several';
}

/**
 * A textarea that shows what it is given and is written into only where it says something else. React sets
 * `defaultValue` on a controlled one at every stroke, which ends Chromium's undo group: Ctrl+Z took back single letters.
 */
export function WordsBox({ value, onWords, lines, ...rest }: WordsBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    if (box.current !== null && box.current.value !== value) box.current.value = value;
  });

  return (
    <textarea
      {...rest}
      ref={box}
      rows={1}
      onChange={({ target }) => {
        const words = lines === 'one' ? target.value.replace(/\s*\n\s*/gu, ' ') : target.value;
        if (words !== target.value) target.value = words;
        onWords(words);
      }}
    />
  );
}
