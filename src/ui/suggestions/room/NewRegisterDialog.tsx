import { useState } from 'react';
import type { Day } from '#domain/tools/atoms.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { goTo } from '#ui/kit/route/goTo.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { DayInput } from '#ui/fields/inputs/DayInput.tsx';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import { useRegisters } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import styles from './room.module.css';

/** Asks whose register it is and of which time; all of it can be answered later. */
export function NewRegisterDialog({ onClose }: { readonly onClose: () => void }) {
  const { createRegister } = useRegisters();
  const [unit, setUnit] = useState('');
  const [institution, setInstitution] = useState('');
  const [periodFrom, setFrom] = useState<Day>('');
  const [periodTo, setTo] = useState<Day>('');
  const [problem, setProblem] = useState('');

  async function create(): Promise<void> {
    try {
      const register = await createRegister({
        ...{ unit, institution },
        periodFrom: isoOf(periodFrom),
        periodTo: isoOf(periodTo),
      });
      goTo({ kind: 'suggestions', register, page: '', part: '' });
    } catch (error) {
      setProblem(failureText(error));
    }
  }

  return (
    <Dialog title="Buat register" onClose={onClose}>
      <form
        className={styles.section}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <Line label="Unit kerja" name="unit" value={unit} onChange={setUnit} />
        <Line label="Instansi" name="institution" value={institution} onChange={setInstitution} />
        <FieldPair>
          <DayLine label="Dari tanggal" name="from" value={periodFrom} onChange={setFrom} />
          <DayLine label="Sampai tanggal" name="to" value={periodTo} onChange={setTo} />
        </FieldPair>
        <p role="alert">{problem}</p>
        <Acts at="end">
          <Button onClick={onClose}>Batal</Button>
          <Button look="main" type="submit">
            Buat
          </Button>
        </Acts>
      </form>
    </Dialog>
  );
}

interface LineProps<Value> {
  readonly label: string;
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Line({ label, ...control }: LineProps<string>) {
  return (
    <FieldFrame label={label}>
      {(ids) => (
        <LongTextInput
          {...ids}
          {...control}
          lines="one"
          readOnly={false}
          onBlur={() => undefined}
        />
      )}
    </FieldFrame>
  );
}

function DayLine({ label, ...control }: LineProps<Day>) {
  return (
    <FieldFrame label={label}>
      {(ids) => <DayInput {...ids} {...control} readOnly={false} onBlur={() => undefined} />}
    </FieldFrame>
  );
}

/** A day that could not be read is asked for again in the settings. */
function isoOf(day: Day): string {
  return typeof day === 'string' ? day : '';
}
