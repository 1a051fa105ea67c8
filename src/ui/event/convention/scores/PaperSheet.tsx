import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { sheetOf, withScore } from '#domain/convention/entries.ts';
import type { SheetName } from '#domain/convention/entries.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import type { ScoreForm, ScoreItem } from '#domain/convention/schema/form.ts';
import { emptyItems, formPoints, sheetSum } from '#domain/convention/sums.ts';
import { formatNumber, writeNumber } from '#language/formatNumber.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import type { EditConvention } from '#ui/event/convention/parts/pageProps.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { undoKey } from '#ui/risalah/undoKey.ts';
import { levelScore, pointsOf, readScore } from './readScore.ts';
import type { Typing } from './readScore.ts';
import styles from './scores.module.css';

interface PaperSheetProps {
  readonly convention: Convention;
  readonly form: ScoreForm;
  readonly name: SheetName;
  readonly edit: EditConvention;
  readonly canType: boolean;
  /** Where the cursor goes as soon as the sheet is shown; `null` for nowhere. */
  readonly turnedTo: TurnedTo | null;
  /** The sheet after this one; empty for the last. */
  readonly next: string;
  readonly onNext: () => void;
}

/** An item that is turned to, each time anew. */
export interface TurnedTo {
  readonly item: number;
}

/** A sheet on the screen as it lies on paper: a digit or a number an item, and the cursor is at the next one. */
export function PaperSheet(props: PaperSheetProps) {
  const { convention, form, edit, canType, turnedTo, next, onNext } = props;
  const { judge, contestant } = props.name;
  const name = useMemo(() => ({ judge, contestant, form: form.id }), [judge, contestant, form.id]);
  const [typing, setTyping] = useState<Typing>(form.levels.length > 0 ? 'levels' : 'points');
  const list = useRef<HTMLDivElement>(null);
  const onward = useRef<HTMLButtonElement>(null);
  const sheet = sheetOf(convention, name);
  const scores = sheet?.scores ?? {};
  const items = itemsOf(form);

  const go = useCallback((at: number) => {
    const inputs = list.current?.querySelectorAll('input') ?? [];
    const input = inputs[at];
    if (at >= inputs.length) onward.current?.focus();
    else if (input !== undefined) {
      input.focus();
      input.select();
    }
  }, []);

  useEffect(() => {
    if (turnedTo !== null) go(turnedTo.item);
  }, [turnedTo, go]);

  const put = useCallback(
    (item: string, score: number | null) =>
      edit((one) =>
        (sheetOf(one, name)?.scores[item] ?? null) === score
          ? one
          : withScore(one, { ...name, item }, score),
      ),
    [edit, name],
  );

  const left = sheet === null ? items.length : emptyItems(form, sheet).length;
  return (
    <div className={sharedStyles.stack}>
      {form.levels.length > 0 && (
        <fieldset>
          <legend className="visually-hidden">Yang diketik</legend>
          <div className={styles.legend}>
            <label className={sharedStyles.check}>
              <input
                type="radio"
                name="typing"
                checked={typing === 'levels'}
                onChange={() => setTyping('levels')}
              />
              Tingkat
            </label>
            <label className={sharedStyles.check}>
              <input
                type="radio"
                name="typing"
                checked={typing === 'points'}
                onChange={() => setTyping('points')}
              />
              Angka
            </label>
          </div>
        </fieldset>
      )}
      <p className={styles.legend}>
        {typing === 'levels'
          ? form.levels.map((level, at) => (
              <span key={at}>
                <kbd>{at + 1}</kbd> {level.name}
              </span>
            ))
          : 'Ketik angkanya, lalu Enter.'}
        <span>
          <kbd>⌫</kbd> kembali
        </span>
        <span>
          <kbd>Ctrl+Z</kbd> batalkan
        </span>
      </p>
      <div ref={list} className={styles.sheet}>
        {form.groups.map((group) => (
          <div key={group.id} role="group" aria-label={group.name}>
            <p className={styles.group}>{group.name}</p>
            {group.items.map((item) => (
              <ScoreLine
                key={item.id}
                item={item}
                at={items.indexOf(item)}
                form={form}
                typing={typing}
                score={scores[item.id] ?? null}
                canType={canType}
                onPut={put}
                onGo={go}
              />
            ))}
          </div>
        ))}
      </div>
      <div className={styles.total}>
        <p className={styles.sum} role="status">
          Jumlah <strong>{formatNumber(sheet === null ? 0 : sheetSum(form, sheet))}</strong> dari{' '}
          {formatNumber(formPoints(form))}
          {left > 0 && ` · ${left} butir kosong`}
        </p>
        <Button ref={onward} disabled={next === ''} onClick={onNext}>
          {next === '' ? 'Lembar terakhir' : `Lanjut: ${next}`}
        </Button>
      </div>
    </div>
  );
}

interface ScoreLineProps {
  readonly item: ScoreItem;
  readonly at: number;
  readonly form: ScoreForm;
  readonly typing: Typing;
  readonly score: number | null;
  readonly canType: boolean;
  readonly onPut: (item: string, score: number | null) => void;
  readonly onGo: (at: number) => void;
}

const problems = {
  unreadable: 'Tulis angka.',
  tooMuch: 'Melebihi nilai tertinggi.',
} as const;

/** Of 41 items only the one that is typed is drawn anew. */
const ScoreLine = memo(function ScoreLine(props: ScoreLineProps) {
  const { item, at, form, typing, score, canType, onPut, onGo } = props;
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const level = form.levels.find(({ share }) => score === pointsOf(item, share));

  /** Whether what stands there could be kept. */
  function keep(): boolean {
    if (text === null) return true;
    const read = readScore(text, item);
    if ('problem' in read) {
      setProblem(problems[read.problem]);
      return false;
    }
    setText(null);
    setProblem('');
    onPut(item.id, read.score);
    return true;
  }

  function handleChange(typed: string): void {
    setProblem('');
    const digit = typing === 'levels' ? levelScore(form, item, typed.slice(-1)) : null;
    if (typing === 'points') setText(typed);
    else if (typed === '') onPut(item.id, null);
    else if (digit === null) setProblem(`Ketik 1 sampai ${form.levels.length}.`);
    else {
      onPut(item.id, digit);
      onGo(at + 1);
    }
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (text !== null && undoKey(event.nativeEvent) === 'undo') {
      // It is not a score yet: nothing else is undone with it.
      event.preventDefault();
      event.stopPropagation();
      setText(null);
      setProblem('');
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isEmpty = event.currentTarget.value === '';
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      if (keep()) onGo(at + 1);
    } else if (event.key === 'ArrowUp' || (event.key === 'Backspace' && isEmpty)) {
      event.preventDefault();
      if (at > 0 && keep()) onGo(at - 1);
    }
  }

  return (
    <div className={styles.line}>
      <span className={styles.at}>{at + 1}</span>
      <span>{item.name}</span>
      <span className={styles.most}>
        {problem === '' ? (level?.name ?? `paling tinggi ${formatNumber(item.points)}`) : problem}
      </span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={`${at + 1}. ${item.name}, paling tinggi ${formatNumber(item.points)}`}
        aria-invalid={problem !== ''}
        readOnly={!canType}
        value={text ?? (score === null ? '' : writeNumber(score))}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => handleChange(target.value)}
        onKeyDown={handleKey}
        onBlur={() => {
          if (!keep()) return;
          setProblem('');
        }}
      />
    </div>
  );
});
