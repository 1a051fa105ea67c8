import type { ScoringLevel } from '#domain/method/scoring.ts';
import { addressOf, answerField, fieldParts } from '#domain/risalah/address.ts';
import type { Address, AnswerField } from '#domain/risalah/address.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { answersOf, reasonKey } from '#domain/rules/judgement.ts';
import type { Judgement } from '#domain/rules/judgement.ts';
import { countRemarks } from '#domain/rules/remarks.ts';
import { formatNumber } from '#language/formatNumber.ts';
import type { MirrorItem } from '#domain/scoring/mirror.ts';
import { answerLabel } from '#words/labels/answerLabel.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { FindingList } from '#ui/workspace/findings/FindingList.tsx';
import { feedingFirst } from '#domain/rules/feedingFirst.ts';
import { MirrorMark } from './MirrorMark.tsx';
import styles from './item.module.css';

interface MirrorItemCardProps {
  readonly item: MirrorItem;
  readonly levels: readonly ScoringLevel[];
  readonly judgement: Judgement;
  readonly onPlace: (place: Address) => void;
}

/** One item of the sheet: its weight, what it reads, what bears it out, what a judge would ask, and the team's mark. */
export function MirrorItemCard({ item: read, levels, judgement, onPlace }: MirrorItemCardProps) {
  const { item, answers, evidence, sections } = read;
  const touches = ({ place }: Finding) => sections.includes(place.section);
  const risalah = useWholeRisalah();
  const questions = answers.map(({ question }) => question);
  const open = feedingFirst(judgement.open.filter(touches), risalah, questions);
  const absent = answersOf(
    { explained: judgement.explained.filter(({ finding }) => touches(finding)) },
    'absent',
  );
  return (
    <article className={styles.item} aria-label={item.name}>
      <h3 className={styles.itemName}>
        {item.name}
        <span className={styles.points}>{formatNumber(item.points)} poin</span>
      </h3>
      <p className={styles.asks}>{item.asks}</p>
      <ul className={styles.answers}>
        {answers.map(({ question, text }) => (
          <li key={question}>
            <Button look="link" onClick={() => openQuestion(question, onPlace)}>
              {nameOf(question)}
            </Button>
            {text === '' ? (
              <span className={styles.missing}>Belum dijawab</span>
            ) : (
              <span>{text}</span>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.evidence}>
        <span className={styles.label}>Bukti</span>{' '}
        {evidence === '' ? 'Tidak ada yang dicatat pada jawaban ini.' : evidence}
      </p>
      {absent.map(({ reason }) => (
        <p key={reasonKey(reason)} className={styles.evidence}>
          <span className={styles.label}>Memang belum ada</span> {reason.text}
        </p>
      ))}
      {open.length > 0 && (
        <details className={styles.asked}>
          <summary>{countRemarks(open)} catatan juri menyentuh butir ini</summary>
          <FindingList findings={open} onPlace={onPlace} length="short" />
        </details>
      )}
      <MirrorMark item={read} levels={levels} />
    </article>
  );
}

/** The question as its form names it; a column of a table behind the table's name. */
function nameOf(question: AnswerField): string {
  const { section, field, column } = fieldParts(question);
  const table = answerLabel(answerField(section, field) ?? question);
  const own = answerLabel(question);
  return column === '' || own === table ? table : `${table}: ${own}`;
}

function openQuestion(question: AnswerField, onPlace: MirrorItemCardProps['onPlace']): void {
  const { section } = fieldParts(question);
  onPlace(addressOf(section, '', question.slice(section.length + 1)));
}
