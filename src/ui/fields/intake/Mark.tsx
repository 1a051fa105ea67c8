import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import styles from './Mark.module.css';

export interface MarkGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What a row or column was taken for, and what it could be. */
export interface MarkTexts {
  /** "Kolom 3, Jumlah". */
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** What stands in it besides; empty for nothing to say. */
  readonly detail: string;
  readonly isAside: boolean;
  readonly groups: readonly MarkGroup[];
}

interface MarkProps {
  /** Where it stands among the marks: "c3", "r12". */
  readonly id: string;
  readonly texts: MarkTexts;
  /** One mark of a table is reached by Tab, the others by arrows. */
  readonly isStop: boolean;
  readonly onChange: (value: string) => void;
}

/** A mark that becomes a list when it is pressed: a table may have a hundred, and Tab passes them as one. */
export function Mark({ id, texts, isStop, onChange }: MarkProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isLeft = useRef(false);

  // The list was in the button's place and had the focus.
  useEffect(() => {
    if (isOpen || !isLeft.current) return;
    isLeft.current = false;
    button.current?.focus();
  }, [isOpen]);

  function leave(): void {
    isLeft.current = true;
    setIsOpen(false);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    // Escape closes the list and not the dialog around it.
    event.preventDefault();
    event.stopPropagation();
    leave();
  }

  if (isOpen) {
    return (
      <select
        ref={openList}
        className={styles.list}
        aria-label={texts.name}
        value={texts.value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={handleKeyDown}
        onBlur={() => setIsOpen(false)}
      >
        {texts.groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className={styles.mark}
      data-mark={id}
      data-aside={texts.isAside ? '' : undefined}
      tabIndex={isStop ? 0 : -1}
      onClick={() => setIsOpen(true)}
    >
      <span>
        <span className="visually-hidden">{texts.name}:</span> {texts.label}
      </span>
      {texts.detail !== '' && <span className={styles.detail}>{texts.detail}</span>}
    </button>
  );
}

function openList(list: HTMLSelectElement | null): void {
  if (list === null) return;
  list.focus();
  try {
    list.showPicker();
  } catch {
    // Not every browser opens a list for a script; it has the focus and opens at a key.
  }
}
