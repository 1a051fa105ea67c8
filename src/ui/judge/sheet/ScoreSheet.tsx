import { useCallback, useLayoutEffect, useRef } from 'react';
import { withComment, withScore } from '#domain/convention/entries.ts';
import { sheetAt } from '#domain/convention/judging/scoring.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import type { ScoreForm } from '#domain/convention/schema/form.ts';
import type { Judged } from '#domain/convention/schema/judgeSheets.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { groupSum } from '#domain/convention/sums.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { useAllSheets, useReadOnly, useSheetsSession } from '#ui/judge/parts/openSheets.ts';
import { CommentBox } from './CommentBox.tsx';
import { focusItem } from './focusItem.ts';
import { ItemRow } from './ItemRow.tsx';
import styles from './sheet.module.css';

interface ScoreSheetProps {
  readonly team: Judged;
  readonly form: ScoreForm;
  /** Shows where a section stands in the risalah; `null` where that is not here. */
  readonly onRead: ((section: SectionId) => void) | null;
  /** Tells what the item is judged by that is being filled. */
  readonly onItem: (section: SectionId) => void;
}

/** The items of a sheet in their groups, to be filled by keyboard from the first to the last. */
export function ScoreSheet({ team, form, onRead, onItem }: ScoreSheetProps) {
  const record = useAllSheets();
  const { store } = useSheetsSession();
  const readOnly = useReadOnly();
  const whose = { judge: record.judge.id, contestant: team.id, form: form.id };
  const sheet = sheetAt(record, whose);
  const items = itemsOf(form);
  const firstEmpty = items.findIndex(({ id }) => sheet.scores[id] === undefined);
  const first = useRef(firstEmpty);

  // Who has a keyboard begins as soon as the sheet is seen; on a phone it would cover the sheet.
  useLayoutEffect(() => {
    if (first.current >= 0 && window.matchMedia('(pointer: fine)').matches) {
      focusItem(first.current);
    }
  }, []);

  const { judge, contestant, form: formId } = whose;
  const score = useCallback(
    (item: string, points: number | null) => {
      const place = { judge, contestant, form: formId, item };
      store.setState({ sheets: withScore(store.getState(), place, points).sheets });
    },
    [store, judge, contestant, formId],
  );
  const comment = useCallback(
    (item: string, words: string) => {
      const place = { judge, contestant, form: formId, item };
      store.setState({ sheets: withComment(store.getState(), place, words).sheets });
    },
    [store, judge, contestant, formId],
  );

  return (
    <div className={styles.groups}>
      {form.levels.length > 0 && !readOnly && (
        <p className={styles.quiet}>
          Tekan angka 1 sampai {form.levels.length} untuk memilih tingkat dan langsung ke butir
          berikutnya. Tombol Hapus mengosongkan butir.
        </p>
      )}
      {form.groups.map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`} className={styles.group}>
          <div className={styles.groupHead}>
            <h2 id={`group-${group.id}`}>{group.name}</h2>
            <span>
              {formatNumber(groupSum(form, group.id, sheet))} dari{' '}
              {formatNumber(pointsOf(group.items))}
            </span>
          </div>
          {group.items.map((item) => (
            <ItemRow
              key={item.id}
              {...{ item, form, readOnly, onRead }}
              at={items.indexOf(item)}
              score={sheet.scores[item.id]}
              words={sheet.comments[item.id] ?? ''}
              sections={sectionsOf(item.fedBy)}
              onScore={score}
              onComment={comment}
              onItem={onItem}
            />
          ))}
        </section>
      ))}
      <section className={styles.group} aria-labelledby="untuk-tim">
        <h2 id="untuk-tim">Komentar umum untuk tim</h2>
        <CommentBox
          name="comment"
          label="Komentar umum untuk tim"
          words={sheet.comments[''] ?? ''}
          readOnly={readOnly}
          onWords={(words) => comment('', words)}
        />
      </section>
    </div>
  );
}

function pointsOf(items: readonly { readonly points: number }[]): number {
  return Math.round(items.reduce((all, { points }) => all + points, 0) * 100) / 100;
}

/** The sections that an item's addresses name, each once. */
function sectionsOf(fedBy: readonly string[]): readonly SectionId[] {
  const named = new Set(fedBy.map((address) => address.split('/')[0]));
  return sectionIds.filter((id) => named.has(id));
}
