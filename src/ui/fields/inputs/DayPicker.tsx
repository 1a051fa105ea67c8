import { CalendarDays } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { RefObject, ToggleEvent } from 'react';
import type { Day } from '#domain/tools/atoms.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { isMonth } from '#language/dayOrMonth.ts';
import { formatMonth } from '#language/formatDate.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { readDay } from './dayInput.ts';
import styles from './DayInput.module.css';

interface DayPickerProps {
  readonly value: Day;
  readonly onChange: (day: Day) => void;
  /** What the day is of; empty where a label beside the field says so. */
  readonly of: string;
  readonly disabled: boolean;
}

type Calendar = RefObject<HTMLInputElement | null>;

/** The browser's own calendars: one of days, one of months for whoever knows no more. */
export function DayPicker({ value, onChange, of, disabled }: DayPickerProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const choices = useRef<HTMLDivElement>(null);
  const days = useRef<HTMLInputElement>(null);
  const months = useRef<HTMLInputElement>(null);
  const known = dateOf(value);
  const day = known === null || isMonth(known) ? '' : known.iso;
  const month = known?.iso.slice(0, 7) ?? '';
  const name = `Pilih dari kalender${of === '' ? '' : `: ${of}`}`;

  function handleOpening({ currentTarget, newState }: ToggleEvent<HTMLElement>): void {
    if (newState !== 'open') return;
    placeBelow(currentTarget);
    setIsOpen(true);
  }

  /** What had the focus stays until the browser has given it back. */
  function handleToggled({ newState }: ToggleEvent): void {
    setIsOpen(newState === 'open');
  }

  function show(calendar: Calendar): void {
    choices.current?.hidePopover();
    calendar.current?.showPicker();
  }

  function keepMonth(): void {
    choices.current?.hidePopover();
    onChange(month);
  }

  return (
    <>
      <Button
        look="icon"
        className={styles.opener}
        aria-label={name}
        disabled={disabled}
        popoverTarget={id}
      >
        <CalendarDays size={18} aria-hidden="true" />
      </Button>
      <div
        ref={choices}
        id={id}
        popover="auto"
        role="group"
        aria-label={name}
        className={styles.choices}
        onBeforeToggle={handleOpening}
        onToggle={handleToggled}
      >
        {isOpen && (
          <>
            <Button look="plain" onClick={() => show(days)}>
              Pilih tanggal
            </Button>
            <Button look="plain" onClick={() => show(months)}>
              Pilih bulan saja
            </Button>
            {day !== '' && (
              <Button look="plain" onClick={keepMonth}>
                Cukup {formatMonth(day)}
              </Button>
            )}
            <p className={styles.how}>Boleh juga diketik: 3 Maret 2026, atau Maret 2026 saja.</p>
          </>
        )}
      </div>
      <Hidden calendar={days} type="date" value={day} onChange={onChange} />
      <Hidden calendar={months} type="month" value={month} onChange={onChange} />
    </>
  );
}

interface HiddenProps {
  readonly calendar: Calendar;
  readonly type: 'date' | 'month';
  readonly value: string;
  readonly onChange: (day: Day) => void;
}

/** A field that nobody sees, where the browser hangs its calendar. */
function Hidden({ calendar, type, value, onChange }: HiddenProps) {
  return (
    <input
      ref={calendar}
      className={styles.calendar}
      type={type}
      tabIndex={-1}
      aria-hidden="true"
      value={value}
      onChange={(event) => onChange(readDay(event.target.value))}
    />
  );
}

const GAP = 4;
const WIDTH = 240;
/** More than the choices are high. */
const HEIGHT = 220;

/** Puts the choices below their field, or above it where the window ends. */
function placeBelow(choices: HTMLElement): void {
  const field = choices.parentElement?.getBoundingClientRect();
  if (field === undefined) return;
  const isLow = field.bottom + HEIGHT > window.innerHeight && field.top > HEIGHT;
  choices.style.top = isLow ? 'auto' : `${field.bottom + GAP}px`;
  choices.style.bottom = isLow ? `${window.innerHeight - field.top + GAP}px` : 'auto';
  choices.style.left = `${Math.max(field.right - WIDTH, GAP)}px`;
  choices.style.width = `${WIDTH}px`;
}
