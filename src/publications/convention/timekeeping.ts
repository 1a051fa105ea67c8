import { penaltyOf, timingOf } from '#domain/convention/penalty.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { column, ruledTable } from '#publications/blocks/ruledTable.ts';
import { plainHeading, words } from '#publications/blocks/words.ts';
import { durationText, penaltyRuleText } from '#words/convention/penalty.ts';
import { conventionPages, occasion, pointsText, signedRow } from './conventionBlocks.ts';
import { heldOf } from './held.ts';
import type { NumberedTeam } from './held.ts';

/** Of a row, in points. */
const ROW = 25;
const BLANK_ROWS = 14;

/** The timekeeper's log: what was entered already, and room for the rest. */
export function timekeeperLog(event: KeptEvent): Manuscript {
  const held = heldOf(event);
  const { teams, convention } = held;
  const row = ({ number, name, contestant }: NumberedTeam): readonly string[] => {
    const timing = timingOf(convention, contestant.id);
    if (timing === null) return [number, name];
    const over = Math.max(0, timing.usedSeconds - convention.rule.allowedSeconds);
    const isLimited = convention.rule.allowedSeconds > 0;
    return [
      number,
      name,
      '',
      '',
      durationText(timing.usedSeconds),
      isLimited && over > 0 ? durationText(over) : '–',
      pointsText(penaltyOf(convention, contestant.id)),
      timing.note.trim(),
    ];
  };
  const blank = Array.from({ length: BLANK_ROWS }, (_, at) => [String(at + 1)]);
  return conventionPages(held, 'Catatan waktu', [
    {
      id: 'timekeeping',
      orientation: 'landscape',
      numbering: 'none',
      blocks: [
        plainHeading('CATATAN PENCATAT WAKTU', 'timekeeping'),
        occasion(held),
        words(penaltyRuleText(convention)),
        ruledTable({
          anchor: 'timekeeping-teams',
          height: ROW,
          columns: [
            column('No. urut', 1.3, 'center'),
            column('Tim', 6),
            column('Mulai', 2.2, 'center'),
            column('Selesai', 2.2, 'center'),
            column('Lama', 2.8, 'center'),
            column('Lewat', 2.8, 'center'),
            column('Dikurangi', 2, 'center'),
            column('Keterangan', 5),
          ],
          rows: teams.length > 0 ? teams.map(row) : blank,
        }),
        signedRow('timekeeping', 'Pencatat waktu', ''),
      ],
    },
  ]);
}
