import { useState } from 'react';
import type { ReactNode } from 'react';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import styles from './item.module.css';

interface CommentBoxProps {
  readonly name: string;
  readonly label: string;
  readonly words: string;
  readonly readOnly: boolean;
  readonly onWords: (words: string) => void;
}

/** Words to the team. */
export function CommentBox({ name, label, words, readOnly, onWords }: CommentBoxProps) {
  return (
    <LongTextInput
      {...{ name, readOnly }}
      value={words}
      ariaLabel={label}
      onChange={onWords}
      onBlur={() => undefined}
    />
  );
}

interface ItemCommentProps extends CommentBoxProps {
  /** What else can be done with the item, on the same line. */
  readonly children?: ReactNode;
}

/** The same beside an item: many items, few words, so that the box is opened first. */
export function ItemComment({ children, ...props }: ItemCommentProps) {
  const { label, words, readOnly } = props;
  const [isOpen, setOpen] = useState(false);
  const isShown = words !== '' || isOpen;
  return (
    <>
      {isShown && (
        <div
          ref={(box) => {
            if (isOpen && words === '') box?.querySelector('textarea')?.focus();
          }}
        >
          <CommentBox {...props} />
        </div>
      )}
      <div className={styles.beside}>
        {!isShown && !readOnly && (
          <Button look="link" aria-label={`Tulis komentar. ${label}`} onClick={() => setOpen(true)}>
            Tulis komentar
          </Button>
        )}
        {children}
      </div>
    </>
  );
}
