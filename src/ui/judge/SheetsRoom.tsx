import type { DragEvent } from 'react';
import { droppedFiles } from '#browser/droppedFiles.ts';
import { formatRoute } from '#ui/kit/route/route.ts';
import { useJudging } from '#ui/services/services.ts';
import { useOpenedRecord } from '#ui/services/useOpenedRecord.ts';
import { SheetsContext, useSheets } from './parts/openSheets.ts';
import { SheetPage } from './sheet/SheetPage.tsx';
import { SheetsFrame } from './SheetsFrame.tsx';
import { TeamsPage } from './teams/TeamsPage.tsx';
import { useTeamFiles } from './teams/useTeamFiles.ts';
import type { TeamFiles } from './teams/useTeamFiles.ts';
import { WhoseDialog } from './teams/WhoseDialog.tsx';
import styles from './parts/judge.module.css';

interface SheetsRoomProps {
  readonly card: string;
  readonly team: string;
  readonly form: string;
}

/** Sheets that are opened, and what stands in their place where they cannot be. */
export function SheetsRoom({ card, team, form }: SheetsRoomProps) {
  const { openSheets } = useJudging();
  const opened = useOpenedRecord(openSheets, card);

  if (opened === 'waiting') return <p className={styles.wait}>Membuka lembar juri …</p>;
  if (opened?.ok !== true) {
    return (
      <main className={styles.wait}>
        <h1>Lembar juri tidak dapat dibuka</h1>
        <p>
          {opened === null
            ? 'Lembar juri ini tidak ada di peramban ini.'
            : 'Isinya tidak terbaca di sini; mungkin ditulis dengan Benang Merah yang lebih baru.'}
        </p>
        <a href={formatRoute({ kind: 'judge', card: '', team: '', form: '' })}>
          Ke semua lembar juri
        </a>
      </main>
    );
  }
  return (
    <SheetsContext value={opened.value}>
      <Pages team={team} form={form} />
    </SheetsContext>
  );
}

function Pages({ team, form }: Pick<SheetsRoomProps, 'team' | 'form'>) {
  const judged = useSheets((sheets) => sheets.judged);
  const forms = useSheets((sheets) => sheets.forms);
  const files = useTeamFiles();
  const own = judged.find(({ id }) => id === team);
  const shown = forms.find(({ id }) => id === form) ?? forms[0];
  const isScored = own?.isBarred === false && shown !== undefined;
  const place = isScored ? `${own.id}/${shown.id}` : '';
  return (
    <SheetsFrame place={place} width={isScored ? 'full' : 'usual'}>
      <div
        onDragOver={(over) => {
          if (over.dataTransfer.types.includes('Files')) over.preventDefault();
        }}
        onDrop={(dropped) => handleDrop(dropped, files)}
      >
        {isScored ? (
          <SheetPage key={place} team={own} form={shown} files={files} />
        ) : (
          <TeamsPage files={files} />
        )}
      </div>
      {files.asked !== null && (
        <WhoseDialog
          key={files.asked.file.name}
          asked={files.asked}
          onAnswer={(answered) => files.answer(answered)}
        />
      )}
    </SheetsFrame>
  );
}

/** Files of teams are taken wherever they are dropped; sheets of the committee come in as they do on every page. */
function handleDrop(event: DragEvent, { take }: TeamFiles): void {
  const names = Array.from(event.dataTransfer.files, ({ name }) => name);
  if (names.length === 1 && /\.juri$/iu.test(names[0] ?? '')) return;
  event.preventDefault();
  void droppedFiles(event.dataTransfer).then(take);
}
