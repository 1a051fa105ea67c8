import { useId, useState } from 'react';
import { formatNumber } from '#language/formatNumber.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { Problem } from '#ui/fields/inputs/Problem.tsx';
import { IntakeQuestions } from './IntakeQuestions.tsx';
import { IntakeRemarks } from './IntakeRemarks.tsx';
import { MarkedTable } from './MarkedTable.tsx';
import { ShownTable } from './ShownTable.tsx';
import { useIntakeAnswers } from './useIntakeAnswers.ts';
import type { Placement } from './laying.ts';
import type { OpenedIntake, TableIntake } from './useTableIntake.ts';
import styles from './IntakeDialog.module.css';

interface IntakeDialogProps {
  readonly intake: TableIntake;
  readonly opened: OpenedIntake;
}

/** A table as it was read, to be put right and agreed to before it counts. */
export function IntakeDialog({ intake, opened }: IntakeDialogProps) {
  const { reader, filled } = intake;
  const [sheetAt, setSheetAt] = useState(opened.sheet);
  const [at, setAt] = useState<Placement>(opened.at === 0 ? 'replace' : opened.at);
  const problemId = useId();
  const sheet = opened.sheets[sheetAt] ?? opened.sheets[0];
  const said = useIntakeAnswers(reader, sheet?.block ?? []);
  const { outcome } = said;
  const isOpen = outcome.questions.length > 0;
  const count = outcome.shown.rows.length;
  const cells = intake.laying(outcome, opened.at);
  const wanted = cells.isWhole ? at : opened.at;
  const refusal = isOpen ? '' : intake.laying(outcome, wanted).refusal;
  const mayStay = cells.isWhole && filled > 0 && outcome.layAt(filled) !== null;

  function handleAccept(): void {
    said.remember();
    intake.accept(outcome, wanted);
  }

  return (
    <Dialog title="Beginilah tabel Anda dibaca" size="full" onClose={intake.close}>
      <IntakeQuestions
        said={said}
        sheets={opened.sheets}
        sheet={sheetAt}
        onSheet={setSheetAt}
        placement={mayStay ? { at, filled, onChange: setAt } : null}
      />
      <IntakeRemarks said={said} sheet={sheet} />
      <div className={styles.panes}>
        <MarkedTable places={reader.places} said={said} />
        <ShownTable
          shown={outcome.shown}
          percents={outcome.columns.flatMap(({ kind, name }) => (kind === 'percent' ? [name] : []))}
          isOpen={isOpen}
        />
      </div>
      {refusal !== '' && <Problem id={problemId}>{refusal}</Problem>}
      <Acts at="end">
        {isOpen && <p className={styles.wait}>Jawab dahulu pertanyaan di atas.</p>}
        <Button onClick={intake.close}>Batal</Button>
        <Button
          look="main"
          disabled={isOpen || count === 0 || refusal !== ''}
          onClick={handleAccept}
        >
          Masukkan{count > 0 && ` ${formatNumber(count)} baris`}
        </Button>
      </Acts>
    </Dialog>
  );
}
