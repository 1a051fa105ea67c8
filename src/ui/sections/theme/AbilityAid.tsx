import { useId, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { abilityTarget, vitalShare } from '#domain/risalah/reading/abilityTarget.ts';
import type { AbilityGround } from '#domain/risalah/reading/abilityTarget.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import type { TargetRow } from '#domain/risalah/schema/theme.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type { Measured } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { AmountInput } from '#ui/fields/inputs/AmountInput.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { abilityArithmetic, abilityReason } from '#words/readings/ability.ts';
import styles from '#ui/sections/parts/sections.module.css';

type Target = Section<'target'>;

/** The main target reckoned from what the circle trusts itself to do: an aid that is opened, and taken by one act. */
export function AbilityAid() {
  const { setValue } = useFormContext<Target>();
  const readOnly = useReadOnly();
  const rows = useWatch<Target, 'rows'>({ name: 'rows' });
  const found = useRisalah(vitalShare);
  const [typedShare, setTypedShare] = useState<Measured | undefined>(undefined);
  const [ability, setAbility] = useState<Measured>(null);
  const [main, ...others] = rows;
  const baseline = numberOf(main?.baseline ?? null);
  if (main === undefined || baseline === null || main.direction === 'up' || readOnly) return null;
  const share = typedShare === undefined ? found : typedShare;
  const ground = groundOf(baseline, share, ability);

  function handleTake(row: TargetRow, taken: AbilityGround): void {
    const reason = joined(
      [isBlank(row.reason) ? '' : row.reason, abilityReason(taken, row.unit)],
      '\n',
    );
    setValue('rows', [{ ...row, target: abilityTarget(taken), reason }, ...others]);
  }

  return (
    <details className={styles.aid}>
      <summary>Hitung sasaran dari kemampuan tim</summary>
      <p className={styles.note}>
        Sasaran = kondisi awal − kondisi awal × bagian penyebab terbanyak × kemampuan tim. Boleh
        dilewati; dipakai bila sasaran belum punya dasar lain.
      </p>
      <Percent label="Bagian penyebab terbanyak (Pareto)" value={share} onChange={setTypedShare} />
      <Percent label="Kemampuan tim, taksiran bersama" value={ability} onChange={setAbility} />
      <div role="status">
        {ground !== null && (
          <p className={styles.reading}>{abilityArithmetic(ground, main.unit)}</p>
        )}
      </div>
      {ground !== null && (
        <Button onClick={() => handleTake(main, ground)}>
          Pakai sebagai sasaran dan alasannya
        </Button>
      )}
    </details>
  );
}

function groundOf(baseline: number, share: Measured, ability: Measured): AbilityGround | null {
  const [part, able] = [numberOf(share), numberOf(ability)];
  if (part === null || able === null || !isShare(part) || !isShare(able)) return null;
  return { baseline, share: part, ability: able };
}

function isShare(percent: number): boolean {
  return percent > 0 && percent <= 100;
}

interface PercentProps {
  readonly label: string;
  readonly value: Measured;
  readonly onChange: (value: Measured) => void;
}

function Percent({ label, value, onChange }: PercentProps) {
  const id = useId();
  return (
    <div className={styles.aidField}>
      <label htmlFor={id}>{label}</label>
      <AmountInput
        id={id}
        describedBy={undefined}
        name={id}
        value={value}
        unit="%"
        readOnly={false}
        onChange={onChange}
        onBlur={() => undefined}
      />
    </div>
  );
}
