import { useFormContext, useWatch } from 'react-hook-form';
import { isRatedByMember } from '#domain/risalah/priority/priorityRatings.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { votersOf } from '#domain/risalah/priority/votes.ts';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { ratedBy } from '#domain/edits/priorityEdits.ts';
import { useNewId } from '#ui/services/services.ts';
import { voterName } from '#words/people.ts';
import { themeLabels } from '#words/labels/theme.ts';

const labels = themeLabels.priority;

type Priority = Section<'priority'>;

interface PriorityRatersProps {
  /** Id of the member whose scores are on screen. */
  readonly rater: string;
  readonly onRater: (member: string) => void;
}

/** Whether the team scores as one or each member alone, whose scores are shown, and how high they go. */
export function PriorityRaters({ rater, onRater }: PriorityRatersProps) {
  const newId = useNewId();
  const { getValues, setValue } = useFormContext<Priority>();
  const [ratings, scale, variant] = useWatch<Priority, ['ratings', 'scale', 'variant']>({
    name: ['ratings', 'scale', 'variant'],
  });
  const members = useRisalah((risalah) => risalah.members.rows);
  const readOnly = useReadOnly();
  const voters = votersOf(members, []);
  const byMember = isRatedByMember({ ratings });

  function handleWho(who: string): void {
    const asked = { members: voters.map(({ id }) => id), newId };
    const changed = ratedBy(who === 'members' ? 'members' : 'team', getValues('ratings'), asked);
    setValue('ratings', [...changed]);
  }

  return (
    <FieldPair>
      <FieldFrame label={labels.ratings.columns.member}>
        {(ids) => (
          <ChoiceInput
            {...ids}
            name="raters"
            value={byMember ? 'members' : 'team'}
            options={voters.length > 0 || byMember ? [asOne, each] : [asOne]}
            readOnly={readOnly}
            onChange={handleWho}
            onBlur={() => undefined}
          />
        )}
      </FieldFrame>
      {byMember && (
        <FieldFrame label="Nilai dari">
          {(ids) => (
            <ChoiceInput
              {...ids}
              name="rater"
              value={rater}
              options={voters.map((member) => ({ value: member.id, label: voterName(member) }))}
              readOnly={false}
              onChange={onRater}
              onBlur={() => undefined}
            />
          )}
        </FieldFrame>
      )}
      {variant !== 'usg-pairwise' && (
        <FieldFrame label={labels.scale}>
          {(ids) => (
            <ChoiceInput
              {...ids}
              name="scale"
              value={String(scale)}
              options={[...new Set([5, 10, scale])].map((highest) => ({
                value: String(highest),
                label: `1 sampai ${highest}`,
              }))}
              readOnly={readOnly}
              onChange={(highest) => setValue('scale', Number(highest))}
              onBlur={() => undefined}
            />
          )}
        </FieldFrame>
      )}
    </FieldPair>
  );
}

const asOne = { value: 'team', label: 'Tim bersama-sama' };
const each = { value: 'members', label: 'Tiap anggota (rata-rata)' };
