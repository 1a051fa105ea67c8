import { useMemo, useState } from 'react';
import { offeredPeriods } from '#domain/suggestions/reading/period.ts';
import type { RecapPeriod } from '#domain/suggestions/reading/period.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Day } from '#domain/tools/atoms.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import { DayInput } from '#ui/fields/inputs/DayInput.tsx';
import { offeredPeriodText } from '#words/suggestions/recap.ts';

const OWN = 'own';

interface PeriodChoiceProps {
  readonly register: Register;
  readonly onChoose: (period: RecapPeriod) => void;
}

/** Of which time a recap tells: all of the register, a quarter, a month, or days of one's own. */
export function PeriodChoice({ register, onChoose }: PeriodChoiceProps) {
  const [choice, setChoice] = useState('');
  const [days, setDays] = useState<Readonly<Record<'from' | 'to', Day>>>({ from: '', to: '' });
  const offered = useMemo(() => {
    const { quarters, months } = offeredPeriods(register);
    return [...quarters, ...months];
  }, [register]);
  const options = [
    { value: '', label: 'Seluruh register' },
    ...offered.map((period) => ({ value: keyOf(period), label: offeredPeriodText(period) })),
    { value: OWN, label: 'Tanggal sendiri' },
  ];

  function choose(value: string): void {
    setChoice(value);
    if (value === OWN) onChoose(periodOf(days));
    else onChoose(offered.find((period) => keyOf(period) === value) ?? { from: '', to: '' });
  }

  function chooseDay(day: Partial<typeof days>): void {
    const next = { ...days, ...day };
    setDays(next);
    onChoose(periodOf(next));
  }

  const control = { readOnly: false, onBlur: nothing };
  return (
    <>
      <FieldFrame label="Masa rekap">
        {(ids) => (
          <ChoiceInput
            {...ids}
            {...control}
            {...{ name: 'period', value: choice, options }}
            onChange={choose}
          />
        )}
      </FieldFrame>
      {choice === OWN && (
        <FieldPair>
          <FieldFrame label="Dari tanggal">
            {(ids) => (
              <DayInput
                {...ids}
                {...control}
                {...{ name: 'from', value: days.from }}
                onChange={(from) => chooseDay({ from })}
              />
            )}
          </FieldFrame>
          <FieldFrame label="Sampai tanggal">
            {(ids) => (
              <DayInput
                {...ids}
                {...control}
                {...{ name: 'to', value: days.to }}
                onChange={(to) => chooseDay({ to })}
              />
            )}
          </FieldFrame>
        </FieldPair>
      )}
    </>
  );
}

function keyOf({ from, to }: RecapPeriod): string {
  return `${from}/${to}`;
}

/** A day that could not be read limits nothing; its box says so. */
function periodOf({ from, to }: Readonly<Record<'from' | 'to', Day>>): RecapPeriod {
  return { from: isoOf(from), to: isoOf(to) };
}

function isoOf(day: Day): string {
  return typeof day === 'string' ? day : '';
}

function nothing(): void {
  return undefined;
}
