import { memo } from 'react';
import type { KeyboardEvent } from 'react';
import { levelOf, levelPoints } from '#domain/convention/judging/scoring.ts';
import type { ScoreForm, ScoreItem } from '#domain/convention/schema/form.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { Problem } from '#ui/fields/inputs/Problem.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useCatalogue } from '#ui/services/services.ts';
import { ItemComment } from './CommentBox.tsx';
import { focusItem } from './focusItem.ts';
import { LevelChoices } from './LevelChoices.tsx';
import { PointsInput } from './PointsInput.tsx';
import styles from './item.module.css';

interface ItemRowProps {
  readonly item: ScoreItem;
  readonly form: ScoreForm;
  /** Its place among all items of the form. */
  readonly at: number;
  readonly score: number | undefined;
  readonly words: string;
  /** What it is judged by. */
  readonly sections: readonly SectionId[];
  readonly readOnly: boolean;
  readonly onScore: (item: string, points: number | null) => void;
  readonly onComment: (item: string, words: string) => void;
  readonly onRead: ((section: SectionId) => void) | null;
  readonly onItem: (section: SectionId) => void;
}

/** One item: its levels or its number, what it is judged by, and words to the team. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { item, form, at, score, words, sections, readOnly } = props;
  const { onScore, onComment, onRead, onItem } = props;
  const hasLevels = form.levels.length > 0;
  const problemId = `problem-${at}`;
  const problem = problemOf(form, item, score);

  function handleKey(event: KeyboardEvent): void {
    const isModified = event.ctrlKey || event.metaKey || event.altKey;
    if (readOnly || isModified || !(event.target instanceof HTMLInputElement)) return;
    const level = /^[1-9]$/u.test(event.key) ? form.levels[Number(event.key) - 1] : undefined;
    if (level !== undefined) onScore(item.id, levelPoints(item, level));
    else if (hasLevels && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault();
      onScore(item.id, null);
      return;
    } else if (event.key !== 'Enter') return;
    event.preventDefault();
    focusItem(at + 1);
  }

  return (
    <fieldset
      className={styles.item}
      data-item={at}
      data-state={score === undefined ? 'empty' : ''}
      aria-describedby={problem === '' ? undefined : problemId}
      onKeyDown={handleKey}
      onFocus={() => {
        const [section] = sections;
        if (section !== undefined) onItem(section);
      }}
    >
      <legend>{item.name}</legend>
      <p className={styles.most}>
        {item.asks !== '' && <span>{item.asks} </span>}
        <span>Nilai tertinggi {formatNumber(item.points)}.</span>
      </p>
      {hasLevels ? (
        <LevelChoices {...{ item, form, at, score, readOnly }} onScore={onScore} />
      ) : (
        <PointsInput {...{ item, at, score, readOnly }} onScore={onScore} />
      )}
      {problem !== '' && <Problem id={problemId}>{problem}</Problem>}
      <JudgedBy sections={sections} onRead={onRead} />
      <ItemComment
        name={`comment-${at}`}
        label={`Komentar untuk tim: ${item.name}`}
        words={words}
        readOnly={readOnly}
        onWords={(next) => onComment(item.id, next)}
      >
        {hasLevels && !readOnly && (
          <Button
            look="link"
            aria-label={`Kosongkan ${item.name}`}
            disabled={score === undefined}
            onClick={() => onScore(item.id, null)}
          >
            Kosongkan
          </Button>
        )}
      </ItemComment>
    </fieldset>
  );
});

/** Told at once, and kept all the same. */
function problemOf(form: ScoreForm, item: ScoreItem, score: number | undefined): string {
  if (score === undefined) return '';
  if (score < 0 || score > item.points) {
    return `${formatNumber(score)} di luar batas: butir ini bernilai 0 sampai ${formatNumber(item.points)}. Periksa lagi; lembarnya belum dapat dihitung panitia.`;
  }
  if (form.levels.length > 0 && levelOf(form, item, score) === null) {
    return `Nilai ${formatNumber(score)} bukan salah satu tingkat di bawah ini. Pilih tingkatnya, atau biarkan.`;
  }
  return '';
}

interface JudgedByProps {
  readonly sections: readonly SectionId[];
  readonly onRead: ItemRowProps['onRead'];
}

/** Where in the risalah the item is judged, and the way there. */
function JudgedBy({ sections, onRead }: JudgedByProps) {
  const { guidance } = useCatalogue();
  if (sections.length === 0) return null;
  const names = sections.map((id) => guidance[id].name);
  if (onRead === null) return <p className={styles.quiet}>Dinilai dari: {names.join(', ')}</p>;
  return (
    <p className={`${styles.quiet} ${styles.read}`}>
      Baca:{' '}
      {sections.map((id, at) => (
        <Button key={id} look="link" onClick={() => onRead(id)}>
          {names[at]}
        </Button>
      ))}
    </p>
  );
}
