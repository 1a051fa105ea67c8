import { Button } from '#ui/kit/parts/Button.tsx';
import { ReadingNotice } from '#ui/kit/parts/ReadingNotice.tsx';
import { FieldNotice } from '#ui/fields/inputs/FieldNotice.tsx';
import { Problem } from '#ui/fields/inputs/Problem.tsx';
import { Readings } from '#ui/fields/inputs/Readings.tsx';
import { IntakeDialog } from './IntakeDialog.tsx';
import type { IntakeNotice } from './intakeNotice.ts';
import type { TableIntake } from './useTableIntake.ts';

interface TableIntakeViewProps {
  readonly id: string;
  readonly intake: TableIntake;
}

/** What has to be said of a table that comes in, and the dialog in which it is looked at. */
export function TableIntakeView({ id, intake }: TableIntakeViewProps) {
  const { notice, opened, say } = intake;
  return (
    <>
      <ReadingNotice state={intake.reading} onCancel={intake.cancelReading} />
      <div aria-live="polite">
        {notice !== null && <Notice id={id} notice={notice} onDismiss={() => say(null)} />}
      </div>
      {opened !== null && <IntakeDialog intake={intake} opened={opened} />}
    </>
  );
}

interface NoticeProps {
  readonly id: string;
  readonly notice: IntakeNotice;
  readonly onDismiss: () => void;
}

function Notice({ id, notice, onDismiss }: NoticeProps) {
  if (notice.kind === 'refused') return <Problem id={id}>{notice.sentence}</Problem>;
  const { sentences, restore, review, asTable } = notice;
  return (
    <FieldNotice role="status">
      <p>{sentences.join(' ')}</p>
      <Readings>
        {restore !== undefined && (
          <Button
            look="link"
            onClick={() => {
              restore();
              onDismiss();
            }}
          >
            Kembalikan
          </Button>
        )}
        {asTable !== undefined && (
          <Button
            look="link"
            onClick={() => {
              onDismiss();
              asTable();
            }}
          >
            Baca sebagai tabel
          </Button>
        )}
        {review !== undefined && (
          <Button
            look="link"
            onClick={() => {
              onDismiss();
              review();
            }}
          >
            Periksa cara membacanya
          </Button>
        )}
        <Button look="link" onClick={onDismiss}>
          Tutup
        </Button>
      </Readings>
    </FieldNotice>
  );
}
