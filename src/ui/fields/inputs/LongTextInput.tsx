import type { ClipboardEvent } from 'react';
import { isManyCells, pastedLines } from '#intake/cells/pastedLines.ts';
import type { ControlProps } from './controlProps.ts';
import { WordsBox } from './WordsBox.tsx';
import styles from './LongTextInput.module.css';
import inputStyles from './input.module.css';

interface LongTextInputProps extends ControlProps<string> {
  /** One line is not ended by Enter; like several it wraps and grows, so that no word is cut off. */
  readonly lines?: 'one' | 'several';
}

/** Words in a box that grows with them. */
export function LongTextInput({
  value,
  onChange,
  ariaLabel,
  describedBy,
  lines = 'several',
  ...rest
}: LongTextInputProps) {
  const isOne = lines === 'one';

  /** What a document or a sheet copies holds tabs and quotation marks that nobody wrote. */
  function handlePaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const text = event.clipboardData.getData('text/plain');
    const pasted = pastedLines(text);
    // Several cells on one line are for the rows around it, if there are any.
    if (rest.readOnly || pasted === text || (isOne && isManyCells(text))) return;
    event.preventDefault();
    typeInto(event.currentTarget, pasted);
  }

  // A hidden copy of the words in the same grid cell gives the box its height, without measuring.
  return (
    <span
      className={styles.grow}
      data-words={`${value === '' ? (rest.placeholder ?? '') : value} `}
      data-lines={lines}
      data-blank={value === '' ? '' : undefined}
    >
      <WordsBox
        {...rest}
        className={inputStyles.input}
        value={value}
        lines={lines}
        onWords={onChange}
        aria-label={ariaLabel}
        aria-describedby={describedBy}
        onPaste={handlePaste}
        onKeyDown={(event) => {
          if (isOne && event.key === 'Enter') event.preventDefault();
        }}
      />
    </span>
  );
}

/** Puts a text at the caret in the place of what is selected, as if it had been typed: Ctrl+Z takes it back. */
function typeInto(field: HTMLTextAreaElement, text: string): void {
  const { ownerDocument: page } = field;
  // The only way that the browser's undo knows of; where it is gone, the record's undo is left.
  if ('execCommand' in page && page.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
